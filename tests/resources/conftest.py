"""Fixtures of the shared windows' parts."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlComponent, QQmlEngine

from resources.windows import QML


@pytest.fixture
def theme(dressed: QGuiApplication, tmp_path: Path) -> Iterator[QObject]:
    """Return the Theme singleton as a window sees it."""
    probe = tmp_path / "Probe.qml"
    probe.write_text("import QtQuick\nimport Theme\nQtObject { property QtObject it: Theme }")
    engine = QQmlEngine()
    engine.addImportPath(str(QML))
    component = QQmlComponent(engine, QUrl.fromLocalFile(str(probe)))
    holder = component.create()
    yield holder.property("it")
    holder.deleteLater()
    engine.deleteLater()

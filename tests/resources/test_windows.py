"""A window opens with its properties, or says what is wrong with its QML."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication, QImage

from resources.windows import QmlError, open_window, save_picture
from tests.qt_fixtures import OpenUi

GREETING = Path(__file__).parent.parent / "qml" / "Gallery" / "Greeting.qml"


def test_a_window_gets_its_properties(open_ui: OpenUi) -> None:
    ui = open_ui(GREETING, {"who": "Bà Lan"}, size=(800, 600))

    assert ui.text("who") == "Bà Lan"
    assert ui.view.size() == QSize(800, 600)


def test_two_windows_have_two_themes(open_ui: OpenUi) -> None:
    small = open_ui(GREETING, {"who": "a"}, size=(540, 960))
    large = open_ui(GREETING, {"who": "a"}, size=(2160, 3840))

    sizes = [ui.find("who").property("font").pixelSize() for ui in (small, large)]

    assert sizes == [15, 60]


def test_a_picture_is_saved(open_ui: OpenUi, tmp_path: Path) -> None:
    ui = open_ui(GREETING, {"who": "Bà Lan"}, size=(800, 600))

    save_picture(ui.view, tmp_path / "window.png")

    assert QImage(str(tmp_path / "window.png")).size() == QSize(800, 600)


@pytest.mark.qt_log_ignore("Required property who")
def test_a_missing_view_model_is_named(dressed: QGuiApplication, tmp_path: Path) -> None:
    with pytest.raises(QmlError, match="Required property who was not initialized"):
        open_window(GREETING, {}, title="", size=QSize(10, 10), shown=False)


@pytest.mark.qt_log_ignore("nosuch")
def test_a_fault_in_qml_is_told(dressed: QGuiApplication, tmp_path: Path) -> None:
    file = tmp_path / "Bad.qml"
    file.write_text("import QtQuick\nItem { nosuch: 1 }", encoding="utf-8")

    with pytest.raises(QmlError, match=r'Bad\.qml:2:8: Cannot assign .* property "nosuch"'):
        open_window(file, {}, title="", size=QSize(10, 10), shown=False)

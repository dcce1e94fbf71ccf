"""What the pages of a citizen have left in QML goes once the kiosk greets again, not before."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QTest

from kiosk.kiosk import QML_FILE, view_models
from kiosk.tidying import Tidying
from tests.kiosk.kiosk_stage import Stage
from tests.qt_fixtures import OpenUi


class Engine:
    """Counts how often it was tidied."""

    def __init__(self) -> None:
        self.count = 0

    def collectGarbage(self) -> None:  # noqa: N802 (Qt's name)
        self.count += 1


def test_only_while_the_kiosk_greets(
    stage: Stage, open_ui: OpenUi, monkeypatch: pytest.MonkeyPatch
) -> None:
    ui, engine = open_ui(QML_FILE, view_models(stage.kiosk), size=(1080, 1920)), Engine()
    monkeypatch.setattr(ui.view, "engine", lambda: engine)
    Tidying(ui.view, stage.kiosk)
    stage.choose()
    QTest.qWait(400)
    before = engine.count
    stage.kiosk.home()
    QTest.qWait(400)

    assert (before, engine.count) == (0, 1)

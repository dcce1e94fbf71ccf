"""A window opens with its properties, or says what is wrong with its QML."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QGuiApplication, QImage
from pytestqt.qtbot import QtBot

from resources.windows import (
    QmlError,
    after_first_frame,
    close_window,
    open_window,
    quarter_of,
    save_picture,
)
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


def test_what_comes_after_the_first_frame_comes_once(open_ui: OpenUi, qtbot: QtBot) -> None:
    calls: list[str] = []
    ui = open_ui(GREETING, {"who": "a"}, size=(800, 600))
    after_first_frame(ui.view, lambda: calls.append("called"))
    before = tuple(calls)

    for _ in range(3):
        with qtbot.waitSignal(ui.view.frameSwapped):
            ui.view.update()
    qtbot.wait(50)

    assert (before, calls) == ((), ["called"])


def test_a_window_that_nobody_sees_is_not_waited_for_long(
    dressed: QGuiApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("resources.windows._UNSEEN_MS", 50)
    calls: list[str] = []
    view = open_window(GREETING, {"who": "a"}, title="", size=QSize(10, 10), shown=False)
    after_first_frame(view, lambda: calls.append("called"))

    qtbot.waitUntil(lambda: calls != [])
    close_window(view)

    assert calls == ["called"]


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


def test_four_windows_share_a_screen() -> None:
    quarters = [quarter_of(QRect(0, 40, 1920, 1040), quarter) for quarter in (1, 2, 3, 4)]

    assert [
        QRect(0, 40, 960, 520),
        QRect(960, 40, 960, 520),
        QRect(0, 560, 960, 520),
        QRect(960, 560, 960, 520),
    ] == quarters

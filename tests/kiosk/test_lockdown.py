"""No key, click, drop or window manager opens a way out of the kiosk."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QKeyEvent
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QSignalSpy, QTest

from kiosk.arrows import Arrows
from kiosk.kiosk import QML_FILE, view_models
from kiosk.kiosk_screen import Page
from kiosk.lockdown import Lockdown, may_pass
from tests.kiosk.kiosk_stage import Stage
from tests.qt_fixtures import OpenUi
from tests.ui import Ui

_CTRL = Qt.KeyboardModifier.ControlModifier
_ALT = Qt.KeyboardModifier.AltModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_META = Qt.KeyboardModifier.MetaModifier
_NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def locked(stage: Stage, open_ui: OpenUi) -> Ui:
    """The kiosk's window, closed to the outside."""
    ui = open_ui(QML_FILE, view_models(stage.kiosk), size=(1080, 1920))
    Lockdown(ui.view, stage.kiosk.start_leaving)
    Arrows(ui.view, stage.kiosk.touch)
    return ui


def _event(key: Qt.Key, modifier: Qt.KeyboardModifier = _NONE, text: str = "") -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, key, modifier, text)


@pytest.mark.parametrize(
    "event",
    [
        _event(Qt.Key.Key_F4, _ALT),
        _event(Qt.Key.Key_Q, _CTRL, "q"),
        _event(Qt.Key.Key_W, _CTRL, "w"),
        _event(Qt.Key.Key_Tab, _ALT),
        _event(Qt.Key.Key_L, _META, "l"),
        _event(Qt.Key.Key_Delete, _CTRL | _ALT),
        _event(Qt.Key.Key_Escape, text="\x1b"),
        _event(Qt.Key.Key_Menu),
        _event(Qt.Key.Key_Print),
        _event(Qt.Key.Key_PowerOff),
        *(_event(Qt.Key(Qt.Key.Key_F1 + number)) for number in range(24)),
    ],
)
def test_keys_that_command_do_not_pass(event: QKeyEvent) -> None:
    assert not may_pass(event)


@pytest.mark.parametrize(
    "event",
    [
        _event(Qt.Key.Key_Tab, text="\t"),
        _event(Qt.Key.Key_Backtab, _SHIFT),
        _event(Qt.Key.Key_Left),
        _event(Qt.Key.Key_Return, text="\r"),
        _event(Qt.Key.Key_Space, text=" "),
        _event(Qt.Key.Key_A, text="a"),
        _event(Qt.Key.Key_A, _SHIFT, "A"),
        _event(Qt.Key.Key_7, text="7"),
    ],
)
def test_keys_of_a_keypad_and_of_a_scanner_pass(event: QKeyEvent) -> None:
    assert may_pass(event)


def test_closing_is_refused(locked: Ui) -> None:
    closing = QCloseEvent()
    QCoreApplication.sendEvent(locked.view, closing)
    locked.view.close()

    assert (closing.isAccepted(), locked.view.isVisible()) == (False, True)


def test_nothing_can_be_dropped(locked: Ui) -> None:
    data = QMimeData()
    data.setText("file:///etc/passwd")
    entering = QDragEnterEvent(
        QPoint(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, _NONE
    )
    QCoreApplication.sendEvent(locked.view, entering)

    assert not entering.isAccepted()


def test_only_the_left_button_presses(locked: Ui, stage: Stage) -> None:
    place = locked.centre("field_chung_thuc")
    QTest.mouseClick(locked.view, Qt.MouseButton.RightButton, _NONE, place)
    right = stage.page
    locked.click("field_chung_thuc")

    assert (right, stage.page) == (Page.HOME, Page.PROCEDURES)


def test_staff_leave_by_four_keys(locked: Ui, stage: Stage) -> None:
    left = QSignalSpy(stage.kiosk.left)
    locked.key(Qt.Key.Key_Q, _CTRL)
    locked.key(Qt.Key.Key_Q, _CTRL | _ALT)
    before = left.count()
    locked.key(Qt.Key.Key_Q, _CTRL | _ALT | _SHIFT)

    assert (before, left.count()) == (0, 1)


def _focus(ui: Ui) -> QQuickItem:
    item = ui.view.activeFocusItem()
    assert item is not None
    return item


def test_arrows_go_where_they_point_and_show_it(locked: Ui) -> None:
    locked.grab()
    locked.key(Qt.Key.Key_Down)
    first = _focus(locked)
    start = first.mapToScene(QPointF(0, 0))
    locked.key(Qt.Key.Key_Right)
    right = _focus(locked).mapToScene(QPointF(0, 0))
    locked.key(Qt.Key.Key_Down)
    down = _focus(locked).mapToScene(QPointF(0, 0))

    assert (right.x() > start.x(), right.y() == start.y()) == (True, True)
    assert (down.x() == right.x(), down.y() > right.y()) == (True, True)
    assert _focus(locked).property("visualFocus")


def test_a_key_says_that_somebody_is_there(locked: Ui, stage: Stage) -> None:
    stage.choose()
    stage.wait(45)
    asked = stage.kiosk.property("secondsLeft")
    locked.key(Qt.Key.Key_Down)
    stage.wait(25)

    assert (asked, stage.page) == (10, Page.PROCEDURE)


def test_enter_presses_what_has_the_focus(locked: Ui, stage: Stage) -> None:
    locked.grab()
    locked.find("field_chung_thuc").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    locked.key(Qt.Key.Key_Return)

    assert stage.page is Page.PROCEDURES

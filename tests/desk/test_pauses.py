"""F8: the counter rests, says why, and calls nobody meanwhile."""

from __future__ import annotations

from PySide6.QtCore import Qt

from db.queue.rules import State
from tests.desk.centre import Desk
from tests.desk.seen import state

K = Qt.Key


def test_a_pause_with_its_reason_and_back(desk: Desk) -> None:
    desk.press(K.Key_F8, K.Key_2, K.Key_Return)
    assert desk.ui.text("pauseText") == "Tạm nghỉ từ 08:00: Họp"
    assert desk.centre.board(1).pause_reason == "meeting"

    desk.press(K.Key_F2)
    assert desk.notice == "Quầy đang tạm nghỉ: nhấn F8 để làm việc lại."
    assert state(desk, "A001") is State.WAITING
    desk.press(K.Key_F8, K.Key_F2)

    assert not desk.ui.has("pauseNote")
    assert desk.ui.text("number") == "A001"


def test_lunch_is_offered_first(desk: Desk) -> None:
    desk.press(K.Key_F8, K.Key_Return)

    assert desk.centre.board(1).pause_reason == "lunch"


def test_who_is_here_is_served_on_during_the_pause(desk: Desk) -> None:
    desk.press(K.Key_F2, K.Key_F4, K.Key_F8, K.Key_Return, K.Key_F9)

    assert state(desk, "A001") is State.FINISHED
    assert desk.ui.has("pauseNote")


def test_the_button_opens_again(desk: Desk) -> None:
    desk.press(K.Key_F8, K.Key_Return)
    desk.click("pause")

    assert desk.centre.board(1).pause_reason is None

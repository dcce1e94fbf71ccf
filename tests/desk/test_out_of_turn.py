"""Calls out of turn with a reason, several called together, and who never came."""

from __future__ import annotations

from PySide6.QtCore import Qt

from db.queue.boards import events
from db.queue.rules import Action, State
from tests.desk.centre import Desk
from tests.desk.seen import actions, numbers, rows, state

K = Qt.Key
A002 = (K.Key_A, K.Key_0, K.Key_0, K.Key_2)


def test_one_is_picked_by_number_with_a_reason(desk: Desk) -> None:
    desk.press(K.Key_F2, shift=True)
    desk.press(*A002, K.Key_Return, K.Key_2, K.Key_Return)

    assert desk.ui.text("number") == "A002"
    last = events(desk.centre.live.record, ticket_id=desk.centre.ticket("A002").id)[-1]
    assert (last.action, last.reason, last.officer_id) == (
        Action.PICK,
        "unwell",
        desk.centre.officers["an"],
    )


def test_whose_turn_it_is_needs_no_reason(desk: Desk) -> None:
    desk.press(K.Key_F2, shift=True)
    desk.press(K.Key_Down, K.Key_Return)

    assert actions(desk, "A001")[-1] is Action.CALL


def test_no_reason_no_call(desk: Desk) -> None:
    desk.press(K.Key_F2, shift=True)
    desk.press(*A002, K.Key_Return, K.Key_Return)
    assert desk.ui.text("question") == "Vì sao gọi ngoài lượt?"

    desk.press(K.Key_Escape)

    assert state(desk, "A002") is State.WAITING


def test_a_family_is_called_together(desk: Desk) -> None:
    desk.press(K.Key_F2, shift=True)
    desk.press(K.Key_Down, K.Key_Space, K.Key_Down, K.Key_Down, K.Key_Space, K.Key_Return)

    assert desk.ui.text("number") == "A001"
    assert desk.ui.text("joined") == "Cùng phục vụ: B001"
    desk.press(K.Key_F4, K.Key_F9)
    assert (state(desk, "A001"), state(desk, "B001")) == (State.FINISHED, State.FINISHED)


def test_others_join_who_is_here_and_a_mark_can_be_taken_off(desk: Desk) -> None:
    desk.press(K.Key_F2)
    desk.press(K.Key_F2, shift=True)
    desk.press(K.Key_Down, K.Key_Space, K.Key_Down, K.Key_Space, K.Key_Up, K.Key_Space)
    desk.press(K.Key_Return)

    assert desk.ui.text("joined") == "Cùng phục vụ: B001"
    assert numbers(desk, "waiting") == ["A002"]


def test_by_mouse_a_click_marks_and_the_button_calls(desk: Desk) -> None:
    desk.press(K.Key_F2)
    desk.press(K.Key_F2, shift=True)
    desk.click("option_A002")
    desk.click("confirm")

    assert desk.ui.text("joined") == "Cùng phục vụ: A002"


def test_called_three_times_and_never_came(desk: Desk) -> None:
    desk.press(K.Key_F2, K.Key_F3, K.Key_F3)
    assert desk.ui.text("calls") == "Đã gọi 3/3 lần"
    recall = next(each for each in rows(desk, "actions") if each.cap == "F3")
    assert not recall.allowed

    desk.press(K.Key_F3)
    assert desk.notice.startswith("Đã gọi đủ số lần")
    desk.press(K.Key_F2)

    assert state(desk, "A001") is State.NO_SHOW
    assert desk.ui.text("number") == "A002"
    assert desk.notice == "Đã ghi A001 vắng mặt · Đã gọi A002 · Ctrl+Z để lấy lại"


def test_called_less_often_is_finished_by_the_next_call(desk: Desk) -> None:
    desk.press(K.Key_F2, K.Key_F3, K.Key_F2)

    assert state(desk, "A001") is State.FINISHED


def test_one_who_came_is_finished_however_often_called(desk: Desk) -> None:
    desk.press(K.Key_F2, K.Key_F3, K.Key_F3, K.Key_F4, K.Key_F2)

    assert state(desk, "A001") is State.FINISHED

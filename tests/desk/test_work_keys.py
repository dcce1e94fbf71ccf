"""A morning at the counter by keyboard: each key does its work in the record and on the screen."""

from __future__ import annotations

from PySide6.QtCore import Qt

from db.queue.rules import Action, State
from tests.desk.centre import Desk
from tests.desk.seen import actions, numbers, state

K = Qt.Key


def test_the_thinnest_path(desk: Desk) -> None:
    desk.press(K.Key_F2)
    assert desk.ui.text("number") == "A001"
    assert desk.ui.text("citizenState") == "Đã gọi, chờ đến quầy"
    assert numbers(desk, "waiting") == ["A002", "B001"]

    desk.press(K.Key_F4)
    assert desk.ui.text("citizenState") == "Đang phục vụ"

    desk.press(K.Key_F9)
    assert desk.ui.has("nobody")
    assert desk.notice == "Đã hoàn tất A001 · Ctrl+Z để lấy lại"
    assert desk.ui.text("finished") == "Đã hoàn tất: 1"
    assert actions(desk, "A001") == [Action.ISSUE, Action.CALL, Action.START, Action.FINISH]


def test_call_next_finishes_the_one_who_is_here(desk: Desk) -> None:
    desk.press(K.Key_F2, K.Key_F4, K.Key_F2)

    assert state(desk, "A001") is State.FINISHED
    assert desk.ui.text("number") == "A002"


def test_recall_is_counted(desk: Desk) -> None:
    desk.press(K.Key_F2, K.Key_F3)

    assert desk.ui.text("calls") == "Đã gọi 2/3 lần"
    assert actions(desk, "A001") == [Action.ISSUE, Action.CALL, Action.RECALL]


def test_no_show_and_back(desk: Desk) -> None:
    desk.press(K.Key_F2, K.Key_F5)
    assert numbers(desk, "missed") == ["A001"]

    desk.press(K.Key_F5, shift=True)
    desk.press(K.Key_Return)

    assert state(desk, "A001") is State.WAITING
    assert numbers(desk, "missed") == []
    assert desk.notice == "A001 trở lại hàng chờ · Ctrl+Z để lấy lại"


def test_a_missed_one_is_picked_by_its_place(desk: Desk) -> None:
    desk.press(K.Key_F2, K.Key_F5)
    desk.centre.time.pass_s(5)
    desk.press(K.Key_F2, K.Key_F5)
    assert numbers(desk, "missed") == ["A002", "A001"]

    desk.press(K.Key_F5, shift=True)
    desk.press(K.Key_2, K.Key_Return)

    assert state(desk, "A001") is State.WAITING
    assert state(desk, "A002") is State.NO_SHOW


def test_one_held_ticket_is_taken_up_again_at_once(desk: Desk) -> None:
    desk.press(K.Key_F2, K.Key_F4, K.Key_F7, K.Key_F7)
    assert numbers(desk, "held") == ["A001"]
    assert desk.ui.has("nobody")

    desk.press(K.Key_F7)

    assert desk.ui.text("number") == "A001"
    assert state(desk, "A001") is State.SERVING


def test_of_two_held_tickets_one_is_picked(desk: Desk) -> None:
    desk.press(K.Key_F2, K.Key_F7, K.Key_Return)
    desk.centre.time.pass_s(5)
    desk.press(K.Key_F2, K.Key_F7, K.Key_Return)
    assert numbers(desk, "held") == ["A001", "A002"]

    desk.press(K.Key_F7, K.Key_2, K.Key_Return)

    assert desk.ui.text("number") == "A002"


def test_transfer_to_a_line_by_its_letter(desk: Desk) -> None:
    desk.press(K.Key_F2, K.Key_F6)
    assert desk.ui.has("chooser")

    desk.press(K.Key_D, K.Key_Return)

    assert desk.centre.ticket("A001").line_id == desk.centre.lines["D"].id
    assert state(desk, "A001") is State.WAITING
    assert not desk.ui.has("chooser")
    assert desk.notice == "Đã chuyển A001 · Ctrl+Z để lấy lại"


def test_transfer_to_a_counter_by_its_number(desk: Desk) -> None:
    desk.press(K.Key_F2, K.Key_F6, K.Key_4, K.Key_Return)

    assert desk.centre.ticket("A001").reserved_counter_id == desk.centre.counters[4]


def test_transfer_by_arrows_and_mouse(desk: Desk) -> None:
    desk.press(K.Key_F2, K.Key_F6, K.Key_Down, K.Key_Down, K.Key_Return)
    assert desk.centre.ticket("A001").line_id == desk.centre.lines["C"].id

    desk.press(K.Key_F2, K.Key_F6)
    desk.click("option_E")

    assert desk.centre.ticket("A002").line_id == desk.centre.lines["E"].id


def test_escape_transfers_nothing(desk: Desk) -> None:
    desk.press(K.Key_F2, K.Key_F6, K.Key_D, K.Key_Escape)

    assert not desk.ui.has("chooser")
    assert desk.ui.text("number") == "A001"
    assert state(desk, "A001") is State.CALLED


def test_enter_without_a_choice_waits_for_one(desk: Desk) -> None:
    desk.press(K.Key_F2, K.Key_F6, K.Key_Return)

    assert desk.ui.has("chooser")
    assert state(desk, "A001") is State.CALLED


def test_return_to_the_end_of_the_queue(desk: Desk) -> None:
    desk.press(K.Key_F2)
    desk.centre.time.pass_s(301)  # more than the head start of line A before line B
    desk.press(K.Key_F7, shift=True)

    assert numbers(desk, "waiting") == ["A002", "B001", "A001"]


def test_cancel_asks_first(desk: Desk) -> None:
    desk.press(K.Key_F2, K.Key_Delete)
    assert desk.ui.has("confirmPanel")
    assert state(desk, "A001") is State.CALLED

    desk.press(K.Key_Return)

    assert state(desk, "A001") is State.CANCELLED
    assert not desk.ui.has("confirmPanel")


def test_delete_twice_cancels_nothing(desk: Desk) -> None:
    desk.press(K.Key_F2, K.Key_Delete, K.Key_Delete, K.Key_Escape)

    assert state(desk, "A001") is State.CALLED

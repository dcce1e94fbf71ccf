"""A morning at the counter by keyboard: each key does its work in the record and on the screen."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt

from db.queue import store
from db.queue.boards import events
from db.queue.rules import Action, State
from db.queue.values import Priority
from db.words import Language
from resources.row_list import RowList
from tests.desk.centre import Centre, Desk
from tests.desk.conftest import OpenDesk

K = Qt.Key


@pytest.fixture
def desk(open_desk: OpenDesk, centre: Centre) -> Desk:
    """An at counter 1 (lines A and B); A001, A002 and B001 wait."""
    for letter in "AAB":
        centre.issue(letter)
        centre.time.pass_s(1)
    return open_desk(1, "an")


def state(desk: Desk, label: str) -> State:
    return desk.centre.ticket(label).state


def actions(desk: Desk, label: str) -> list[Action]:
    ticket = desk.centre.ticket(label)
    return [each.action for each in events(desk.centre.live.record, ticket_id=ticket.id)]


def numbers(desk: Desk, name: str) -> list[str]:
    return [row.number for row in rows(desk, name)]


def rows(desk: Desk, name: str) -> tuple[Any, ...]:
    shown: RowList = desk.model.property(name)
    return shown.rows


def test_the_thinnest_path(desk: Desk) -> None:
    desk.press(K.Key_F2)
    assert desk.ui.text("number") == "A001"
    assert desk.ui.text("citizenState") == "Đã gọi, chờ đến quầy"
    assert numbers(desk, "waiting") == ["A002", "B001"]

    desk.press(K.Key_F4)
    assert desk.ui.text("citizenState") == "Đang phục vụ"

    desk.press(K.Key_F9)
    assert desk.ui.has("nobody")
    assert desk.notice == "Đã hoàn tất A001."
    assert desk.ui.text("finished") == "Hôm nay quầy đã hoàn tất: 1"
    assert actions(desk, "A001") == [Action.ISSUE, Action.CALL, Action.START, Action.FINISH]


def test_call_next_finishes_the_one_who_is_here(desk: Desk) -> None:
    desk.press(K.Key_F2, K.Key_F4, K.Key_F2)

    assert state(desk, "A001") is State.FINISHED
    assert desk.ui.text("number") == "A002"


def test_recall_is_counted(desk: Desk) -> None:
    desk.press(K.Key_F2, K.Key_F3)

    assert desk.ui.text("calls") == "Đã gọi 2 lần"
    assert actions(desk, "A001") == [Action.ISSUE, Action.CALL, Action.RECALL]


def test_no_show_and_back(desk: Desk) -> None:
    desk.press(K.Key_F2, K.Key_F5)
    assert numbers(desk, "missed") == ["A001"]

    desk.press(K.Key_F5, shift=True)
    desk.press(K.Key_Return)

    assert state(desk, "A001") is State.WAITING
    assert numbers(desk, "missed") == []
    assert desk.notice == "A001 trở lại chỗ cũ trong hàng chờ."


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
    desk.press(K.Key_F2, K.Key_F4, K.Key_F7)
    assert numbers(desk, "held") == ["A001"]
    assert desk.ui.has("nobody")

    desk.press(K.Key_F7)

    assert desk.ui.text("number") == "A001"
    assert state(desk, "A001") is State.SERVING


def test_of_two_held_tickets_one_is_picked(desk: Desk) -> None:
    desk.press(K.Key_F2, K.Key_F7)
    desk.centre.time.pass_s(5)
    desk.press(K.Key_F2, K.Key_F7)
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
    assert desk.notice == "Đã chuyển A001."


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
    desk.centre.time.pass_s(30)
    desk.press(K.Key_F8)

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


@pytest.mark.parametrize(
    ("key", "sentence"),
    [
        (K.Key_F3, "Chưa có ai ở quầy: nhấn F2 để gọi số tiếp theo."),
        (K.Key_F4, "Chưa có ai ở quầy: nhấn F2 để gọi số tiếp theo."),
        (K.Key_F5, "Chưa có ai ở quầy: nhấn F2 để gọi số tiếp theo."),
        (K.Key_F6, "Chưa có ai ở quầy: nhấn F2 để gọi số tiếp theo."),
        (K.Key_F7, "Quầy này không giữ phiếu nào."),
        (K.Key_F8, "Chưa có ai ở quầy: nhấn F2 để gọi số tiếp theo."),
        (K.Key_F9, "Chưa có ai ở quầy: nhấn F2 để gọi số tiếp theo."),
        (K.Key_Delete, "Chưa có ai ở quầy: nhấn F2 để gọi số tiếp theo."),
    ],
)
def test_a_key_that_makes_no_sense_says_why(desk: Desk, key: Qt.Key, sentence: str) -> None:
    before = desk.centre.board(1)

    desk.press(key)

    assert desk.ui.text("notice") == sentence
    assert desk.centre.board(1).version == before.version


def test_recall_of_one_being_served_says_why(desk: Desk) -> None:
    desk.press(K.Key_F2, K.Key_F4, K.Key_F3)

    assert desk.ui.text("notice") == "Không thể gọi lại khi phiếu ở trạng thái “Đang phục vụ”."


def test_a_pale_button_says_why_too(desk: Desk) -> None:
    desk.click("finish")

    assert desk.notice == "Chưa có ai ở quầy: nhấn F2 để gọi số tiếp theo."


def test_nobody_left(desk: Desk) -> None:
    desk.press(K.Key_F2, K.Key_F2, K.Key_F2, K.Key_F2)

    assert desk.notice == "Không còn ai chờ quầy này."
    assert desk.ui.text("number") == "B001"


def test_somebody_else_was_faster(desk: Desk) -> None:
    desk.centre.sit(2, "binh")
    for _ in range(3):
        desk.centre.do(store.finish, desk.centre.call(2))

    desk.press(K.Key_F2)

    assert desk.notice == "Không còn ai chờ quầy 1."
    assert numbers(desk, "waiting") == []


def test_a_double_press_calls_once(desk: Desk) -> None:
    desk.ui.key(K.Key_F2)
    desk.ui.key(K.Key_F2)
    assert bool(desk.model.property("busy"))
    desk.centre.live.drain()

    assert desk.ui.text("number") == "A001"
    assert state(desk, "A002") is State.WAITING
    assert not bool(desk.model.property("busy"))


def test_the_keys_wait_for_the_picture_of_the_last_command(desk: Desk) -> None:
    desk.ui.key(K.Key_F2)
    desk.centre.live.queued.pop(0)()
    desk.ui.key(K.Key_F2)
    desk.centre.live.drain()

    assert actions(desk, "A001") == [Action.ISSUE, Action.CALL]
    assert state(desk, "A002") is State.WAITING


def test_buttons_do_the_same(desk: Desk) -> None:
    desk.click("call")
    desk.click("start")
    desk.click("finish")

    assert state(desk, "A001") is State.FINISHED


def test_help_opens_and_closes_and_the_keys_work_on(desk: Desk) -> None:
    desk.press(K.Key_F1)
    assert desk.ui.has("helpSheet")
    desk.press(K.Key_F2)
    assert desk.ui.text("number") == "A001"

    desk.press(K.Key_F1)

    assert not desk.ui.has("helpSheet")


def test_the_keys_work_wherever_tab_has_led(desk: Desk) -> None:
    for _ in range(3):
        desk.press(K.Key_Tab)
    desk.press(K.Key_F2)
    desk.press(*[K.Key_Tab] * 7, K.Key_F4)

    assert state(desk, "A001") is State.SERVING


def test_a_notice_goes_by_itself(desk: Desk) -> None:
    desk.press(K.Key_F9)
    desk.pass_s(11)
    assert desk.notice != ""

    desk.pass_s(2)

    assert desk.notice == ""


def test_news_of_others_arrives(desk: Desk) -> None:
    desk.centre.issue("B", Priority.FIRST, language=Language.EN)

    desk.centre.live.news()

    assert numbers(desk, "waiting") == ["B002", "A001", "A002", "B001"]
    desk.press(K.Key_F2)
    assert desk.ui.text("citizenLanguage") == "Khách nói: English"


def test_the_timer_runs_between_pictures(desk: Desk) -> None:
    desk.press(K.Key_F2)
    desk.pass_s(67)
    assert desk.ui.text("timer") == "01:07"

    desk.press(K.Key_F4)

    assert desk.ui.text("timer") == "00:00"


def test_the_waiting_time_and_its_warning_grow(desk: Desk) -> None:
    desk.pass_s(15 * 60)

    first = rows(desk, "waiting")[0]
    assert (first.waited, first.late) == ("15 phút", 1)
    desk.pass_s(15 * 60)
    first = rows(desk, "waiting")[0]
    assert (first.waited, first.late) == ("30 phút", 2)

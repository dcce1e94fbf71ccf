"""Any ticket of today is found by typing its number, and acted on as far as one may."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from db.queue import store
from db.queue.rules import State
from db.queue.values import Priority
from desk.finding import labels_for
from tests.desk.centre import Centre, Desk
from tests.desk.conftest import OpenDesk
from tests.desk.seen import state

K = Qt.Key


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("a12", ("A012", "A12")),
        ("A012", ("A012",)),
        ("7", ("A007", "B007")),
        (" ", ()),
        ("AK0x", ("AK0X",)),
    ],
)
def test_what_a_typed_number_may_mean(typed: str, expected: tuple[str, ...]) -> None:
    assert labels_for(typed, ("A", "B")) == expected


def test_a_ticket_of_the_own_line_is_opened_and_transferred(desk: Desk) -> None:
    desk.press(K.Key_B, K.Key_2, K.Key_Backspace, K.Key_1, K.Key_Return)
    assert desk.ui.text("question") == "B001 · Đang chờ · B · Chứng thực"

    desk.press(K.Key_2, K.Key_Return, K.Key_D, K.Key_Return)

    assert desk.centre.ticket("B001").line_id == desk.centre.lines["D"].id


def test_without_its_letter_one_of_several_is_chosen(desk: Desk) -> None:
    desk.press(K.Key_1, K.Key_Return, K.Key_Down, K.Key_Return)

    assert desk.ui.text("question").startswith("B001")


def test_a_number_nobody_has(desk: Desk) -> None:
    desk.press(K.Key_Z, K.Key_9, K.Key_Return)

    assert desk.notice == "Không tìm thấy “Z009”: có thể nơi khác vừa thay đổi."


def test_another_counters_ticket_is_refused_in_words(desk: Desk) -> None:
    desk.centre.issue("D")
    desk.centre.sit(4, "dung")
    desk.centre.call(4)

    desk.press(K.Key_D, K.Key_1, K.Key_Return, K.Key_2, K.Key_Return)

    assert state(desk, "D001") is State.CALLED
    expected = "Phiếu D001 thuộc về quầy 4: chỉ nơi đó hoặc người phụ trách được làm."
    assert desk.notice == expected


def test_a_lead_acts_on_any_ticket_in_their_own_name(open_desk: OpenDesk, centre: Centre) -> None:
    centre.lead("an")
    centre.issue("D")
    centre.sit(4, "dung")
    centre.call(4)
    desk = open_desk(1, "an")

    desk.press(K.Key_D, K.Key_1, K.Key_Return)
    desk.press(K.Key_2, K.Key_Return)

    assert state(desk, "D001") is State.SERVING
    assert centre.board(4).in_hand is not None


def test_a_held_one_is_taken_up_from_the_look_up(desk: Desk) -> None:
    desk.press(K.Key_F2, K.Key_F7, K.Key_F7)
    desk.press(K.Key_A, K.Key_1, K.Key_Return)
    options = desk.ui.texts()
    place = options.index(
        "Tiếp tục phiếu giữ", options.index("A001 · Đang giữ · quầy 1 · A · Hộ tịch – Tư pháp")
    )
    assert place > 0


def test_a_finished_visit_can_be_taken_back_from_there(desk: Desk) -> None:
    desk.press(K.Key_F2, K.Key_F4, K.Key_F9)
    desk.press(K.Key_A, K.Key_1, K.Key_Return, K.Key_1, K.Key_Return)

    assert state(desk, "A001") is State.SERVING


def test_a_class_is_given_and_taken(desk: Desk) -> None:
    desk.press(K.Key_F2, K.Key_F11, K.Key_1, K.Key_Return)
    ticket = desk.centre.ticket("A001")
    assert (ticket.priority, ticket.priority_code) == (Priority.FIRST, "old80")
    assert "Ưu tiên 1 · Người từ 80 tuổi" in desk.ui.texts()

    desk.press(K.Key_F11, K.Key_0, K.Key_Return)

    assert desk.centre.ticket("A001").priority is Priority.NORMAL


def test_a_transfer_to_a_colleague_by_code(desk: Desk) -> None:
    desk.press(K.Key_F2, K.Key_F6, K.Key_B, K.Key_I, K.Key_Return)

    assert desk.centre.ticket("A001").reserved_officer_id == desk.centre.officers["binh"]


def test_lines_still_to_be_visited_are_told_and_gone_to(desk: Desk) -> None:
    desk.press(K.Key_F2, K.Key_F9, K.Key_F2, K.Key_F9, K.Key_F2, K.Key_F9)
    lines = desk.centre.lines
    desk.centre.issue("A", next_lines=(lines["C"].id, lines["B"].id))
    desk.centre.live.news()
    desk.press(K.Key_F2, K.Key_F4)
    assert desk.ui.text("rest") == "Còn: nhóm C → B"

    desk.press(K.Key_F9)

    assert desk.centre.ticket("A003").line_id == lines["C"].id
    assert desk.notice == "A003 đi tiếp đến nhóm sau · Ctrl+Z để lấy lại"


def test_the_minutes_of_a_hold_are_typed_and_run_down(desk: Desk) -> None:
    desk.press(K.Key_F2, K.Key_F7, K.Key_5, K.Key_Return)
    held = desk.model.property("held")
    assert held.rows[0].waited == "còn 5 phút"

    desk.pass_s(61)
    assert (held.rows[0].waited, held.rows[0].late) == ("còn 4 phút", 0)
    desk.pass_s(300)

    assert (held.rows[0].waited, held.rows[0].late) == ("quá hạn 1 phút", 2)


def test_the_other_counter_takes_a_held_one_only_when_its_time_is_over(desk: Desk) -> None:
    desk.press(K.Key_F2, K.Key_F7, K.Key_5, K.Key_Return)
    desk.centre.sit(2, "binh")
    ticket = desk.centre.ticket("A001")
    desk.centre.time.pass_s(301)
    desk.centre.do(
        store.resume,
        ticket,
        counter_id=desk.centre.counters[2],
        by=desk.centre.officers["binh"],
    )

    assert desk.centre.ticket("A001").counter_id == desk.centre.counters[2]

"""The lines still to be visited are planned at the desk."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from db.queue.deciding import set_line
from db.queue.rules import Action
from desk.choosers import with_or_without
from tests.desk.centre import Desk
from tests.desk.seen import actions, options, rows
from tests.records import command_id

K = Qt.Key


def plan(desk: Desk, letter: Qt.Key) -> None:
    desk.press(K.Key_F6, shift=True)
    desk.press(letter, K.Key_Return)


def planned(desk: Desk, label: str = "A001") -> list[str]:
    letters = {line.id: letter for letter, line in desk.centre.lines.items()}
    return [letters[each] for each in desk.centre.ticket(label).next_lines]


@pytest.mark.parametrize(
    ("before", "line_id", "expected"),
    [
        ((), 3, (3,)),
        ((3,), 5, (3, 5)),
        ((3, 5), 3, (5,)),
        ((3, 5, 3), 3, (5,)),
    ],
)
def test_a_line_is_added_at_the_end_or_taken_out(
    before: tuple[int, ...], line_id: int, expected: tuple[int, ...]
) -> None:
    assert with_or_without(before, line_id) == expected


def test_lines_are_added_one_after_the_other(desk: Desk) -> None:
    desk.press(K.Key_F2, K.Key_F4)
    plan(desk, K.Key_C)
    assert desk.notice == "Đã đổi các nhóm A001 còn phải đến · Ctrl+Z để lấy lại"
    plan(desk, K.Key_E)

    assert planned(desk) == ["C", "E"]
    assert desk.ui.text("rest") == "Còn: nhóm C → E"
    assert actions(desk, "A001")[-2:] == [Action.PLAN, Action.PLAN]


def test_one_already_there_is_taken_out(desk: Desk) -> None:
    desk.press(K.Key_F2)
    plan(desk, K.Key_C)
    plan(desk, K.Key_E)
    plan(desk, K.Key_C)

    assert planned(desk) == ["E"]
    assert desk.ui.text("rest") == "Còn: nhóm E"


def test_a_plan_is_taken_back(desk: Desk) -> None:
    desk.press(K.Key_F2)
    plan(desk, K.Key_C)
    plan(desk, K.Key_E)

    desk.press(K.Key_Z, control=True)
    assert planned(desk) == ["C"]
    desk.press(K.Key_Z, control=True)

    assert planned(desk) == []
    assert desk.ui.text("number") == "A001"


def test_the_visit_goes_on_to_the_line_that_was_added(desk: Desk) -> None:
    desk.press(K.Key_F2, K.Key_F4)
    plan(desk, K.Key_C)
    desk.press(K.Key_F9)

    assert desk.centre.ticket("A001").line_id == desk.centre.lines["C"].id
    assert desk.notice == "A001 đi tiếp đến nhóm sau · Ctrl+Z để lấy lại"


def test_what_is_planned_is_marked_and_the_own_line_not_offered(desk: Desk) -> None:
    desk.press(K.Key_F2)
    plan(desk, K.Key_C)
    desk.press(K.Key_F6, shift=True)

    offered = options(desk)
    assert [each.cap for each in offered] == [each for each in desk.centre.lines if each != "A"]
    assert [(each.cap, each.detail) for each in offered if each.marked] == [("C", "chặng 1")]
    assert desk.ui.text("question") == "A001 còn phải đến nhóm nào nữa?"


def test_enter_without_a_choice_changes_nothing(desk: Desk) -> None:
    desk.press(K.Key_F2)
    plan(desk, K.Key_C)
    desk.press(K.Key_F6, shift=True)
    desk.press(K.Key_Return)

    assert desk.ui.has("chooser")
    assert planned(desk) == ["C"]


def test_a_line_closed_meanwhile_can_be_taken_out(desk: Desk) -> None:
    desk.press(K.Key_F2)
    plan(desk, K.Key_C)
    set_line(
        desk.centre.live.record,
        command_id=command_id(),
        line_id=desk.centre.lines["C"].id,
        is_open=False,
    )
    desk.centre.live.news()
    plan(desk, K.Key_C)

    assert planned(desk) == []


def test_a_waiting_one_is_planned_from_the_look_up(desk: Desk) -> None:
    desk.press(K.Key_A, K.Key_2, K.Key_Return, K.Key_3, K.Key_Return)
    desk.press(K.Key_D, K.Key_Return)

    assert planned(desk, "A002") == ["D"]
    assert [row.number for row in rows(desk, "waiting")] == ["A001", "A002", "B001"]
    desk.press(K.Key_A, K.Key_2, K.Key_Return)
    expected = "A002 · Đang chờ · A · Hộ tịch – Tư pháp · Còn: nhóm D"
    assert desk.ui.text("question") == expected


def test_nobody_here_has_no_plan(desk: Desk) -> None:
    desk.press(K.Key_F6, shift=True)

    assert desk.notice == "Chưa có ai ở quầy: nhấn F2 để gọi số tiếp theo."

"""The picture of the day: open or not, until when, and which lines give numbers."""

from __future__ import annotations

from datetime import timedelta

from db.day import store
from db.day.boards import day_board
from db.day.values import DayBoard, LineDay, OutsideHours
from db.queue.deciding import set_line
from tests.db.day.office import MONDAY, at, office
from tests.records import command_id


def line(board: DayBoard, letter: str) -> LineDay:
    return next(each for each in board.lines if each.line.letter == letter)


def test_an_ordinary_monday(record_url: str) -> None:
    with office(record_url, at(16, 30)) as centre:
        centre.keep_hours()
        centre.quota("A", 2)
        centre.give("A")
        centre.quota("C", 1)
        centre.give("C")
        for _ in range(3):
            centre.give("D")
        set_line(centre.record, command_id=command_id(), line_id=centre.lines["R"], is_open=False)
        board = day_board(centre.record)

    assert (MONDAY, True, False) == (board.business_date, board.is_open, board.is_always_open)
    assert [(at(7, 30), at(11, 30)), (at(13, 30), at(17))] == [
        (each.opens, each.closes) for each in board.intervals
    ]
    assert (at(17), at(7, 30, MONDAY + timedelta(2))) == (board.closes_at, board.opens_at)
    assert (1, 1, None) == (line(board, "A").given, line(board, "A").left, line(board, "A").refusal)
    assert (0, "quota_reached") == (line(board, "C").left, line(board, "C").refusal)
    assert (2400, "last_ticket_given") == (line(board, "D").needs_s, line(board, "D").refusal)
    assert "line_closed" == line(board, "R").refusal
    assert MONDAY + timedelta(1) == board.uncertain[0].date


def test_a_day_off(record_url: str) -> None:
    tuesday = MONDAY + timedelta(days=1)
    with office(record_url, at(9, 0, tuesday)) as centre:
        practice = day_board(centre.record)
        centre.keep_hours()
        board = day_board(centre.record)

    assert (False, ()) == (board.is_open, board.intervals)
    assert board.exception is not None
    assert "Ngày Văn hóa Việt Nam" == board.exception.names.vi
    assert {"centre_closed"} == {each.refusal for each in board.lines}
    assert (OutsideHours.GIVE, {None}) == (
        practice.outside_hours,
        {each.refusal for each in practice.lines},
    )


def test_closed_by_hand(record_url: str) -> None:
    with office(record_url) as centre:
        centre.give()
        store.close_day(centre.record, command_id=command_id())
        board = day_board(centre.record)

    assert (at(8), 1) == (board.day.closed_at, board.day.unserved)
    assert {"day_closed"} == {each.refusal for each in board.lines}

"""What the centre tells of its rule, and how many of today's numbers have priority."""

from __future__ import annotations

from uuid import uuid4

from db.queue import store
from db.queue.boards import lines
from db.queue.fairness import Fairness
from db.queue.rule_board import rule_board
from db.queue.values import Priority, Ticket
from db.record import Record


def _issue(record: Record, priority: Priority = Priority.NORMAL) -> Ticket:
    line_id = lines(record)[0].id
    return store.issue(record, command_id=str(uuid4()), line_id=line_id, priority=priority).ticket


def test_a_new_centre_tells_the_usual_rule(record: Record) -> None:
    board = rule_board(record)

    assert board.rule.fairness is Fairness.TWO_TO_ONE
    assert [(each.code, int(each.level)) for each in board.classes] == [
        ("old80", 1),
        ("disabled", 1),
        ("pregnant", 1),
        ("child", 1),
        ("old60", 2),
        ("merit", 2),
    ]
    assert not board.has_appointments
    assert (board.share.priority, board.share.all, board.share.percent) == (0, 0, 0.0)


def test_the_share_counts_todays_numbers_but_no_cancelled_ones(record: Record) -> None:
    for priority in (Priority.FIRST, Priority.SECOND, Priority.NORMAL, Priority.NORMAL):
        _issue(record, priority)
    store.cancel(record, command_id=str(uuid4()), ticket_id=_issue(record, Priority.FIRST).id)

    share = rule_board(record).share

    assert (share.priority, share.all, share.percent) == (2, 4, 50.0)


def test_a_class_taken_away_no_longer_counts(record: Record) -> None:
    ticket = _issue(record, Priority.FIRST)

    store.classify(record, command_id=str(uuid4()), ticket_id=ticket.id, priority_code=None)

    assert rule_board(record).share.priority == 0

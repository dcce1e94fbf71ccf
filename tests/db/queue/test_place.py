"""Where a ticket stands: who comes before it, how long still, at which counter."""

from __future__ import annotations

import pytest

from db.errors import Unknown
from db.queue import store
from db.queue.place import ticket_now
from db.queue.values import Priority
from db.record import Record
from tests.db.queue.hall import FakeClock, Hall
from tests.records import command_id


def test_ahead_counts_whoever_is_called_before(record: Record) -> None:
    hall = Hall(record)
    hall.sit(1, 0)
    first, second, third = (hall.issue() for _ in range(3))
    hall.issue(priority=Priority.FIRST)
    hall.issue("B")
    stood = [ticket_now(record, each.id).ahead for each in (first, second, third)]
    by_number = ticket_now(record, "a003")

    assert [1, 2, 3] == stood
    assert third.id == by_number.ticket.id
    assert by_number.wait_s is not None
    assert by_number.wait_s > (ticket_now(record, first.id).wait_s or 0) > 0


def test_called_and_over(record: Record) -> None:
    hall = Hall(record)
    ticket = hall.issue()
    hall.call(1)
    called = ticket_now(record, ticket.id)
    store.finish(record, command_id=command_id(), ticket_id=ticket.id)
    over = ticket_now(record, ticket.id)

    assert (1, 0, None) == (called.counter, called.ahead, called.wait_s)
    assert (True, False) == (over.is_of_today, over.is_rated)


def test_another_day(record_url: str) -> None:
    clock = FakeClock()
    hall = Hall.at(record_url, clock)
    ticket = hall.issue()
    clock.forward(days=1)
    stood = ticket_now(hall.record, ticket.id)

    assert (False, 0, None) == (stood.is_of_today, stood.ahead, stood.wait_s)
    with pytest.raises(Unknown):
        ticket_now(hall.record, ticket.label)
    hall.record.close()

"""The record's clock is set back and on: the order, the numbers and the waits stay right."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest

from db.queue import boards, store
from db.queue.values import Ticket
from tests.db.queue.hall import FakeClock, Hall
from tests.faults.counts import Counts
from tests.records import command_id

ZERO = timedelta()


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def hall(record_url: str, clock: FakeClock) -> Iterator[Hall]:
    opened = Hall.at(record_url, clock)
    yield opened
    opened.record.close()


@pytest.mark.parametrize("step_h", [-1, 1])
def test_the_order_is_that_of_arrival(hall: Hall, clock: FakeClock, step_h: int) -> None:
    clock.forward(hours=2)
    for _ in range(3):
        hall.issue()
        clock.forward(minutes=5)
    clock.forward(hours=step_h)
    for _ in range(3):
        hall.issue()
        clock.forward(minutes=5)
    called = []
    for _ in range(6):
        ticket = hall.call()
        called.append(ticket.label)
        _serve(hall, ticket, clock)

    assert ["A001", "A002", "A003", "A004", "A005", "A006"] == called


def test_no_wait_and_no_service_is_negative(hall: Hall, clock: FakeClock, counts: Counts) -> None:
    for step_h in (-1, 1, -1, -1, 2):
        hall.issue()
        clock.forward(hours=step_h)
        _serve(hall, hall.call(), clock, hours=step_h)
        counts.add(clock_steps=2)
    history = boards.events(hall.record)
    tickets = {event.ticket_id: boards.ticket(hall.record, event.ticket_id) for event in history}

    for ticket in tickets.values():
        assert ticket.called_at is not None
        assert ticket.started_at is not None
        assert ticket.ended_at is not None
        assert ticket.called_at - ticket.issued_at >= ZERO
        assert ticket.started_at - ticket.called_at >= ZERO
        assert ticket.ended_at - ticket.started_at >= ZERO
    for ticket_id in tickets:
        own = [event.at for event in history if event.ticket_id == ticket_id]
        assert sorted(own) == own


def test_a_day_on_begins_anew_and_a_day_back_repeats_no_number(
    hall: Hall, clock: FakeClock, counts: Counts
) -> None:
    first = [hall.issue().label for _ in range(2)]
    clock.forward(days=1)
    next_day = [hall.issue().label for _ in range(2)]
    clock.forward(days=-1)
    again = [hall.issue().label for _ in range(2)]
    clock.forward(days=1)
    last = hall.issue()
    counts.add(clock_steps=3)

    assert ["A001", "A002"] == first == next_day
    assert ["A003", "A004"] == again
    assert "A003" == last.label


def _serve(hall: Hall, ticket: Ticket, clock: FakeClock, hours: float = 0) -> None:
    store.start(hall.record, command_id=command_id(), ticket_id=ticket.id)
    clock.forward(hours=hours, minutes=3)
    store.finish(hall.record, command_id=command_id(), ticket_id=ticket.id)

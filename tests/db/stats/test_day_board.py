"""A day's figures against a day played by hand."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest

from db.day import store as days
from db.outbox.merge import put_ticket
from db.paper import store as paper
from db.paper.values import JobState
from db.queue import store
from db.queue.values import Priority, Ticket
from db.stats.day_board import day_figures
from db.stats.values import DayEnd, PaperDay, Spread
from tests.db.queue.hall import FakeClock, Hall
from tests.records import command_id

MONDAY = date(2026, 11, 23)


@pytest.fixture
def clock() -> FakeClock:
    """08:00 in Hà Nội."""
    return FakeClock()


@pytest.fixture
def hall(record_url: str, clock: FakeClock) -> Iterator[Hall]:
    opened = Hall.at(record_url, clock)
    yield opened
    opened.record.close()


def printed(hall: Hall, ticket: Ticket, state: JobState, *, again: bool = False) -> None:
    job = paper.queue_job(
        hall.record, command_id=command_id(), ticket_id=ticket.id, device="usb:x", is_reprint=again
    )
    paper.end_job(hall.record, command_id=command_id(), job_id=job.id, state=state)


def test_an_empty_day_has_figures(hall: Hall) -> None:
    figures = day_figures(hall.record, date(2026, 1, 5))

    assert (0, (), None, None) == (
        figures.totals.arrived, figures.counters, figures.first_call, figures.end,
    )  # fmt: skip
    assert PaperDay(0, 0, 0, 0, 0) == figures.paper


def test_a_day_to_its_end(hall: Hall, clock: FakeClock) -> None:
    hall.sit(1, 0)
    first, old = hall.issue(), hall.issue(priority=Priority.FIRST)
    left, gone = hall.issue(), hall.issue("B")
    store.cancel(hall.record, command_id=command_id(), ticket_id=gone.id, reason="")
    clock.forward(minutes=10)
    assert old.id == hall.call().id
    store.start(hall.record, command_id=command_id(), ticket_id=old.id)
    clock.forward(minutes=5)
    store.finish(hall.record, command_id=command_id(), ticket_id=old.id)
    assert first.id == hall.call().id
    clock.forward(minutes=1)
    store.no_show(hall.record, command_id=command_id(), ticket_id=first.id)
    clock.forward(minutes=4)
    days.close_day(hall.record, command_id=command_id(), by=hall.officers[0], reason="")
    figures = day_figures(hall.record)
    opened, closed_at = first.issued_at, clock.now

    totals = figures.totals
    assert (4, 1, 1, 1, 1) == (
        totals.arrived, totals.finished, totals.no_show, totals.cancelled, totals.unserved,
    )  # fmt: skip
    assert Spread(2, 600.0, 900.0, 900.0) == totals.wait
    assert DayEnd(closed_at, False, "Bùi Thị Ngọc Lan") == figures.end
    assert [(3, 1), (1, 0)] == [
        (each.totals.arrived, each.totals.unserved) for each in figures.lines[:2]
    ]
    (counter,) = figures.counters
    assert (1, 1, 1, Spread(1, 300.0, 300.0, 300.0)) == (
        counter.counter.number, counter.finished, counter.no_show, counter.service,
    )  # fmt: skip
    assert [(Priority.FIRST, 1, 1), (Priority.SECOND, 0, 0), (Priority.NORMAL, 3, 1)] == [
        (each.level, each.arrived, each.called) for each in figures.priorities
    ]
    assert [600, 900] == [
        (each - opened).total_seconds() for each in (figures.first_call, figures.last_call) if each
    ]
    assert left.id not in {first.id, old.id}


def test_a_day_that_goes_on_again_has_no_end(hall: Hall) -> None:
    hall.issue()
    days.close_day(hall.record, command_id=command_id(), by=None, reason="")
    days.reopen_day(hall.record, command_id=command_id(), by=None, reason="too early")

    assert day_figures(hall.record).end is None


def test_a_day_that_nobody_closed_ended_by_itself(hall: Hall, clock: FakeClock) -> None:
    hall.issue()
    clock.forward(days=1)
    hall.issue()
    end = day_figures(hall.record, MONDAY).end

    assert end is not None
    assert (True, "") == (end.is_by_itself, end.officer_name)
    assert 1 == day_figures(hall.record, MONDAY).totals.unserved
    assert 1 == day_figures(hall.record).totals.arrived


def test_prints_that_failed_and_tickets_without_paper(hall: Hall) -> None:
    one, two, three = (hall.issue() for _ in range(3))
    printed(hall, one, JobState.PRINTED)
    printed(hall, two, JobState.FAILED)
    printed(hall, two, JobState.SENT, again=True)
    printed(hall, three, JobState.FAILED)
    printed(hall, hall.issue(), JobState.UNSURE)

    assert (
        PaperDay(printed=2, reprinted=1, failed=2, unsure=1, without_paper=1)
        == day_figures(hall.record).paper
    )


def test_numbers_that_were_told_later(hall: Hall, clock: FakeClock) -> None:
    given = hall.issue()
    alone = replace(given, id=command_id(), origin="K", number=1, label="AK001")
    clock.forward(minutes=1)
    put_ticket(hall.record, command_id(), alone)
    figures = day_figures(hall.record)

    assert (2, 1) == (figures.totals.arrived, figures.told_later)

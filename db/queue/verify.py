"""Holds the record against itself: every ticket's events against its row, every series against its
tickets. After a fault it says in one command whether anything was lost."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from operator import attrgetter
from typing import Any

from sqlalchemy import Row, Select, select

from db.queue import rows
from db.queue.history import replay
from db.queue.rules import Action
from db.queue.values import Event, Ticket
from db.record import Record, Snapshot
from db.tables import queue as tables

_ticket, _event, _series = tables.ticket, tables.event, tables.series


@dataclass(frozen=True, slots=True)
class Verified:
    tickets: int
    events: int
    faults: tuple[str, ...]  # one plain English sentence each


def verify(record: Record, *, whole: bool = False) -> Verified:
    """Today's tickets, or those of all days, read in one consistent snapshot."""

    def question(look: Snapshot) -> Verified:
        day = None if whole else look.today
        tickets = {each.id: each for each in _tickets(look, day)}
        faults: list[str] = []
        counted = 0
        told: set[str] = set()
        for ticket_id, found in groupby(_events(look, day), key=attrgetter("ticket_id")):
            events = [rows.to_event(row) for row in found]
            counted += len(events)
            told.add(ticket_id)
            faults += _of_history(tickets[ticket_id], events)
        faults += [
            f"{each.label} of {each.business_date} has no events"
            for each in tickets.values()
            if each.id not in told
        ]
        faults += _of_series(look, day)
        return Verified(len(tickets), counted, tuple(faults))

    return record.ask(question)


def _of_history(ticket: Ticket, events: list[Event]) -> Iterator[str]:
    if events[0].action is not Action.ISSUE:
        yield f"{ticket.label} of {ticket.business_date} begins with {events[0].action.value}"
    if replay(ticket, events) != ticket:
        yield f"{ticket.label} of {ticket.business_date} is not what its events tell"


def _of_series(look: Snapshot, day: date | None) -> Iterator[str]:
    numbers: dict[tuple[date, int, str], list[int]] = {}
    wanted = select(
        _ticket.c.business_date, _ticket.c.series_line_id, _ticket.c.origin, _ticket.c.number
    ).where(_ticket.c.centre_id == look.centre.id)
    for row in look.connection.execute(_of_day(wanted, day)):
        key = (row.business_date, row.series_line_id, row.origin)
        numbers.setdefault(key, []).append(row.number)
    series = select(_series).where(_series.c.centre_id == look.centre.id)
    if day is not None:
        series = series.where(_series.c.business_date == day)
    last = {
        (row.business_date, row.line_id, row.origin): row.last
        for row in look.connection.execute(series)
    }
    for key in sorted(numbers.keys() | last.keys()):
        given, expected = sorted(numbers.get(key, [])), list(range(1, last.get(key, 0) + 1))
        if given != expected:
            when, line_id, origin = key
            letter = look.arrangement.letters.get(line_id, "?")
            missing = sorted(set(expected) - set(given))
            yield (
                f"the numbers of line {letter}{origin} on {when} are not 1 to {len(expected)}"
                f" (missing: {missing[:5]})"
            )


def _tickets(look: Snapshot, day: date | None) -> Iterator[Ticket]:
    wanted = select(_ticket).where(_ticket.c.centre_id == look.centre.id)
    for row in look.connection.execute(_of_day(wanted, day)):
        yield rows.to_ticket(row)


def _events(look: Snapshot, day: date | None) -> Iterator[Row[Any]]:
    wanted = (
        select(_event)
        .join_from(_event, _ticket, _ticket.c.id == _event.c.ticket_id)
        .where(_event.c.centre_id == look.centre.id)
        .order_by(_event.c.ticket_id, _event.c.version, _event.c.ordinal)
    )
    return iter(look.connection.execute(_of_day(wanted, day)))


def _of_day(wanted: Select[Any], day: date | None) -> Select[Any]:
    return wanted if day is None else wanted.where(_ticket.c.business_date == day)

"""What the phone page asks of the record: one picture for everybody, and only what it may know.

The queries name their columns: the server's login reaches a view that has no others.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from typing import Any, Final

from sqlalchemy import Row, bindparam, select

from db.catalogue import boards as catalogue
from db.day.closing import day_of, ended_by_itself
from db.hall.phone_values import PhoneBoard, PhoneGuide, PhoneTicket
from db.queue.boards import lines_now
from db.queue.order import Desk, Now, calling_order
from db.queue.picking import now_of
from db.queue.rules import AT_COUNTER, State
from db.queue.values import LineNow, Priority, Purpose, Ticket
from db.record import Record, Snapshot
from db.tables import assistant as assistant_tables
from db.tables import queue as tables
from db.words import Language

REMEMBERED_DAYS: Final = 31  # so long a page of an earlier day is told from one there never was

_NOBODY = 0  # a counter that has no special wishes
_ticket = tables.ticket
_COLUMNS = (
    *("id", "label", "number", "line_id", "state", "priority", "language", "counter_id"),
    *("reserved_counter_id", "reserved_officer_id", "joined_to", "next_lines", "calls"),
    *("due_at", "issued_at", "queued_at", "last_called_at", "business_date"),
)
_TODAY = select(*(_ticket.c[name] for name in _COLUMNS)).where(
    _ticket.c.centre_id == bindparam("centre"), _ticket.c.business_date == bindparam("today")
)
_EARLIER = select(_ticket.c.id).where(
    _ticket.c.centre_id == bindparam("centre"),
    _ticket.c.business_date >= bindparam("first"),
    _ticket.c.business_date < bindparam("today"),
)
_keyword = assistant_tables.keyword
_TAUGHT = (
    select(_keyword.c.procedure_code, _keyword.c.words)
    .where(_keyword.c.centre_id == bindparam("centre"))
    .order_by(_keyword.c.id)
)


def news(record: Record, seen: PhoneBoard | None) -> PhoneBoard | None:
    """The picture as it is now; None where the one that has been seen is still true."""

    def question(look: Snapshot) -> PhoneBoard | None:
        if seen and (seen.version, seen.business_date) == (look.version, look.today):
            return None
        return _board(look)

    return record.ask(question)


def earlier_tickets(record: Record) -> frozenset[str]:
    """The ids of the days before this one: their pages are over."""

    def question(look: Snapshot) -> frozenset[str]:
        first = look.today - timedelta(days=REMEMBERED_DAYS)
        wanted = {"centre": look.centre.id, "first": first, "today": look.today}
        return frozenset(look.connection.execute(_EARLIER, wanted).scalars())

    return record.ask(question)


def guide(record: Record) -> PhoneGuide:
    """The catalogue as citizens may read it."""
    return PhoneGuide(catalogue.fields(record), catalogue.procedures(record), record.ask(_keywords))


def _keywords(look: Snapshot) -> Mapping[str, tuple[str, ...]]:
    found: dict[str, list[str]] = defaultdict(list)
    for row in look.connection.execute(_TAUGHT, {"centre": look.centre.id}):
        found[row.procedure_code].append(row.words)
    return {code: tuple(words) for code, words in found.items()}


def _board(look: Snapshot) -> PhoneBoard:
    found = list(look.connection.execute(_TODAY, {"centre": look.centre.id, "today": look.today}))
    lines = lines_now(look)
    ahead = _ahead(found, lines, now_of(look))
    here = {row.id: row for row in found}
    counters = {counter.id: counter.number for counter in look.arrangement.counters}
    of_line: dict[int, list[int]] = defaultdict(list)
    for counter in look.arrangement.counters:
        for line_id in counter.lines:
            of_line[line_id].append(counter.number)
    waits = {line.line.id: line for line in lines}

    def shown(row: Row[Any]) -> PhoneTicket:
        state, counter_id = State(row.state), row.counter_id
        head = here.get(row.joined_to) if state is State.JOINED else None
        if head is not None and State(head.state) in AT_COUNTER:
            state, counter_id = State(head.state), head.counter_id
        place = ahead.get(row.id)
        return PhoneTicket(
            label=row.label,
            line_id=row.line_id,
            state=state,
            language=Language(row.language),
            counter_number=counters.get(counter_id),
            calls=row.calls,
            called_at=row.last_called_at,
            ahead=place,
            wait_s=_wait_s(place, waits.get(row.line_id)),
            next_lines=tuple(row.next_lines),
            due_at=row.due_at,
        )

    return PhoneBoard(
        version=look.version,
        at=look.now,
        business_date=look.today,
        centre=look.centre,
        is_day_closed=_is_closed(look, look.today),
        hours=look.arrangement.hours,
        lines=lines,
        counters={line_id: tuple(numbers) for line_id, numbers in of_line.items()},
        tickets={row.id: shown(row) for row in found},
    )


def _is_closed(look: Snapshot, today: date) -> bool:
    day = day_of(look, today)
    return day is not None and day.closed_at is not None and not ended_by_itself(look, today)


def _wait_s(ahead: int | None, line: LineNow | None) -> float | None:
    """Their share of what a newcomer of the line would wait."""
    if ahead is None or line is None or line.wait_s is None:
        return None
    return line.wait_s * ahead / max(line.waiting, ahead, 1)


def _ahead(found: list[Row[Any]], lines: tuple[LineNow, ...], now: Now) -> Mapping[str, int]:
    """How many of the same line are called before each one, by the rule of turns."""
    waiting: dict[int, list[Ticket]] = defaultdict(list)
    for row in found:
        if row.state == State.WAITING:
            waiting[row.line_id].append(_to_order(row))

    def places() -> Iterator[tuple[str, int]]:
        for line in lines:
            desk = Desk(_NOBODY, (line.line.id,))
            ordered = calling_order(desk, waiting[line.line.id], now)
            yield from ((ticket.id, place) for place, ticket in enumerate(ordered))

    return dict(places())


def _to_order(row: Row[Any]) -> Ticket:
    """As far as the rule of turns looks at it."""
    return Ticket(
        id=row.id,
        label=row.label,
        number=row.number,
        business_date=row.business_date,
        line_id=row.line_id,
        procedure_code=None,
        purpose=Purpose.PROCEDURE,
        priority=Priority(row.priority),
        language=Language(row.language),
        ahead=0,
        state=State(row.state),
        counter_id=row.counter_id,
        officer_id=None,
        reserved_counter_id=row.reserved_counter_id,
        calls=row.calls,
        issued_at=row.issued_at,
        queued_at=row.queued_at,
        called_at=None,
        last_called_at=row.last_called_at,
        started_at=None,
        ended_at=None,
        changed_at=row.queued_at,
        reserved_officer_id=row.reserved_officer_id,
        due_at=row.due_at,
    )

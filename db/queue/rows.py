"""Rows of the record to the queue's frozen values, and back."""

from __future__ import annotations

from dataclasses import asdict
from datetime import date
from typing import Any

from sqlalchemy import Connection, Row, bindparam, select

from db.errors import Unknown
from db.queue.rules import Action, State
from db.queue.values import Counter, Event, Line, Priority, Purpose, Ticket
from db.tables import people as people_tables
from db.tables import queue as tables
from db.words import Language, Names

_LINES = (
    select(tables.line)
    .where(tables.line.c.centre_id == bindparam("centre"))
    .order_by(tables.line.c.position, tables.line.c.letter)
)
_COUNTERS = (
    select(tables.counter)
    .where(tables.counter.c.centre_id == bindparam("centre"))
    .order_by(tables.counter.c.number)
)
_SKILLS = (
    select(tables.counter_line)
    .where(tables.counter_line.c.centre_id == bindparam("centre"))
    .order_by(tables.counter_line.c.preference, tables.counter_line.c.line_id)
)
_SERVING = (
    select(tables.counter.c.number)
    .join_from(
        tables.counter, tables.counter_line, tables.counter_line.c.counter_id == tables.counter.c.id
    )
    .where(tables.counter_line.c.line_id == bindparam("line"))
    .order_by(tables.counter.c.number)
)
_SITTING = select(people_tables.seat.c.officer_id).where(
    people_tables.seat.c.counter_id == bindparam("counter")
)


def to_ticket(row: Row[Any]) -> Ticket:
    fields = row._mapping
    return Ticket(
        id=fields["id"],
        label=fields["label"],
        number=fields["number"],
        business_date=fields["business_date"],
        line_id=fields["line_id"],
        procedure_code=fields["procedure_code"],
        purpose=Purpose(fields["purpose"]),
        priority=Priority(fields["priority"]),
        language=Language(fields["language"]),
        ahead=fields["ahead"],
        state=State(fields["state"]),
        counter_id=fields["counter_id"],
        officer_id=fields["officer_id"],
        reserved_counter_id=fields["reserved_counter_id"],
        calls=fields["calls"],
        issued_at=fields["issued_at"],
        queued_at=fields["queued_at"],
        called_at=fields["called_at"],
        last_called_at=fields["last_called_at"],
        started_at=fields["started_at"],
        ended_at=fields["ended_at"],
        changed_at=fields["changed_at"],
    )


def from_ticket(ticket: Ticket) -> dict[str, Any]:
    """The row's values; enumerations as their plain values."""
    return {
        key: getattr(value, "value", value) for key, value in asdict(ticket).items() if key != "id"
    }


def from_event(event: Event) -> dict[str, Any]:
    return {key: getattr(value, "value", value) for key, value in asdict(event).items()}


def to_event(row: Row[Any]) -> Event:
    fields = row._mapping
    return Event(
        version=fields["version"],
        ordinal=fields["ordinal"],
        ticket_id=fields["ticket_id"],
        action=Action(fields["action"]),
        state=State(fields["state"]),
        at=fields["at"],
        line_id=fields["line_id"],
        counter_id=fields["counter_id"],
        officer_id=fields["officer_id"],
        reserved_counter_id=fields["reserved_counter_id"],
        reason=fields["reason"],
    )


def to_line(row: Row[Any]) -> Line:
    return Line(
        id=row.id,
        letter=row.letter,
        names=Names(row.name_vi, row.name_en, row.name_fr),
        purpose=Purpose(row.purpose),
        is_open=row.is_open,
    )


def events_of(connection: Connection, ticket_id: str, up_to: int | None = None) -> list[Event]:
    """A ticket's history, oldest first, up to and with version `up_to`."""
    wanted = select(tables.event).where(tables.event.c.ticket_id == ticket_id)
    if up_to is not None:
        wanted = wanted.where(tables.event.c.version <= up_to)
    ordered = wanted.order_by(tables.event.c.version, tables.event.c.ordinal)
    return [to_event(row) for row in connection.execute(ordered)]


def ticket_row(connection: Connection, centre_id: int, ticket_id: str) -> Ticket:
    """Raises: Unknown."""
    wanted = select(tables.ticket).where(
        tables.ticket.c.id == ticket_id, tables.ticket.c.centre_id == centre_id
    )
    row = connection.execute(wanted).one_or_none()
    if row is None:
        raise Unknown(kind="ticket", key=ticket_id)
    return to_ticket(row)


def ticket_by_label(connection: Connection, centre_id: int, day: date, label: str) -> Ticket:
    """The ticket of that printed number on that day. Raises: Unknown."""
    wanted = select(tables.ticket).where(
        tables.ticket.c.centre_id == centre_id,
        tables.ticket.c.business_date == day,
        tables.ticket.c.label == label.strip().upper(),
    )
    row = connection.execute(wanted).one_or_none()
    if row is None:
        raise Unknown(kind="ticket", key=label)
    return to_ticket(row)


def lines_of(connection: Connection, centre_id: int) -> tuple[Line, ...]:
    return tuple(to_line(row) for row in connection.execute(_LINES, {"centre": centre_id}))


def counters_of(connection: Connection, centre_id: int) -> tuple[Counter, ...]:
    """Counters by number, each with its lines in order of preference."""
    lines: dict[int, list[int]] = {}
    for row in connection.execute(_SKILLS, {"centre": centre_id}):
        lines.setdefault(row.counter_id, []).append(row.line_id)
    return tuple(
        Counter(
            id=row.id,
            number=row.number,
            names=Names(row.name_vi, row.name_en, row.name_fr),
            lines=tuple(lines.get(row.id, ())),
        )
        for row in connection.execute(_COUNTERS, {"centre": centre_id})
    )


def counters_serving(connection: Connection, line_id: int) -> tuple[int, ...]:
    """The numbers of the counters that serve a line."""
    return tuple(connection.execute(_SERVING, {"line": line_id}).scalars())


def counter_row(connection: Connection, centre_id: int, counter_id: int) -> Counter:
    """Raises: Unknown."""
    for counter in counters_of(connection, centre_id):
        if counter.id == counter_id:
            return counter
    raise Unknown(kind="counter", key=counter_id)


def sitting_at(connection: Connection, counter_id: int) -> int | None:
    """The officer signed in at a counter, or None."""
    officer: int | None = connection.execute(_SITTING, {"counter": counter_id}).scalar_one_or_none()
    return officer

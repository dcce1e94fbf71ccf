"""Rows of the record to the queue's frozen values, and back."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict
from datetime import date
from typing import Any

from sqlalchemy import Connection, Row, Select, select

from db.errors import Unknown
from db.queue.rules import Action, State
from db.queue.values import Counter, Event, Line, Priority, Purpose, Ticket
from db.tables import people as people_tables
from db.tables import queue as tables
from db.words import Language, Names


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
    wanted = (
        select(tables.line)
        .where(tables.line.c.centre_id == centre_id)
        .order_by(tables.line.c.position, tables.line.c.letter)
    )
    return tuple(to_line(row) for row in connection.execute(wanted))


def counters_of(
    connection: Connection, centre_id: int, ids: Iterable[int] | None = None
) -> tuple[Counter, ...]:
    """Counters by number, each with its lines in order of preference."""
    skills: Select[Any] = (
        select(tables.counter_line)
        .where(tables.counter_line.c.centre_id == centre_id)
        .order_by(tables.counter_line.c.preference, tables.counter_line.c.line_id)
    )
    wanted = select(tables.counter).where(tables.counter.c.centre_id == centre_id)
    if ids is not None:
        ids = list(ids)
        wanted = wanted.where(tables.counter.c.id.in_(ids))
        skills = skills.where(tables.counter_line.c.counter_id.in_(ids))
    lines: dict[int, list[int]] = {}
    for row in connection.execute(skills):
        lines.setdefault(row.counter_id, []).append(row.line_id)
    return tuple(
        Counter(
            id=row.id,
            number=row.number,
            names=Names(row.name_vi, row.name_en, row.name_fr),
            lines=tuple(lines.get(row.id, ())),
        )
        for row in connection.execute(wanted.order_by(tables.counter.c.number))
    )


def counter_row(connection: Connection, centre_id: int, counter_id: int) -> Counter:
    """Raises: Unknown."""
    found = counters_of(connection, centre_id, [counter_id])
    if not found:
        raise Unknown(kind="counter", key=counter_id)
    return found[0]


def sitting_at(connection: Connection, counter_id: int) -> int | None:
    """The officer signed in at a counter, or None."""
    seat = people_tables.seat
    officer: int | None = connection.execute(
        select(seat.c.officer_id).where(seat.c.counter_id == counter_id)
    ).scalar_one_or_none()
    return officer

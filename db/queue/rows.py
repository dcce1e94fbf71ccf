"""Rows of the record to the queue's frozen values, and back."""

from __future__ import annotations

from dataclasses import fields as fields_of
from datetime import date
from enum import Enum
from typing import Any

from sqlalchemy import Connection, Row, select

from db.errors import Unknown
from db.queue.rules import Action, State
from db.queue.values import Event, Priority, Purpose, Ticket
from db.tables import queue as tables
from db.words import Language

_TICKET_FIELDS = tuple(field.name for field in fields_of(Ticket) if field.name != "id")
_EVENT_FIELDS = tuple(field.name for field in fields_of(Event))


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
        origin=fields["origin"],
        priority_code=fields["priority_code"],
        reserved_officer_id=fields["reserved_officer_id"],
        joined_to=fields["joined_to"],
        appointment_id=fields["appointment_id"],
        next_lines=tuple(fields["next_lines"]),
        leg=fields["leg"],
        hold_until=fields["hold_until"],
        due_at=fields["due_at"],
        also_procedures=tuple(fields["also_procedures"]),
        for_other=fields["for_other"],
    )


def from_ticket(ticket: Ticket) -> dict[str, Any]:
    """The row's values without the id; enumerations as their plain values."""
    return {name: _plain(getattr(ticket, name)) for name in _TICKET_FIELDS}


def from_event(event: Event) -> dict[str, Any]:
    return {name: _plain(getattr(event, name)) for name in _EVENT_FIELDS}


def _plain(value: Any) -> Any:
    return value.value if isinstance(value, Enum) else value


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
        queued_at=fields["queued_at"],
        priority=Priority(fields["priority"]),
        counter_id=fields["counter_id"],
        officer_id=fields["officer_id"],
        reserved_counter_id=fields["reserved_counter_id"],
        reserved_officer_id=fields["reserved_officer_id"],
        actor_id=fields["actor_id"],
        joined_to=fields["joined_to"],
        priority_code=fields["priority_code"],
        next_lines=tuple(fields["next_lines"]),
        hold_until=fields["hold_until"],
        undoes=fields["undoes"],
        detail=fields["detail"],
        reason=fields["reason"],
    )


def events_of(connection: Connection, ticket_id: str, up_to: int | None = None) -> list[Event]:
    """A ticket's history, oldest first, up to and with version `up_to`."""
    wanted = select(tables.event).where(tables.event.c.ticket_id == ticket_id)
    if up_to is not None:
        wanted = wanted.where(tables.event.c.version <= up_to)
    ordered = wanted.order_by(tables.event.c.version, tables.event.c.ordinal)
    return [to_event(row) for row in connection.execute(ordered)]


def tickets_of_version(connection: Connection, centre_id: int, version: int) -> list[str]:
    """The ids of the tickets that an action changed, in its order."""
    wanted = (
        select(tables.event.c.ticket_id)
        .where(tables.event.c.centre_id == centre_id, tables.event.c.version == version)
        .order_by(tables.event.c.ordinal)
    )
    return list(connection.execute(wanted).scalars())


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

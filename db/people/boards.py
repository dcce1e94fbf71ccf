"""Questions about officers and seats."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Row, bindparam, select

from db.people.values import Officer, Seat
from db.record import Record, Snapshot, Transaction
from db.tables import people as tables
from db.tables import queue as queue_tables
from db.words import fold


def officers(record: Record) -> tuple[Officer, ...]:
    """The active officers, by name; diacritics do not count."""

    def question(look: Snapshot) -> tuple[Officer, ...]:
        return tuple(sorted(look.arrangement.officers, key=lambda each: (fold(each.name), each.id)))

    return record.ask(question)


def seats(record: Record) -> tuple[Seat, ...]:
    """Who sits where, by counter number."""
    return record.ask(seats_of)


def seats_of(look: Transaction | Snapshot) -> tuple[Seat, ...]:
    found = look.connection.execute(_SEATS, {"centre": look.centre.id})
    return tuple(_to_seat(row) for row in found)


def sitting_at(look: Transaction | Snapshot, counter_id: int) -> int | None:
    """The officer at a counter, or None."""
    return next((s.officer_id for s in seats_of(look) if s.counter_id == counter_id), None)


_SEATS = (
    select(tables.seat, tables.officer.c.name, queue_tables.counter.c.number)
    .join_from(tables.seat, tables.officer, tables.officer.c.id == tables.seat.c.officer_id)
    .join(queue_tables.counter, queue_tables.counter.c.id == tables.seat.c.counter_id)
    .where(tables.seat.c.centre_id == bindparam("centre"))
    .order_by(queue_tables.counter.c.number)
)


def _to_seat(row: Row[Any]) -> Seat:
    return Seat(
        counter_id=row.counter_id,
        counter_number=row.number,
        officer_id=row.officer_id,
        officer_name=row.name,
        since=row.since,
        lease_until=row.lease_until,
        pause_reason=row.pause_reason,
        paused_at=row.paused_at,
        holder=row.holder,
    )

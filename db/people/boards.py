"""Questions about officers and seats."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, Row, select

from db.errors import Unknown
from db.people.values import Officer, Seat
from db.record import Record, Snapshot
from db.tables import people as tables
from db.tables import queue as queue_tables
from db.words import fold


def officers(record: Record) -> tuple[Officer, ...]:
    """The active officers, by name; diacritics do not count."""
    officer = tables.officer

    def question(look: Snapshot) -> tuple[Officer, ...]:
        wanted = select(officer).where(officer.c.centre_id == look.centre.id, officer.c.is_active)
        found = [_to_officer(row) for row in look.connection.execute(wanted)]
        return tuple(sorted(found, key=lambda each: (fold(each.name), each.id)))

    return record.ask(question)


def seats(record: Record) -> tuple[Seat, ...]:
    """Who sits where, by counter number."""
    return record.ask(lambda look: seats_of(look.connection, look.centre.id))


def seats_of(connection: Connection, centre_id: int) -> tuple[Seat, ...]:
    seat, officer, counter = tables.seat, tables.officer, queue_tables.counter
    wanted = (
        select(seat, officer.c.name, counter.c.number)
        .join_from(seat, officer, officer.c.id == seat.c.officer_id)
        .join(counter, counter.c.id == seat.c.counter_id)
        .where(seat.c.centre_id == centre_id)
        .order_by(counter.c.number)
    )
    return tuple(
        Seat(row.counter_id, row.number, row.officer_id, row.name, row.since)
        for row in connection.execute(wanted)
    )


def officer_row(connection: Connection, centre_id: int, officer_id: int) -> Officer:
    """Raises: Unknown (also for an officer who has left)."""
    officer = tables.officer
    row = connection.execute(
        select(officer).where(
            officer.c.centre_id == centre_id, officer.c.id == officer_id, officer.c.is_active
        )
    ).one_or_none()
    if row is None:
        raise Unknown(kind="officer", key=officer_id)
    return _to_officer(row)


def _to_officer(row: Row[Any]) -> Officer:
    return Officer(row.id, row.code, row.name, row.is_active)

"""Seats as they are written, and the history of who sat where."""

from __future__ import annotations

from dataclasses import fields
from typing import Any

from sqlalchemy import bindparam, select

from db.errors import OfficerElsewhere, SeatTaken, Unknown
from db.people.boards import seats_of
from db.people.values import Officer, Seat
from db.record import Transaction
from db.tables import people as tables

SIT, LEAVE, PAUSE, OPEN, HAND_OVER = "sit", "leave", "pause", "open", "hand_over"
LEASE_OVER = "lease_over"
"""The reason of a leave that nobody asked for."""

_seat, _event = tables.seat, tables.seat_event
_COLUMNS = [field.name for field in fields(Seat) if field.name in _seat.c]
_AS_READ = (_seat.c.counter_id == bindparam("counter")) & (_seat.c.lease_until == bindparam("read"))
_LAST = (
    select(_event)
    .where(_event.c.centre_id == bindparam("centre"), _event.c.version == bindparam("version"))
    .order_by(_event.c.ordinal.desc())
    .limit(1)
)


def seat_at(transaction: Transaction, counter_id: int) -> Seat:
    """Raises: Unknown (no such counter, or nobody sits there)."""
    counter = transaction.arrangement.counter(counter_id)
    for seat in seats_of(transaction):
        if seat.counter_id == counter_id:
            return seat
    raise Unknown(kind="seat", key=counter.number)


def put_seat(transaction: Transaction, seat: Seat) -> None:
    row = {name: getattr(seat, name) for name in _COLUMNS}
    transaction.connection.execute(_seat.insert().values(centre_id=transaction.centre.id, **row))


def change_seat(transaction: Transaction, seat: Seat) -> None:
    row = {name: getattr(seat, name) for name in _COLUMNS if name != "counter_id"}
    here = _seat.c.counter_id == seat.counter_id
    transaction.connection.execute(_seat.update().where(here).values(**row))


def free_from_elsewhere(
    transaction: Transaction, officer: Officer, counter_id: int, seats: tuple[Seat, ...]
) -> None:
    """An officer sits at one counter: a seat left behind without a sign of life is given up.

    Raises: OfficerElsewhere (the lease of the other seat lives).
    """
    for seat in seats:
        is_elsewhere = seat.officer_id == officer.id and seat.counter_id != counter_id
        if is_elsewhere and not end_lease(transaction, seat):
            raise OfficerElsewhere(officer=officer.name, counter=seat.counter_number)


def take_abandoned(transaction: Transaction, seat: Seat) -> None:
    """Raises: SeatTaken (its lease lives)."""
    if not end_lease(transaction, seat):
        raise SeatTaken(counter=seat.counter_number, officer=seat.officer_name)


def end_lease(transaction: Transaction, seat: Seat) -> bool:
    """Empty a seat whose lease has run out; False where it lives, or was renewed just now."""
    if seat.is_leased(transaction.now):
        return False
    emptied = transaction.connection.execute(
        _seat.delete().where(_AS_READ), {"counter": seat.counter_id, "read": seat.lease_until}
    ).rowcount
    if emptied:
        note(transaction, LEAVE, seat, LEASE_OVER)
    return emptied == 1


def note(transaction: Transaction, action: str, seat: Seat, reason: str = "") -> None:
    """One line of the history."""
    transaction.connection.execute(
        _event.insert().values(
            centre_id=transaction.centre.id,
            version=transaction.version,
            ordinal=next(transaction.ordinals),
            action=action,
            counter_id=seat.counter_id,
            officer_id=seat.officer_id,
            reason=reason,
            at=transaction.now,
        )
    )


def noted(transaction: Transaction, version: int, **known: Any) -> Seat:
    """The seat an earlier command dealt with last, as its history tells."""
    event = transaction.connection.execute(
        _LAST, {"centre": transaction.centre.id, "version": version}
    ).one()
    counter = transaction.arrangement.counter(event.counter_id)
    officer = transaction.arrangement.officer(event.officer_id)
    paused = event.action == PAUSE
    told: dict[str, Any] = {
        "since": event.at,
        "lease_until": event.at,
        "pause_reason": event.reason if paused else None,
        "paused_at": event.at if paused else None,
        **known,
    }
    return Seat(counter.id, counter.number, officer.id, officer.name, **told)

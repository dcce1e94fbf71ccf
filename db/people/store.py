"""Who sits at which counter: sitting down, a pause, leaving, handing over; each one transaction."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy import literal_column, or_, select

from db.people.boards import seats_of
from db.people.leases import lease_end
from db.people.seat_rows import (
    HAND_OVER,
    LEAVE,
    OPEN,
    PAUSE,
    SIT,
    change_seat,
    free_from_elsewhere,
    note,
    noted,
    put_seat,
    seat_at,
    take_abandoned,
)
from db.people.values import PauseReason, Seat
from db.queue.moves import carry_out
from db.queue.rows import to_ticket
from db.queue.rules import Action, State
from db.record import Record, Transaction
from db.tables import people as tables
from db.tables import queue as queue_tables

_ticket = queue_tables.ticket
_is_held = _ticket.c.state == literal_column(f"'{State.HELD}'")


def sit(
    record: Record,
    *,
    command_id: str,
    counter_id: int,
    officer_id: int,
    holder: str = "",
    lease_s: float | None = None,
) -> Seat:
    """Sign an officer in at a counter. Who sits there already, as after a restart, goes on there:
    the seat is the new window's, with its pause and the ticket in hand.

    A seat whose lease has run out is free for others, and its officer for other seats.
    Raises: Unknown, SeatTaken (somebody else sits there), OfficerElsewhere.
    """

    def work(transaction: Transaction) -> Seat:
        counter = transaction.arrangement.counter(counter_id)
        officer = transaction.arrangement.officer(officer_id)
        seats = seats_of(transaction)
        free_from_elsewhere(transaction, officer, counter_id, seats)
        until = lease_end(transaction, lease_s)
        here = next((seat for seat in seats if seat.counter_id == counter_id), None)
        if here is not None and here.officer_id == officer_id:
            here = replace(here, lease_until=until, holder=holder)
            change_seat(transaction, here)
        else:
            if here is not None:
                take_abandoned(transaction, here)
            here = Seat(
                counter_id,
                counter.number,
                officer_id,
                officer.name,
                since=transaction.now,
                lease_until=until,
                holder=holder,
            )
            put_seat(transaction, here)
        note(transaction, SIT, here)
        return here

    def again(transaction: Transaction, version: int) -> Seat:
        return noted(
            transaction, version, holder=holder, lease_until=lease_end(transaction, lease_s)
        )

    return record.act(command_id, SIT, work, again)


def leave(record: Record, *, command_id: str, counter_id: int) -> Seat:
    """Sign the officer of a counter out. A ticket in hand stays at the counter.

    Raises: Unknown (nobody sits there).
    """

    def work(transaction: Transaction) -> Seat:
        seat = seat_at(transaction, counter_id)
        transaction.connection.execute(
            tables.seat.delete().where(tables.seat.c.counter_id == counter_id)
        )
        note(transaction, LEAVE, seat)
        return seat

    return record.act(command_id, LEAVE, work, noted)


def pause(record: Record, *, command_id: str, counter_id: int, reason: PauseReason) -> Seat:
    """Call nobody for a while; a ticket in hand may be served on. A second reason corrects the
    first. Raises: Unknown (nobody sits there)."""

    def work(transaction: Transaction) -> Seat:
        seat = seat_at(transaction, counter_id)
        since = seat.paused_at or transaction.now
        paused = replace(seat, pause_reason=reason.value, paused_at=since)
        change_seat(transaction, paused)
        note(transaction, PAUSE, paused, reason.value)
        return paused

    return record.act(command_id, PAUSE, work, noted)


def open_again(record: Record, *, command_id: str, counter_id: int) -> Seat:
    """The pause is over. Raises: Unknown (nobody sits there)."""

    def work(transaction: Transaction) -> Seat:
        seat = replace(seat_at(transaction, counter_id), pause_reason=None, paused_at=None)
        change_seat(transaction, seat)
        note(transaction, OPEN, seat)
        return seat

    return record.act(command_id, OPEN, work, noted)


def hand_over(
    record: Record,
    *,
    command_id: str,
    counter_id: int,
    officer_id: int,
    by: int | None = None,
    holder: str = "",
    lease_s: float | None = None,
) -> Seat:
    """Another officer goes on at a counter, with the tickets in hand and held there.

    Raises: Unknown, OfficerElsewhere (that officer sits at another counter).
    """

    def work(transaction: Transaction) -> Seat:
        before = seat_at(transaction, counter_id)
        officer = transaction.arrangement.officer(officer_id)
        free_from_elsewhere(transaction, officer, counter_id, seats_of(transaction))
        seat = Seat(
            counter_id,
            before.counter_number,
            officer_id,
            officer.name,
            since=transaction.now,
            lease_until=lease_end(transaction, lease_s),
            holder=holder,
        )
        change_seat(transaction, seat)
        _hand_over_tickets(transaction, counter_id, officer_id, by)
        note(transaction, LEAVE, before, HAND_OVER)
        note(transaction, HAND_OVER, seat)
        return seat

    def again(transaction: Transaction, version: int) -> Seat:
        return noted(
            transaction, version, holder=holder, lease_until=lease_end(transaction, lease_s)
        )

    return record.act(command_id, HAND_OVER, work, again)


def _hand_over_tickets(
    transaction: Transaction, counter_id: int, officer_id: int, by: int | None
) -> None:
    wanted = (
        select(_ticket)
        .where(
            _ticket.c.centre_id == transaction.centre.id,
            _ticket.c.counter_id == counter_id,
            _ticket.c.business_date == transaction.today,
            or_(queue_tables.is_at_counter, _is_held),
        )
        .order_by(_ticket.c.number, _ticket.c.id)
    )
    for row in transaction.connection.execute(wanted).all():
        carry_out(transaction, to_ticket(row), Action.HAND_OVER, by=by, officer_id=officer_id)

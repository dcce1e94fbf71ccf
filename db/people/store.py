"""Who sits at which counter: sitting down and leaving, each one transaction."""

from __future__ import annotations

from sqlalchemy import select

from db.errors import OfficerElsewhere, SeatTaken, Unknown
from db.people.boards import seats_of
from db.people.values import Seat
from db.record import Record, Transaction
from db.tables import people as tables


def sit(record: Record, *, command_id: str, counter_id: int, officer_id: int) -> Seat:
    """Sign an officer in at a counter; to sit down where one sits already changes nothing.

    Raises: Unknown, SeatTaken (somebody else sits there), OfficerElsewhere.
    """

    def work(transaction: Transaction) -> Seat:
        counter = transaction.arrangement.counter(counter_id)
        officer = transaction.arrangement.officer(officer_id)
        taken = {seat.counter_id: seat for seat in seats_of(transaction)}
        here = taken.get(counter_id)
        if here is not None and here.officer_id != officer_id:
            raise SeatTaken(counter=counter.number, officer=here.officer_name)
        for seat in taken.values():
            if seat.officer_id == officer_id and seat.counter_id != counter_id:
                raise OfficerElsewhere(officer=officer.name, counter=seat.counter_number)
        if here is None:
            here = Seat(
                counter_id,
                counter.number,
                officer_id,
                officer.name,
                since=transaction.now,
                lease_until=transaction.now,
            )
            transaction.connection.execute(
                tables.seat.insert().values(
                    counter_id=counter_id,
                    centre_id=transaction.centre.id,
                    officer_id=officer_id,
                    since=here.since,
                    lease_until=here.lease_until,
                )
            )
        _log(transaction, "sit", here)
        return here

    return record.act(command_id, "sit", work, _logged)


def leave(record: Record, *, command_id: str, counter_id: int) -> Seat:
    """Sign the officer of a counter out. A ticket in hand stays at the counter.

    Raises: Unknown (nobody sits there).
    """

    def work(transaction: Transaction) -> Seat:
        seats = {seat.counter_id: seat for seat in seats_of(transaction)}
        seat = seats.get(counter_id)
        if seat is None:
            raise Unknown(kind="seat", key=counter_id)
        transaction.connection.execute(
            tables.seat.delete().where(tables.seat.c.counter_id == counter_id)
        )
        _log(transaction, "leave", seat)
        return seat

    return record.act(command_id, "leave", work, _logged)


def _log(transaction: Transaction, action: str, seat: Seat) -> None:
    transaction.connection.execute(
        tables.seat_event.insert().values(
            centre_id=transaction.centre.id,
            version=transaction.version,
            ordinal=next(transaction.ordinals),
            action=action,
            counter_id=seat.counter_id,
            officer_id=seat.officer_id,
            at=transaction.now,
        )
    )


def _logged(transaction: Transaction, version: int) -> Seat:
    event = transaction.connection.execute(
        select(tables.seat_event).where(
            tables.seat_event.c.centre_id == transaction.centre.id,
            tables.seat_event.c.version == version,
        )
    ).one()
    counter = transaction.arrangement.counter(event.counter_id)
    officer = transaction.arrangement.officer(event.officer_id)
    return Seat(
        counter.id, counter.number, officer.id, officer.name, since=event.at, lease_until=event.at
    )

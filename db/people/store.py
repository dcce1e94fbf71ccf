"""Who sits at which counter: sitting down and leaving, each one transaction."""

from __future__ import annotations

from sqlalchemy import select

from db.errors import OfficerElsewhere, SeatTaken, Unknown
from db.people.boards import officer_row, seats_of
from db.people.values import Seat
from db.queue import rows
from db.record import Outcome, Record, Transaction
from db.tables import people as tables


def sit(record: Record, *, command_id: str, counter_id: int, officer_id: int) -> Seat:
    """Sign an officer in at a counter; to sit down where one sits already changes nothing.

    Raises: Unknown, SeatTaken (somebody else sits there), OfficerElsewhere.
    """

    def work(transaction: Transaction) -> Outcome:
        connection, centre = transaction.connection, transaction.centre
        counter = rows.counter_row(connection, centre.id, counter_id)
        officer = officer_row(connection, centre.id, officer_id)
        taken = {seat.counter_id: seat for seat in seats_of(connection, centre.id)}
        here = taken.get(counter_id)
        if here is not None and here.officer_id != officer_id:
            raise SeatTaken(counter=counter.number, officer=here.officer_name)
        for seat in taken.values():
            if seat.officer_id == officer_id and seat.counter_id != counter_id:
                raise OfficerElsewhere(officer=officer.name, counter=seat.counter_number)
        if here is None:
            connection.execute(
                tables.seat.insert().values(
                    counter_id=counter_id,
                    centre_id=centre.id,
                    officer_id=officer_id,
                    since=transaction.now,
                )
            )
        since = here.since if here else transaction.now
        seat = Seat(counter_id, counter.number, officer_id, officer.name, since)
        return Outcome(seat, lambda version: _log(transaction, version, "sit", seat))

    def again(transaction: Transaction, version: int) -> Seat:
        return _logged(transaction, version)

    seat: Seat = record.act(command_id, "sit", work, again)
    return seat


def leave(record: Record, *, command_id: str, counter_id: int) -> Seat:
    """Sign the officer of a counter out. A ticket in hand stays at the counter.

    Raises: Unknown (nobody sits there).
    """

    def work(transaction: Transaction) -> Outcome:
        connection, centre = transaction.connection, transaction.centre
        seats = {seat.counter_id: seat for seat in seats_of(connection, centre.id)}
        seat = seats.get(counter_id)
        if seat is None:
            raise Unknown(kind="seat", key=counter_id)
        connection.execute(tables.seat.delete().where(tables.seat.c.counter_id == counter_id))
        return Outcome(seat, lambda version: _log(transaction, version, "leave", seat))

    def again(transaction: Transaction, version: int) -> Seat:
        return _logged(transaction, version)

    left: Seat = record.act(command_id, "leave", work, again)
    return left


def _log(transaction: Transaction, version: int, action: str, seat: Seat) -> None:
    transaction.connection.execute(
        tables.seat_event.insert().values(
            centre_id=transaction.centre.id,
            version=version,
            ordinal=0,
            action=action,
            counter_id=seat.counter_id,
            officer_id=seat.officer_id,
            at=transaction.now,
        )
    )


def _logged(transaction: Transaction, version: int) -> Seat:
    connection, centre = transaction.connection, transaction.centre
    event = connection.execute(
        select(tables.seat_event).where(
            tables.seat_event.c.centre_id == centre.id, tables.seat_event.c.version == version
        )
    ).one()
    counter = rows.counter_row(connection, centre.id, event.counter_id)
    officer = officer_row(connection, centre.id, event.officer_id)
    return Seat(counter.id, counter.number, officer.id, officer.name, event.at)

"""Officers sit at one counter each."""

from __future__ import annotations

import pytest

from db.errors import OfficerElsewhere, SeatTaken, Unknown
from db.people import boards, store
from db.record import Record
from tests.db.queue.hall import Hall
from tests.records import command_id


def test_one_seat_an_officer_one_officer_a_seat(record: Record) -> None:
    hall = Hall(record)
    hall.sit(1, 0)

    with pytest.raises(SeatTaken):
        hall.sit(1, 1)
    with pytest.raises(OfficerElsewhere):
        hall.sit(2, 0)
    hall.sit(1, 0)  # the same again, as after a restart
    assert [(1, hall.officers[0])] == [
        (seat.counter_number, seat.officer_id) for seat in boards.seats(record)
    ]


def test_leaving_frees_both(record: Record) -> None:
    hall = Hall(record)
    hall.sit(1, 0)
    once = command_id()
    left = store.leave(record, command_id=once, counter_id=hall.counters[1])
    again = store.leave(record, command_id=once, counter_id=hall.counters[1])
    hall.sit(2, 0)

    assert left.officer_id == again.officer_id
    with pytest.raises(Unknown):
        store.leave(record, command_id=command_id(), counter_id=hall.counters[1])


def test_the_ticket_in_hand_stays_at_the_counter(record: Record) -> None:
    hall = Hall(record)
    hall.sit(1, 0)
    hall.issue()
    ticket = hall.call()
    store.leave(record, command_id=command_id(), counter_id=hall.counters[1])
    hall.sit(1, 1)

    assert ticket.counter_id == hall.counters[1]

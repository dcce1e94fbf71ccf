"""Booking, moving, cancelling and missing appointments, on records of both back ends."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import date

import pytest

from db.appointments import boards, store
from db.appointments.payload import parse_code
from db.appointments.values import Appointment, Person, State
from db.errors import (
    AppointmentOver,
    BadPhone,
    CommandReused,
    Known,
    LineClosed,
    NoSuchSlot,
    SlotFull,
    Unknown,
)
from db.record import open_record
from tests.db.appointments.office import Office, at
from tests.records import command_id


def test_a_booking_has_a_code_a_time_and_a_line(office: Office) -> None:
    booked = office.book("09:00", name="Nguyễn  Văn An", phone="+84 912 345 678")

    assert booked.code == parse_code(booked.code)
    assert (booked.starts_at, booked.line_id) == (at("09:00"), office.lines["A"])
    assert State.BOOKED is booked.state
    kept = boards.by_code(office.record, booked.code, with_names=True)
    assert kept.person == Person("Nguyễn Văn An", "0912345678")


def test_a_procedure_knows_its_line(office: Office) -> None:
    office.plan("B")

    booked = store.book(
        office.record,
        command_id=command_id(),
        procedure_code="2.000815",
        starts_at=at("09:00"),
    )

    assert office.lines["B"] == booked.line_id


def test_the_same_command_books_once(office: Office) -> None:
    command = command_id()

    def book() -> Appointment:
        return store.book(
            office.record,
            command_id=command,
            line_id=office.lines["A"],
            starts_at=at("09:00"),
        )

    first, again = book(), book()

    assert first == again
    assert [1] == _booked_at(office, "09:00")


def test_another_system_books_once(office: Office) -> None:
    command = command_id()

    def book(command: str) -> Appointment:
        return store.book(
            office.record,
            command_id=command,
            line_id=office.lines["A"],
            starts_at=at("09:00"),
            outside_code="H-1",
        )

    made = [book(command_id()), book(command), book(command)]

    assert 1 == len(set(made))
    assert [1] == _booked_at(office, "09:00")


def test_the_answer_of_a_repeated_command_is_the_one_of_then(office: Office) -> None:
    booked = office.book("09:00")
    command = command_id()
    moved = store.move(office.record, command_id=command, code=booked.code, starts_at=at("14:00"))
    store.cancel(office.record, command_id=command_id(), code=booked.code)

    again = store.move(office.record, command_id=command, code=booked.code, starts_at=at("14:00"))

    assert moved == again
    with pytest.raises(CommandReused):
        store.cancel(office.record, command_id=command, code=booked.code)


def test_a_full_slot_takes_no_more(office: Office) -> None:
    office.book("09:00")
    office.book("09:00")

    with pytest.raises(SlotFull):
        office.book("09:00")
    assert [2] == _booked_at(office, "09:00")


@pytest.mark.parametrize(
    ("clock_time", "day"),
    [
        ("09:10", 23),  # not the start of a slot
        ("11:00", 23),  # closed
        ("08:00", 23),  # has begun
        ("09:00", 28),  # Saturday
        ("14:00", 20),  # past
    ],
)
def test_only_the_plan_can_be_booked(office: Office, clock_time: str, day: int) -> None:
    with pytest.raises(NoSuchSlot):
        office.book(clock_time, day=day)


def test_a_week_ahead_and_no_further(office: Office) -> None:
    office.book("08:00", day=30)

    with pytest.raises(NoSuchSlot):
        store.book(
            office.record,
            command_id=command_id(),
            line_id=office.lines["A"],
            starts_at=at("08:00", 30).replace(month=12, day=1),
        )


def test_what_does_not_exist_cannot_be_booked(office: Office) -> None:
    wrong: list[tuple[type[Known], Callable[[], object]]] = [
        (NoSuchSlot, lambda: office.book("09:00", letter="C")),
        (Unknown, lambda: office.book("09:00", priority_code="nobody")),
        (Unknown, lambda: office.book("09:00", procedure_code="9.999999")),
        (BadPhone, lambda: office.book("09:00", phone="12345")),
        (Unknown, lambda: store.cancel(office.record, command_id=command_id(), code="22222222")),
    ]

    for failure, act in wrong:
        with pytest.raises(failure):
            act()
    assert [0] == _booked_at(office, "09:00")


def test_a_closed_line_books_nothing(office: Office) -> None:
    office.close_line("A")

    with pytest.raises(LineClosed):
        office.book("09:00")


def test_a_move_frees_the_slot_and_takes_another(office: Office) -> None:
    booked = office.book("09:00")
    office.book("14:00")
    office.book("14:00")

    with pytest.raises(SlotFull):
        store.move(office.record, command_id=command_id(), code=booked.code, starts_at=at("14:00"))
    moved = store.move(
        office.record, command_id=command_id(), code=booked.code, starts_at=at("14:30")
    )

    assert (at("14:30"), booked.code) == (moved.starts_at, moved.code)
    assert [0, 2, 1] == _booked_at(office, "09:00", "14:00", "14:30")


def test_a_full_slot_is_kept_by_who_has_it(office: Office) -> None:
    booked = office.book("09:00")
    office.book("09:00")

    moved = store.move(
        office.record, command_id=command_id(), code=booked.code, starts_at=at("09:00")
    )

    assert at("09:00") == moved.starts_at


def test_a_cancelled_one_frees_its_slot_and_is_over(office: Office) -> None:
    booked = office.book("09:00")
    store.cancel(office.record, command_id=command_id(), code=booked.code, reason="by telephone")

    assert [0] == _booked_at(office, "09:00")
    with pytest.raises(AppointmentOver) as refused:
        store.move(office.record, command_id=command_id(), code=booked.code, starts_at=at("14:00"))
    assert {"code": booked.code, "state": "cancelled"} == refused.value.facts


def test_eight_at_once_get_the_three_places_there_are(record_url: str) -> None:
    office = Office.opened(record_url, capacity=3)

    def try_one(_: int) -> str:
        mine = open_record(record_url, clock=office.clock, deadline_s=30)
        try:
            return store.book(
                mine,
                command_id=command_id(),
                line_id=office.lines["A"],
                starts_at=at("09:00"),
            ).code
        except SlotFull:
            return "full"
        finally:
            mine.close()

    with ThreadPoolExecutor(8) as crowd:
        answers = list(crowd.map(try_one, range(8)))

    assert 5 == answers.count("full")
    assert 4 == len(set(answers))
    assert [3] == _booked_at(office, "09:00")
    office.record.close()


def _booked_at(office: Office, *clock_times: str) -> list[int]:
    free = boards.free_slots(
        office.record, office.lines["A"], date(2026, 11, 23), date(2026, 11, 23)
    )
    booked = {slot.starts_at: slot.booked for slot in free}
    return [booked[at(each)] for each in clock_times]

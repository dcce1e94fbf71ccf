"""Bookings made elsewhere, taken into records of both back ends."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from db.appointments import boards
from db.appointments.importing import import_bookings
from db.appointments.values import (
    AppointmentRow,
    Booking,
    BookingsImport,
    Person,
    Source,
    State,
)
from db.errors import BookingsRejected
from db.words import Language
from tests.db.appointments.office import Office, at
from tests.records import command_id


def booking(code: str, clock_time: str = "09:00", **changes: object) -> Booking:
    plain = Booking(2, code, "A", at(clock_time), None, None, Language.VI, Person("Lê Văn Tám"))
    return replace(plain, **changes)  # type: ignore[arg-type]


def take(office: Office, *rows: Booking, **options: bool) -> BookingsImport:
    return import_bookings(office.record, rows, command_id=command_id(), **options)


def faults(office: Office, *rows: Booking) -> list[tuple[str, str]]:
    with pytest.raises(BookingsRejected) as rejected:
        take(office, *rows)
    return [(each.code, each.field) for each in rejected.value.facts["faults"]]


def listed(office: Office) -> dict[str | None, AppointmentRow]:
    found = boards.day_list(office.record, date(2026, 11, 23), with_names=True)
    return {row.appointment.outside_code: row for row in found}


def test_the_same_file_twice_changes_nothing(office: Office) -> None:
    rows = [booking("1"), booking("2", "14:00", person=Person("", "0912345678"))]

    first = take(office, *rows)
    before = listed(office)
    second = take(office, *rows)

    assert BookingsImport(2, 0, 0, 0, 0) == first
    assert BookingsImport(0, 0, 0, 0, 2) == second
    assert before == listed(office)
    assert {Source.IMPORT} == {row.appointment.source for row in before.values()}
    assert Person("", "0912345678") == before["2"].person


def test_the_same_command_tells_the_same(office: Office) -> None:
    command = command_id()

    first, again = (
        import_bookings(office.record, [booking("1")], command_id=command) for _ in range(2)
    )

    assert BookingsImport(1, 0, 0, 0, 0) == first == again


def test_a_changed_row_moves_or_changes_its_booking(office: Office) -> None:
    take(office, booking("1"), booking("2"))
    codes = {key: row.appointment.code for key, row in listed(office).items()}

    told = take(office, booking("1", "14:30"), booking("2", person=Person("Lê Thị Chín")))

    after = listed(office)
    assert BookingsImport(0, 1, 1, 0, 0) == told
    assert at("14:30") == after["1"].appointment.starts_at
    assert Person("Lê Thị Chín") == after["2"].person
    assert codes == {key: row.appointment.code for key, row in after.items()}


def test_a_row_that_is_gone_stays_unless_told(office: Office) -> None:
    ours = office.book("08:30")
    take(office, booking("1"), booking("2"))

    kept = take(office, booking("1"))
    cancelled = take(office, booking("1"), cancel_missing=True)

    states = {key: row.appointment.state for key, row in listed(office).items()}
    assert (0, 1) == (kept.cancelled, cancelled.cancelled)
    assert {"1": State.BOOKED, "2": State.CANCELLED, ours.outside_code: State.BOOKED} == states


def test_a_row_that_comes_back_is_booked_again(office: Office) -> None:
    take(office, booking("1"), booking("2"))
    take(office, booking("1"), cancel_missing=True)

    told = take(office, booking("1"), booking("2", "14:00"))

    back = listed(office)["2"].appointment
    assert BookingsImport(1, 0, 0, 0, 1) == told
    assert (State.BOOKED, at("14:00")) == (back.state, back.starts_at)


def test_what_is_over_here_is_left_alone(office: Office) -> None:
    take(office, booking("1"), booking("2"))
    here = listed(office)
    office.check_in(here["1"].appointment.code)
    office.cancel(here["2"].appointment.code)

    told = take(office, booking("1", "14:00"), booking("2", "14:00"), cancel_missing=True)

    states = {key: row.appointment.state for key, row in listed(office).items()}
    assert BookingsImport(0, 0, 0, 0, 2) == told
    assert {"1": State.ARRIVED, "2": State.CANCELLED} == states


def test_all_or_nothing_and_every_fault(office: Office) -> None:
    told = faults(
        office,
        booking("1"),
        booking("2", row=3, line="Z"),
        booking("3", "11:00", row=4),
        booking("4", row=5, priority_code="nobody"),
        booking("5", row=6, procedure_code="9.999999"),
        booking("6", row=7, line="C"),
    )

    assert [
        ("2", "line"),
        ("3", "time"),
        ("4", "priority"),
        ("5", "procedure"),
        ("6", "time"),
    ] == told
    assert {} == listed(office)


def test_a_slot_holds_no_more_than_it_can_unless_told(office: Office) -> None:
    office.book("09:00")
    rows = [booking("1", "09:10"), booking("2", "09:20")]

    assert [("1", "time"), ("2", "time")] == faults(office, *rows)
    told = take(office, *rows, as_booked=True)

    assert BookingsImport(2, 0, 0, 0, 0) == told
    assert BookingsImport(0, 0, 0, 0, 2) == take(office, *rows)


def test_places_that_rows_free_are_there_for_others(office: Office) -> None:
    take(office, booking("1"), booking("2"))

    told = take(office, booking("3"), booking("4"), booking("1", "14:00"), booking("2", "14:00"))

    assert BookingsImport(2, 2, 0, 0, 0) == told


def test_rows_of_past_days_are_passed_over(office: Office) -> None:
    take(office, booking("1"))
    office.clock.forward(days=1)

    told = take(office, booking("1", "14:00"), booking("2"), cancel_missing=True)

    assert BookingsImport(0, 0, 0, 0, 2) == told
    assert ["1"] == list(listed(office))


def test_a_time_of_today_that_has_begun_is_taken(office: Office) -> None:
    office.clock.forward(hours=2)

    assert 1 == take(office, booking("1")).booked


def test_a_line_closed_today_keeps_its_bookings(office: Office) -> None:
    take(office, booking("1"))
    office.close_line("A")

    assert BookingsImport(0, 0, 0, 0, 1) == take(office, booking("1"))
    assert [("1", "line")] == faults(office, booking("1", "14:00"))

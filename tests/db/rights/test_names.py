"""A citizen's name is seen where the person is, and by nobody else."""

from __future__ import annotations

from datetime import timedelta

from db.appointments import boards as appointment_boards
from db.appointments import store as appointments
from db.appointments.arrival import check_in
from db.people import boards as people_boards
from db.queue import boards, store
from db.rights.roles import LoginRole
from db.stats.boards import today
from tests.db.queue.hall import Hall
from tests.db.rights.bookings import booked
from tests.db.rights.conftest import Centre
from tests.records import command_id


def test_a_name_is_seen_where_the_person_is(centre: Centre) -> None:
    desk = Hall(centre.login(LoginRole.OFFICER))
    own, shared = centre.names[LoginRole.OFFICER], centre.add(LoginRole.OFFICER)
    other = centre.add(LoginRole.OFFICER, _code(centre, 1))
    serves = boards.counters(desk.record)[0].lines[0]
    elsewhere = next(
        line for line in desk.lines.values() if line not in boards.counters(desk.record)[0].lines
    )
    desk.sit(1, 0)
    mine, theirs = booked(desk.record, serves), booked(desk.record, elsewhere)
    names = "SELECT name FROM appointment_person"
    seen = {"booked": [centre.rows(each, names) for each in (own, shared, other)]}
    arrived = check_in(
        centre.login(LoginRole.KIOSK), command_id=command_id(), code=mine.code
    ).issued.ticket
    check_in(centre.login(LoginRole.KIOSK), command_id=command_id(), code=theirs.code)
    seen["here"] = [centre.rows(each, names) for each in (own, shared, other)]
    called = desk.call()
    seen["called"] = [centre.rows(each, names) for each in (own, shared, other)]
    store.finish(desk.record, command_id=command_id(), ticket_id=called.id)
    seen["gone"] = [centre.rows(each, names) for each in (own, shared, other)]
    hoa = [("Nguyễn Thị Hoa",)]

    assert arrived.id == called.id
    assert {
        "booked": [[], [], []],
        "here": [hoa, [], []],
        "called": [hoa, hoa, []],
        "gone": [[], [], []],
    } == seen


def _code(centre: Centre, number: int) -> str:
    return people_boards.officers(centre.owner)[number].code


def test_appointments_of_a_desk(centre: Centre) -> None:
    desk = centre.login(LoginRole.OFFICER)
    line = boards.lines(desk)[0].id
    appointments.set_slots(
        centre.login(LoginRole.MANAGER),
        command_id=command_id(), line_id=line, minutes=30, capacity=2, days_ahead=30,
    )  # fmt: skip
    tomorrow = today(desk).business_date + timedelta(days=1)
    slots = appointment_boards.free_slots(desk, line, tomorrow, tomorrow + timedelta(days=10))
    made = appointments.book(
        desk, command_id=command_id(), starts_at=slots[0].starts_at, line_id=line, name="Lê Văn Tư",
        phone="0912345678",
    )  # fmt: skip
    moved = appointments.move(
        desk, command_id=command_id(), code=made.code, starts_at=slots[1].starts_at
    )
    gone = appointments.cancel(desk, command_id=command_id(), code=made.code)
    row = appointment_boards.by_code(desk, made.code, with_names=True)

    assert slots[1].starts_at == moved.starts_at
    assert gone.state != made.state
    assert row.person is not None
    assert "" == row.person.name

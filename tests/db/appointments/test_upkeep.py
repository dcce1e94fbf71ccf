"""The end of a day, what is forgotten, history, plans; on records of both back ends."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import select

from db.appointments import boards, store
from db.appointments.values import Person, SlotPlan, State
from db.errors import NoSuchSlot
from db.record import Record, Transaction
from db.tables import appointments as tables
from tests.db.appointments.office import Office, at
from tests.records import command_id


def test_closing_the_day_misses_who_did_not_come(office: Office) -> None:
    stayed_away, came = office.book("08:30"), office.book("09:00")
    later = office.book("09:00", day=25)
    office.check_in(came.code)

    missed = _miss(office.record, date(2026, 11, 23))

    states = {
        each.appointment.code: each.appointment.state
        for day in (23, 25)
        for each in boards.day_list(office.record, date(2026, 11, day))
    }
    assert 1 == missed
    assert {
        stayed_away.code: State.MISSED,
        came.code: State.ARRIVED,
        later.code: State.BOOKED,
    } == states


def test_purge_forgets_people_and_keeps_figures(office: Office) -> None:
    past = office.book("09:00", name="Trần Thị Bình", phone="0912345678")
    office.clock.forward(days=1)
    coming = office.book("09:00", day=25, name="Lê Văn Cường")
    command = command_id()

    def purge() -> int:
        # A later date than today forgets nobody who is still to come.
        return store.purge(office.record, command_id=command, before_date=date(2027, 1, 1))

    assert [1, 1] == [purge(), purge()]
    assert Person() == boards.by_code(office.record, past.code, with_names=True).person
    assert (
        Person("Lê Văn Cường") == boards.by_code(office.record, coming.code, with_names=True).person
    )
    assert 1 == len(boards.day_list(office.record, date(2026, 11, 23)))


def test_events_replay_the_row(office: Office) -> None:
    booked = office.book("09:00")
    store.move(office.record, command_id=command_id(), code=booked.code, starts_at=at("09:30"))
    office.clock.forward(hours=1)
    office.check_in(booked.code)

    with office.record.engine.connect() as connection:
        events = connection.execute(
            select(tables.appointment_event).order_by(tables.appointment_event.c.version)
        ).all()
        row = connection.execute(select(tables.appointment)).one()
    assert ["book", "move", "arrive"] == [each.action for each in events]
    last = events[-1]
    assert (row.state, row.line_id, row.starts_at, row.changed_at) == (
        last.state,
        last.line_id,
        last.starts_at,
        last.at,
    )


def test_a_plan_of_no_bookings_ends_it(office: Office) -> None:
    office.plan(capacity=0)

    assert () == boards.slot_plans(office.record)
    with pytest.raises(NoSuchSlot):
        office.book("09:00")


def test_a_plan_out_of_bounds_is_a_mistake(office: Office) -> None:
    with pytest.raises(ValueError, match="240 minutes"):
        office.plan(minutes=3)

    (kept,) = boards.slot_plans(office.record)
    assert SlotPlan(office.lines["A"], 30, 2, 7) == kept


def _miss(record: Record, day: date) -> int:
    def work(transaction: Transaction) -> int:
        return store.miss_unkept(transaction, day)

    return record.act(command_id(), "close_day", work, lambda _, __: 0)

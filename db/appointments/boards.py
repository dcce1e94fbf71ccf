"""The questions asked of appointments. Names and numbers come only where they are asked for."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from sqlalchemy import Row, bindparam, select

from db.appointments import slots
from db.appointments.rows import by_code as row_by_code
from db.appointments.rows import person_of, to_appointment
from db.appointments.rules import masked
from db.appointments.values import Appointment, AppointmentRow, Person, Slot, SlotPlan
from db.record import Record, Snapshot
from db.tables import appointments as tables
from db.tables.queue import ticket

_appointment, _person = tables.appointment, tables.appointment_person
_DAY = (
    select(_appointment, ticket.c.label, _person.c.name, _person.c.phone)
    .outerjoin_from(_appointment, ticket, ticket.c.appointment_id == _appointment.c.id)
    .outerjoin(_person, _person.c.appointment_id == _appointment.c.id)
    .where(
        _appointment.c.centre_id == bindparam("centre"),
        _appointment.c.starts_at >= bindparam("since"),
        _appointment.c.starts_at < bindparam("until"),
    )
    .order_by(_appointment.c.starts_at, _appointment.c.booked_at, _appointment.c.id)
)
_LABEL = select(ticket.c.label).where(ticket.c.appointment_id == bindparam("appointment"))


def slot_plans(record: Record) -> tuple[SlotPlan, ...]:
    """The lines that take appointments, in the order of the lines."""
    return record.ask(slots.plans)


def free_slots(record: Record, line_id: int, first: date, last: date) -> tuple[Slot, ...]:
    """The slots that can be booked now on these days, full ones included. Raises: Unknown."""

    def question(look: Snapshot) -> tuple[Slot, ...]:
        look.arrangement.line(line_id)
        plan = slots.plan_of(look, line_id)
        if plan is None:
            return ()
        return tuple(slots.slots_between(look, first, last, plan))

    return record.ask(question)


def day_list(
    record: Record,
    day: date | None = None,
    *,
    line_id: int | None = None,
    counter_id: int | None = None,
    with_names: bool = False,
) -> tuple[AppointmentRow, ...]:
    """A day's appointments by time (None: today's): of one line, of those a counter
    serves, or of all. Raises: Unknown."""

    def question(look: Snapshot) -> tuple[AppointmentRow, ...]:
        wanted = _DAY
        if line_id is not None:
            wanted = wanted.where(_appointment.c.line_id == look.arrangement.line(line_id).id)
        if counter_id is not None:
            served = look.arrangement.counter(counter_id).lines
            wanted = wanted.where(_appointment.c.line_id.in_(served))
        wanted_day = day or look.today
        since = slots.start_of(look, wanted_day)
        until = slots.start_of(look, wanted_day + timedelta(days=1))
        found = look.connection.execute(
            wanted, {"centre": look.centre.id, "since": since, "until": until}
        )
        return tuple(
            _row(look, to_appointment(each), each.label, _named(each) if with_names else None)
            for each in found
        )

    return record.ask(question)


def by_code(record: Record, code: str, *, with_names: bool = False) -> AppointmentRow:
    """One appointment; who comes is masked unless asked for. Raises: Unknown."""

    def question(look: Snapshot) -> AppointmentRow:
        appointment = row_by_code(look, code)
        label = look.connection.execute(_LABEL, {"appointment": appointment.id}).scalar()
        who = person_of(look, appointment.id)
        return _row(look, appointment, label, who if with_names else masked(who))

    return record.ask(question)


def _row(
    look: Snapshot, appointment: Appointment, label: str | None, who: Person | None
) -> AppointmentRow:
    letter = look.arrangement.line(appointment.line_id).letter
    return AppointmentRow(appointment, letter, label, who)


def _named(row: Row[Any]) -> Person:
    return Person(row.name or "", row.phone or "")

"""The actions on appointments: one function = one transaction = one command id.

A repeated command id gives the first result again. `by` is the officer who acts, where one is
known. Bookings of a slot are counted inside the transaction, which has its centre for itself.
"""

from __future__ import annotations

from dataclasses import asdict
from datetime import UTC, date, datetime, timedelta
from random import SystemRandom
from uuid import uuid4

from sqlalchemy import bindparam, literal_column, select

from db.appointments.payload import new_code
from db.appointments.rows import (
    OF_CENTRE,
    by_code,
    by_outside_code,
    carry_out,
    first_result,
    is_code,
    note,
    put,
    put_person,
    to_appointment,
    was_made,
)
from db.appointments.rules import person
from db.appointments.slots import plan_of, start_of, take_slot
from db.appointments.values import Action, Appointment, Person, SlotPlan, Source, State
from db.queue.deciding import note_change
from db.queue.numbering import line_for
from db.record import Record, Transaction
from db.tables import appointments as tables
from db.tables.rules import change
from db.words import Language

_plan, _appointment, _person = tables.slot_plan, tables.appointment, tables.appointment_person


def set_slots(
    record: Record,
    *,
    command_id: str,
    line_id: int,
    minutes: int,
    capacity: int,
    days_ahead: int,
    by: int | None = None,
    reason: str = "",
) -> SlotPlan:
    """Decide which times of a line can be booked; a capacity of 0 ends it. What has been booked
    stays. Raises: Unknown; ValueError (a figure out of bounds)."""
    if not (5 <= minutes <= 240 and 0 <= capacity <= 1000 and 0 <= days_ahead <= 366):
        raise ValueError("slots have 5 to 240 minutes, to 1000 bookings, and reach 366 days ahead")
    wanted = SlotPlan(line_id, minutes, capacity, days_ahead)

    def work(transaction: Transaction) -> SlotPlan:
        line = transaction.arrangement.line(line_id)
        before = plan_of(transaction, line_id)
        transaction.connection.execute(_plan.delete().where(_plan.c.line_id == line_id))
        if capacity:
            row = asdict(wanted) | {"centre_id": transaction.centre.id}
            transaction.connection.execute(_plan.insert(), row)
        known = asdict(before) if before else None
        subject = f"slots of line {line.letter}"
        note_change(transaction, subject, known, asdict(wanted), by, reason)
        return wanted

    return record.act(command_id, "set_slots", work, lambda _, __: wanted)


def book(
    record: Record,
    *,
    command_id: str,
    starts_at: datetime,
    line_id: int | None = None,
    name: str = "",
    phone: str = "",
    procedure_code: str | None = None,
    priority_code: str | None = None,
    language: Language = Language.VI,
    source: Source = Source.COMMAND,
    outside_code: str | None = None,
    by: int | None = None,
    reason: str = "",
) -> Appointment:
    """Book a slot of a line, or of the line where a procedure waits. A booking that another
    system has under `outside_code` is made once: the second time it is given as it is.

    Raises: NoSuchSlot, SlotFull, Unknown, LineClosed, ProcedureClosed, BadPhone.
    """
    who = person(name, phone)

    def work(transaction: Transaction) -> Appointment:
        known = by_outside_code(transaction, outside_code)
        if known is not None:
            return known
        line = line_for(transaction, line_id, procedure_code)
        if priority_code is not None:
            transaction.arrangement.priority_class(priority_code)
        take_slot(transaction, line.id, starts_at)
        return add(
            transaction,
            line_id=line.id,
            starts_at=starts_at,
            who=who,
            procedure_code=procedure_code,
            priority_code=priority_code,
            language=language,
            source=source,
            outside_code=outside_code,
            by=by,
            reason=reason,
        )

    def again(transaction: Transaction, version: int) -> Appointment:
        if was_made(transaction, version):
            return first_result(transaction, version)
        return work(transaction)

    return record.act(command_id, "book_appointment", work, again)


def add(
    transaction: Transaction,
    *,
    line_id: int,
    starts_at: datetime,
    who: Person,
    procedure_code: str | None,
    priority_code: str | None,
    language: Language,
    source: Source,
    outside_code: str | None,
    by: int | None = None,
    reason: str = "",
) -> Appointment:
    """A new booking with a code of its own; whether its time can be had has been asked."""
    appointment = Appointment(
        id=str(uuid4()),
        code=_fresh_code(transaction),
        line_id=line_id,
        starts_at=starts_at.astimezone(UTC),
        procedure_code=procedure_code,
        priority_code=priority_code,
        language=language,
        state=State.BOOKED,
        source=source,
        outside_code=outside_code,
        booked_at=transaction.now,
        changed_at=transaction.now,
    )
    put(transaction, appointment)
    put_person(transaction, appointment.id, who)
    note(transaction, appointment, Action.BOOK, by=by, reason=reason)
    return appointment


def move(
    record: Record,
    *,
    command_id: str,
    code: str,
    starts_at: datetime,
    line_id: int | None = None,
    by: int | None = None,
    reason: str = "",
) -> Appointment:
    """To another slot, of another line where one is named; the code stays.

    Raises: Unknown, AppointmentOver, NoSuchSlot, SlotFull, LineClosed.
    """

    def work(transaction: Transaction) -> Appointment:
        before = by_code(transaction, code)
        line = transaction.arrangement.open_line(line_id or before.line_id)
        after = {"line_id": line.id, "starts_at": starts_at.astimezone(UTC)}
        moved = carry_out(transaction, before, Action.MOVE, by=by, reason=reason, **after)
        take_slot(transaction, line.id, starts_at, but=before.id)
        return moved

    return record.act(command_id, "move_appointment", work, first_result)


def cancel(
    record: Record, *, command_id: str, code: str, by: int | None = None, reason: str = ""
) -> Appointment:
    """Raises: Unknown, AppointmentOver."""

    def work(transaction: Transaction) -> Appointment:
        before = by_code(transaction, code)
        return carry_out(transaction, before, Action.CANCEL, by=by, reason=reason)

    return record.act(command_id, "cancel_appointment", work, first_result)


def miss_unkept(transaction: Transaction, day: date, by: int | None = None) -> int:
    """Part of closing a day: who had booked for it, or before it, and has not come. How many."""
    until = start_of(transaction, day + timedelta(days=1))
    unkept = transaction.connection.execute(
        _UNKEPT, {"centre": transaction.centre.id, "until": until}
    )
    missed = [to_appointment(row) for row in unkept]
    for appointment in missed:
        carry_out(transaction, appointment, Action.MISS, by=by, reason="")
    return len(missed)


def purge(record: Record, *, command_id: str, before_date: date, by: int | None = None) -> int:
    """Forget who came, or did not, before a date; the appointments themselves are kept as
    figures. How many people were forgotten."""

    def work(transaction: Transaction) -> int:
        until = start_of(transaction, min(before_date, transaction.today))
        forgotten = transaction.connection.execute(
            _FORGET, {"centre": transaction.centre.id, "until": until}
        ).rowcount
        after = {"before": before_date.isoformat(), "people": forgotten}
        note_change(transaction, _PURGE, None, after, by)
        return forgotten

    def again(transaction: Transaction, version: int) -> int:
        noted = transaction.connection.execute(
            _NOTED, {"centre": transaction.centre.id, "version": version}
        ).scalar_one()
        people: int = noted["people"]
        return people

    return record.act(command_id, "purge_appointments", work, again)


_PURGE = "people of past appointments"
_UNKEPT = OF_CENTRE.where(
    _appointment.c.state == literal_column(f"'{State.BOOKED}'"),
    _appointment.c.starts_at < bindparam("until"),
).order_by(_appointment.c.starts_at, _appointment.c.id)
_FORGET = _person.delete().where(
    _person.c.appointment_id.in_(
        select(_appointment.c.id).where(
            _appointment.c.centre_id == bindparam("centre"),
            _appointment.c.starts_at < bindparam("until"),
        )
    )
)
_NOTED = select(change.c.after).where(
    change.c.centre_id == bindparam("centre"), change.c.version == bindparam("version")
)


def _fresh_code(transaction: Transaction) -> str:
    while is_code(transaction, code := new_code(SystemRandom().choice)):
        continue
    return code

"""Checking in: the citizen is here, and gets a ticket that goes first from the booked time on."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import bindparam, select

from db.appointments.rows import by_code, carry_out, was_made
from db.appointments.rules import due_at, keeping
from db.appointments.slots import local_time
from db.appointments.values import Action, Appointment, CheckedIn, Keeping, State
from db.day.gate import admit
from db.errors import AppointmentOtherDay, AppointmentOver
from db.queue import rows as queue_rows
from db.queue.issuing import issued, new_ticket
from db.queue.moves import first_result as ticket_made
from db.queue.rules import ENDED
from db.queue.values import Priority, Ticket
from db.record import Record, Transaction
from db.tables.queue import ticket
from db.words import Language

_TICKET = select(ticket).where(ticket.c.appointment_id == bindparam("appointment"))


def check_in(
    record: Record,
    *,
    command_id: str,
    code: str,
    language: Language | None = None,
    by: int | None = None,
) -> CheckedIn:
    """Give the appointment its ticket; the same one again to a code that was used before.

    Before its time, and for a while after it, the appointment counts: from its time on the ticket
    goes before ordinary visitors. Later it is an ordinary visit. `language`: the one spoken now,
    where it is not the one of the booking.
    Raises: Unknown, AppointmentOtherDay, AppointmentOver, LineClosed, DayClosed.
    """

    def work(transaction: Transaction) -> CheckedIn:
        before = by_code(transaction, code)
        given = _ticket_of(transaction, before)
        if before.state is State.ARRIVED and given is not None:
            if given.state in ENDED or given.business_date != transaction.today:
                raise AppointmentOver(code=before.code, state=before.state.value)
            return _checked_in(transaction, before, given, is_repeat=True)
        _check_day(transaction, before)
        return _arrive(transaction, before, language, by)

    def again(transaction: Transaction, version: int) -> CheckedIn:
        arrived = by_code(transaction, code)
        if was_made(transaction, version):
            return _checked_in(transaction, arrived, ticket_made(transaction, version))
        given = _ticket_of(transaction, arrived)
        if given is None:
            raise RuntimeError(f"appointment {arrived.id} arrived without a ticket")
        return _checked_in(transaction, arrived, given, is_repeat=True)

    return record.act(command_id, "check_in", work, again)


def _check_day(transaction: Transaction, appointment: Appointment) -> None:
    if appointment.state is State.CANCELLED:
        raise AppointmentOver(code=appointment.code, state=appointment.state.value)
    starts_at = local_time(transaction, appointment.starts_at)
    if starts_at.date() != transaction.today:
        raise AppointmentOtherDay(code=appointment.code, starts_at=starts_at)


def _arrive(
    transaction: Transaction, before: Appointment, language: Language | None, by: int | None
) -> CheckedIn:
    arrangement = transaction.arrangement
    line = arrangement.open_line(before.line_id)
    # What was promised is kept whatever hours and quotas say; only a closed day refuses.
    admit(transaction, [line], overrule="appointment")
    level = Priority.NORMAL
    if before.priority_code is not None:
        level = arrangement.priority_class(before.priority_code).level
    given = new_ticket(
        transaction,
        line,
        procedure_code=before.procedure_code,
        purpose=line.purpose,
        priority=level,
        priority_code=before.priority_code,
        language=language or before.language,
        appointment_id=before.id,
        due_at=due_at(before.starts_at, _kept(transaction, before.starts_at, transaction.now)),
    )
    arrived = carry_out(transaction, before, Action.ARRIVE, by=by, reason="")
    return _checked_in(transaction, arrived, given)


def _checked_in(
    transaction: Transaction, arrived: Appointment, given: Ticket, *, is_repeat: bool = False
) -> CheckedIn:
    """How it was kept is told by the moment the ticket was given."""
    kept = _kept(transaction, arrived.starts_at, given.issued_at)
    return CheckedIn(arrived, issued(transaction, given), kept, is_repeat)


def _kept(transaction: Transaction, starts_at: datetime, arrived_at: datetime) -> Keeping:
    return keeping(starts_at, arrived_at, transaction.arrangement.rule.late_s)


def _ticket_of(transaction: Transaction, appointment: Appointment) -> Ticket | None:
    row = transaction.connection.execute(_TICKET, {"appointment": appointment.id}).one_or_none()
    return queue_rows.to_ticket(row) if row else None

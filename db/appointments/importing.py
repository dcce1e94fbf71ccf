"""Taking in bookings made elsewhere: one transaction, all of them or none.

A booking is known again by its code in the other system. Times are checked when all rows have
been applied, so that the order of the rows does not matter.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import func, select

from db.appointments.rows import (
    OF_CENTRE,
    Look,
    carry_out,
    person_of,
    put_person,
    to_appointment,
)
from db.appointments.slots import local_date, take_time
from db.appointments.store import add
from db.appointments.values import (
    Action,
    Appointment,
    Booking,
    BookingsImport,
    Source,
    State,
)
from db.catalogue.values import Fault
from db.errors import BookingsRejected, Refused, Unknown
from db.queue.numbering import line_for
from db.record import Record, Transaction
from db.sentences import sentence
from db.tables import appointments as tables

_GONE = "gone from the other system's list"
_appointment, _event = tables.appointment, tables.appointment_event
_IMPORTED = OF_CENTRE.where(_appointment.c.outside_code.is_not(None))
_LAST_REASON = select(_event.c.reason).order_by(_event.c.version.desc(), _event.c.ordinal.desc())
_FIELDS = {
    "slot_full": "time",
    "no_such_slot": "time",
    "line_closed": "line",
    "procedure_closed": "procedure",
}
_KINDS = {"line": "line", "priority class": "priority"}


@dataclass(frozen=True, slots=True)
class _Taken:
    """A row that was given a time."""

    booking: Booking
    appointment: Appointment


def import_bookings(
    record: Record,
    bookings: Sequence[Booking],
    *,
    command_id: str,
    cancel_missing: bool = False,
    as_booked: bool = False,
    by: int | None = None,
) -> BookingsImport:
    """New ones are booked, known ones moved or changed where their row says so.

    `cancel_missing`: what was imported, is still to come and has no row is cancelled.
    `as_booked`: take times that are full here, or that no slot of the line has.
    Raises: BookingsRejected, with a fault for each row that has one; then nothing was changed.
    """

    def work(transaction: Transaction) -> BookingsImport:
        known = {
            each.outside_code: each
            for row in transaction.connection.execute(_IMPORTED, {"centre": transaction.centre.id})
            if (each := to_appointment(row)).outside_code
        }
        if cancel_missing:
            _cancel_missing(transaction, bookings, known.values(), by)
        faults: list[Fault] = []
        taken: list[_Taken] = []
        for booking in bookings:
            try:
                taken += _apply(transaction, booking, known.get(booking.outside_code), by)
            except Refused as refused:
                faults.append(_fault(booking, refused))
        if not as_booked:
            faults += _without_room(transaction, taken)
        if faults:
            raise BookingsRejected(faults=tuple(sorted(faults, key=lambda each: each.row)))
        return told(transaction, transaction.version)

    def told(transaction: Transaction, version: int) -> BookingsImport:
        counts = _counted(transaction, version)
        booked, moved, changed = (
            counts.get(action, 0) for action in (Action.BOOK, Action.MOVE, Action.CHANGE)
        )
        unchanged = len(bookings) - booked - moved - changed
        return BookingsImport(booked, moved, changed, counts.get(Action.CANCEL, 0), unchanged)

    return record.act(command_id, "import_bookings", work, told)


def _apply(
    transaction: Transaction, booking: Booking, known: Appointment | None, by: int | None
) -> Iterator[_Taken]:
    """Do what a row says; yields it where it takes a time. Raises: Refused."""
    if local_date(transaction, booking.starts_at) < transaction.today:
        return
    line_id = _line_of(transaction, booking)
    if booking.priority_code is not None:
        transaction.arrangement.priority_class(booking.priority_code)
    wanted: dict[str, Any] = {
        "line_id": line_id,
        "starts_at": booking.starts_at,
        "procedure_code": booking.procedure_code,
        "priority_code": booking.priority_code,
        "language": booking.language,
    }
    if known is None:
        line_for(transaction, line_id, booking.procedure_code)
        made = add(
            transaction,
            **wanted,
            who=booking.person,
            source=Source.IMPORT,
            outside_code=booking.outside_code,
            by=by,
        )
        yield _Taken(booking, made)
        return
    action = _action(transaction, booking, known, wanted)
    if action is None:
        return
    if action is not Action.CHANGE:
        line_for(transaction, line_id, booking.procedure_code)
    after = carry_out(transaction, known, action, by=by, reason="", **wanted)
    put_person(transaction, known.id, booking.person)
    if action is not Action.CHANGE:
        yield _Taken(booking, after)


def _action(
    transaction: Transaction, booking: Booking, known: Appointment, wanted: dict[str, Any]
) -> Action | None:
    """What a row means for its appointment; nothing, where that is over here."""
    if known.state is State.CANCELLED:
        return Action.BOOK if _was_missing(transaction, known) else None
    if known.state is not State.BOOKED:
        return None
    if (known.line_id, known.starts_at) != (wanted["line_id"], wanted["starts_at"]):
        return Action.MOVE
    differs = any(getattr(known, name) != value for name, value in wanted.items())
    if differs or person_of(transaction, known.id) != booking.person:
        return Action.CHANGE
    return None


def _line_of(transaction: Transaction, booking: Booking) -> int:
    """Raises: Unknown, LineClosed and ProcedureClosed where only the procedure is named."""
    if not booking.line:
        return line_for(transaction, None, booking.procedure_code).id
    for line in transaction.arrangement.lines:
        if line.letter == booking.line:
            return line.id
    raise Unknown(kind="line", key=booking.line)


def _cancel_missing(
    transaction: Transaction,
    bookings: Sequence[Booking],
    known: Iterable[Appointment],
    by: int | None,
) -> None:
    listed = {booking.outside_code for booking in bookings}
    for each in known:
        to_come = local_date(transaction, each.starts_at) >= transaction.today
        is_theirs = each.source is Source.IMPORT and each.state is State.BOOKED
        if is_theirs and to_come and each.outside_code not in listed:
            carry_out(transaction, each, Action.CANCEL, by=by, reason=_GONE)


def _was_missing(look: Look, appointment: Appointment) -> bool:
    wanted = _LAST_REASON.where(_event.c.appointment_id == appointment.id).limit(1)
    return look.connection.execute(wanted).scalar() == _GONE


def _without_room(transaction: Transaction, taken: Sequence[_Taken]) -> Iterator[Fault]:
    for each in taken:
        appointment = each.appointment
        try:
            take_time(transaction, appointment.line_id, appointment.starts_at, but=appointment.id)
        except Refused as refused:
            yield _fault(each.booking, refused)


def _fault(booking: Booking, refused: Refused) -> Fault:
    field = _FIELDS.get(refused.code) or _KINDS.get(refused.facts.get("kind", ""), "procedure")
    return Fault(booking.row, booking.outside_code, field, sentence(refused))


def _counted(transaction: Transaction, version: int) -> dict[Action, int]:
    rows = transaction.connection.execute(
        select(_event.c.action, func.count().label("times"))
        .where(
            _event.c.centre_id == transaction.centre.id,
            _event.c.version == version,
        )
        .group_by(_event.c.action)
    )
    return {Action(row.action): row.times for row in rows}

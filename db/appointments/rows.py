"""Rows of the record to appointments and back, and the one way an appointment changes."""

from __future__ import annotations

from dataclasses import fields, replace
from enum import Enum
from typing import Any

from sqlalchemy import Row, Select, bindparam, select

from db.appointments.rules import after
from db.appointments.values import Action, Appointment, Person, Source, State
from db.errors import Unknown
from db.record import Snapshot, Transaction
from db.tables import appointments as tables
from db.words import Language

Look = Transaction | Snapshot

_appointment, _person = tables.appointment, tables.appointment_person
_event = tables.appointment_event
_COLUMNS = tuple(field.name for field in fields(Appointment))

OF_CENTRE: Select[Any] = select(_appointment).where(_appointment.c.centre_id == bindparam("centre"))
_BY_ID = OF_CENTRE.where(_appointment.c.id == bindparam("appointment"))
_BY_CODE = OF_CENTRE.where(_appointment.c.code == bindparam("code"))
_BY_OUTSIDE_CODE = OF_CENTRE.where(_appointment.c.outside_code == bindparam("outside"))
_PERSON = select(_person.c.name, _person.c.phone).where(
    _person.c.appointment_id == bindparam("appointment")
)
_FORGET_PERSON = _person.delete().where(_person.c.appointment_id == bindparam("appointment"))
_WRITE = _appointment.update().where(_appointment.c.id == bindparam("appointment"))
_MADE = select(_event).where(
    _event.c.centre_id == bindparam("centre"), _event.c.version == bindparam("version")
)


def to_appointment(row: Row[Any]) -> Appointment:
    values = {name: row._mapping[name] for name in _COLUMNS}
    return Appointment(
        **values
        | {
            "language": Language(row.language),
            "state": State(row.state),
            "source": Source(row.source),
        }
    )


def by_id(look: Look, appointment_id: str) -> Appointment:
    """Raises: Unknown."""
    return _one(look, _BY_ID, "appointment", appointment_id)


def by_code(look: Look, code: str) -> Appointment:
    """Raises: Unknown."""
    return _one(look, _BY_CODE, "code", code)


def by_outside_code(look: Look, outside_code: str | None) -> Appointment | None:
    """The booking of that code in another system."""
    row = look.connection.execute(
        _BY_OUTSIDE_CODE, {"centre": look.centre.id, "outside": outside_code}
    ).one_or_none()
    return to_appointment(row) if row else None


def is_code(look: Look, code: str) -> bool:
    found = look.connection.execute(_BY_CODE, {"centre": look.centre.id, "code": code})
    return found.first() is not None


def put(transaction: Transaction, appointment: Appointment) -> None:
    transaction.connection.execute(
        _appointment.insert(), {"centre_id": transaction.centre.id, **_plain(appointment)}
    )


def carry_out(
    transaction: Transaction,
    before: Appointment,
    action: Action,
    *,
    by: int | None,
    reason: str,
    **changes: Any,
) -> Appointment:
    """Change the row as the rules allow, and store the event. Raises: AppointmentOver."""
    state = after(before.state, action, code=before.code)
    at = max(transaction.now, before.changed_at)
    changed = replace(before, state=state, changed_at=at, **changes)
    transaction.connection.execute(_WRITE, {"appointment": before.id, **_plain(changed)})
    note(transaction, changed, action, by=by, reason=reason)
    return changed


def note(
    transaction: Transaction,
    appointment: Appointment,
    action: Action,
    *,
    by: int | None,
    reason: str,
) -> None:
    """Store what was done to an appointment, and what it was like afterwards."""
    transaction.connection.execute(
        _event.insert(),
        {
            "centre_id": transaction.centre.id,
            "version": transaction.version,
            "ordinal": next(transaction.ordinals),
            "appointment_id": appointment.id,
            "action": action.value,
            "state": appointment.state.value,
            "line_id": appointment.line_id,
            "starts_at": appointment.starts_at,
            "at": appointment.changed_at,
            "officer_id": by,
            "reason": reason,
        },
    )


def first_result(transaction: Transaction, version: int) -> Appointment:
    """The appointment as it was right after the action of `version`."""
    event = transaction.connection.execute(
        _MADE, {"centre": transaction.centre.id, "version": version}
    ).one()
    return replace(
        by_id(transaction, event.appointment_id),
        state=State(event.state),
        line_id=event.line_id,
        starts_at=event.starts_at,
        changed_at=event.at,
    )


def was_made(transaction: Transaction, version: int) -> bool:
    """Whether the action of `version` changed an appointment."""
    found = transaction.connection.execute(
        _MADE, {"centre": transaction.centre.id, "version": version}
    )
    return found.first() is not None


def person_of(look: Look, appointment_id: str) -> Person:
    row = look.connection.execute(_PERSON, {"appointment": appointment_id}).one_or_none()
    return Person(row.name, row.phone) if row else Person()


def put_person(transaction: Transaction, appointment_id: str, who: Person) -> None:
    """In place of whoever was known before; nothing is kept of nobody."""
    transaction.connection.execute(_FORGET_PERSON, {"appointment": appointment_id})
    if who != Person():
        transaction.connection.execute(
            _person.insert(),
            {
                "appointment_id": appointment_id,
                "centre_id": transaction.centre.id,
                "name": who.name,
                "phone": who.phone,
            },
        )


def _one(look: Look, wanted: Select[Any], name: str, key: str) -> Appointment:
    row = look.connection.execute(wanted, {"centre": look.centre.id, name: key}).one_or_none()
    if row is None:
        raise Unknown(kind="appointment", key=key)
    return to_appointment(row)


def _plain(appointment: Appointment) -> dict[str, Any]:
    values = {name: getattr(appointment, name) for name in _COLUMNS}
    return {
        name: value.value if isinstance(value, Enum) else value for name, value in values.items()
    }

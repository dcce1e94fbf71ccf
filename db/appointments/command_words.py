"""What the appointment commands share: how times are written, and the answers in words."""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated, Any
from zoneinfo import ZoneInfo

import typer

from db.appointments.payload import format_payload, parse_code, spaced
from db.appointments.values import (
    Appointment,
    AppointmentRow,
    BookingsImport,
    CheckedIn,
    Slot,
    SlotPlan,
)
from db.errors import Unknown
from db.plain import plain
from db.record import Record

Code = Annotated[
    str, typer.Argument(metavar="CODE", help="K7M42QXH, in any case, or what its QR code says.")
]
At = Annotated[
    datetime,
    typer.Option(
        "--at", formats=["%Y-%m-%d %H:%M", "%Y-%m-%dT%H:%M"], help="In the centre's own time."
    ),
]
Day = Annotated[
    datetime | None,
    typer.Option("--day", formats=["%Y-%m-%d"], help="Today, if not told.", show_default=False),
]
LineLetter = Annotated[str, typer.Option("--line", help="The line's letter.")]


def code_of(text: str) -> str:
    """Raises: Unknown (no code of an appointment)."""
    code = parse_code(text)
    if code is None:
        raise Unknown(kind="appointment", key=text)
    return code


def moment(record: Record, at: datetime) -> datetime:
    """A time that somebody wrote, in the centre's zone."""
    return at.replace(tzinfo=_zone(record))


def day_of(record: Record, day: datetime | None) -> date:
    return day.date() if day else record.ask(lambda look: look.today)


def written(record: Record, at: datetime) -> str:
    return f"{at.astimezone(_zone(record)):%Y-%m-%d %H:%M}"


def appointment_words(record: Record, appointment: Appointment) -> str:
    at = written(record, appointment.starts_at)
    return f"{spaced(appointment.code)}: {appointment.state.value}, {at}"


def appointment_answer(record: Record, appointment: Appointment, letter: str) -> dict[str, Any]:
    """The appointment with the words a person knows."""
    answer: dict[str, Any] = plain(appointment)
    return answer | {
        "line": letter,
        "at": written(record, appointment.starts_at),
        "payload": format_payload(appointment.code),
    }


def row_answer(record: Record, row: AppointmentRow) -> dict[str, Any]:
    answer = appointment_answer(record, row.appointment, row.line) | {"ticket": row.ticket}
    if row.person is not None:
        answer |= {"name": row.person.name, "phone": row.person.phone}
    return answer


def row_words(record: Record, row: AppointmentRow) -> str:
    appointment = row.appointment
    told = [
        written(record, appointment.starts_at),
        row.line,
        spaced(appointment.code),
        appointment.state.value,
        row.ticket or "",
    ]
    if row.person is not None:
        told += [row.person.name, row.person.phone]
    return "  ".join(part for part in told if part)


def arrival_words(checked: CheckedIn) -> str:
    again = " (the same ticket again)" if checked.is_repeat else ""
    ticket = checked.issued
    return f"{ticket.ticket.label}: {checked.keeping.value}, {ticket.ahead} before it{again}"


def slot_words(record: Record, slot: Slot) -> str:
    return f"{written(record, slot.starts_at)}  {slot.free} of {slot.capacity} free"


def plan_words(plan: SlotPlan, letter: str) -> str:
    if not plan.capacity:
        return f"{letter}: takes no appointments"
    return (
        f"{letter}: every {plan.minutes} minutes, {plan.capacity} bookings,"
        f" {plan.days_ahead} days ahead"
    )


def import_words(imported: BookingsImport) -> str:
    counts = plain(imported)
    return ", ".join(f"{count} {name}" for name, count in counts.items())


def _zone(record: Record) -> ZoneInfo:
    return ZoneInfo(record.centre.time_zone)

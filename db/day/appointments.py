"""Appointments that nobody kept, when their day is over."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from db.record import Transaction
from db.tables import appointments as tables


def miss_appointments(transaction: Transaction, day: date, by: int | None, reason: str) -> None:
    """Every one still booked up to the end of the day is missed."""
    zone = ZoneInfo(transaction.centre.time_zone)
    ends = datetime.combine(day + timedelta(days=1), time(), zone)
    missed = transaction.connection.execute(
        tables.appointment.update()
        .where(
            tables.appointment.c.centre_id == transaction.centre.id,
            tables.appointment.c.state == "booked",
            tables.appointment.c.starts_at < ends,
        )
        .values(state="missed", changed_at=transaction.now)
        .returning(tables.appointment.c.id)
    )
    for appointment_id in list(missed.scalars()):
        transaction.connection.execute(
            tables.appointment_event.insert().values(
                centre_id=transaction.centre.id,
                version=transaction.version,
                ordinal=next(transaction.ordinals),
                appointment_id=appointment_id,
                action="miss",
                at=transaction.now,
                officer_id=by,
                reason=reason,
            )
        )

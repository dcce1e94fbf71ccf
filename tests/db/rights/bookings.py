"""Appointments at any time, whatever slots there are."""

from __future__ import annotations

from datetime import datetime

from db.appointments import store as appointments
from db.appointments.rules import person
from db.appointments.values import Appointment, Source
from db.record import Record, Transaction
from db.words import Language
from tests.records import command_id


def booked(record: Record, line_id: int, starts_at: datetime | None = None) -> Appointment:
    """For now, or for any other time, whatever slots there are."""

    def work(transaction: Transaction) -> Appointment:
        return appointments.add(
            transaction,
            line_id=line_id,
            starts_at=starts_at or transaction.now,
            who=person("Nguyễn Thị Hoa", "0912345678"),
            procedure_code=None,
            priority_code=None,
            language=Language.VI,
            source=Source.DESK,
            outside_code=None,
        )

    return record.act(command_id(), "book", work, lambda _, __: booked(record, line_id))

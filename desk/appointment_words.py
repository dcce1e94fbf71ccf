"""What an appointment of a ticket means to the officer."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from db.queue.values import Ticket
from desk.wording import clock_time

translate = QCoreApplication.translate


def appointment_words(ticket: Ticket, zone: str) -> str:
    """For when it was, in the centre's time; who came too late waits like everybody else."""
    if ticket.due_at is not None:
        at = clock_time(ticket.due_at, zone)
        return translate("DeskScreen", "Hẹn %1").replace("%1", at)
    return translate("DeskScreen", "Hẹn (đến muộn)") if ticket.appointment_id else ""

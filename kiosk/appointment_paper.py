"""The slip of a stored appointment, made without a kiosk."""

from __future__ import annotations

from dataclasses import replace

from db.appointments import boards
from db.catalogue import boards as catalogue
from db.record import Record
from db.words import Language
from kiosk.appointment_slip import make_appointment_slip
from printing.slip import Slip
from resources.speaking import speaking


def make_paper(record: Record, code: str, language: Language | None = None) -> Slip:
    """In the language of the booking unless told. Raises: Unknown, Trouble."""
    found = boards.by_code(record, code).appointment
    appointment = replace(found, language=language or found.language)
    arrangement = record.ask(lambda look: look.arrangement)
    procedure = appointment.procedure_code
    with speaking(appointment.language):
        return make_appointment_slip(
            appointment,
            centre=record.centre,
            line=arrangement.line(appointment.line_id),
            procedure=catalogue.procedure(record, procedure) if procedure else None,
            late_s=arrangement.rule.late_s,
        )

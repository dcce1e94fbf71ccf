"""What one tap, or one code before the scanner, asks for."""

from __future__ import annotations

from dataclasses import dataclass

from db.queue.values import Purpose
from db.words import Language


@dataclass(frozen=True, slots=True)
class Wish:
    """Asked again with the same command id it gives the same ticket."""

    command_id: str
    line_id: int | None
    procedure_code: str | None
    purpose: Purpose
    language: Language
    appointment_code: str = ""  # the line and the rest are the appointment's
    priority_code: str | None = None
    next_lines: tuple[int, ...] = ()  # visited afterwards with the same number
    also_procedures: tuple[str, ...] = ()  # settled in the same visit
    for_other: bool = False

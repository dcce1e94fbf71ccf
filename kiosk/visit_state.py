"""What is in this visit: one frozen part of the screen. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from db.queue.values import Purpose


@dataclass(frozen=True, slots=True)
class VisitState:
    procedure_codes: tuple[str, ...] = ()  # gathered so far; empty: only the one on the screen
    is_for_other: bool = False
    purpose: Purpose = Purpose.PROCEDURE  # of the number before which priority is asked
    age_class: str = ""  # the priority class that the birth date on a card gives

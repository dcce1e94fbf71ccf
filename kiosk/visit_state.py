"""What is in this visit: one frozen part of the screen. Pure."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class VisitState:
    procedure_codes: tuple[str, ...] = ()
    is_for_other: bool = False

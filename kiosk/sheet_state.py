"""A procedure's sheet on its way to paper: one frozen part of the screen. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from printing.outcome import TroubleCode


class SheetPaper(IntEnum):
    NONE = 0
    PRINTING = 1
    READY = 2
    TROUBLE = 3
    UNSURE = 4  # a printer that says nothing of itself has taken it


@dataclass(frozen=True, slots=True)
class SheetState:
    paper: SheetPaper = SheetPaper.NONE
    trouble: TroubleCode | None = None

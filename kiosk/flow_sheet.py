"""A procedure's sheet: to photograph, and on paper where the kiosk has a printer."""

from __future__ import annotations

from functools import partial

from kiosk.flow_core import FlowCore
from kiosk.kiosk_screen import Page, procedure_of
from kiosk.sheet_paper import make_sheet
from kiosk.sheet_state import SheetPaper, SheetState
from printing.outcome import Outcome, Trouble, TroubleCode


class SheetFlow:
    def __init__(self, core: FlowCore) -> None:
        self._core = core

    @property
    def can_print(self) -> bool:
        return self._core.ticketing.paper.prints

    def open(self) -> None:
        """Of the procedure looked at; of a visit that it has left, the one chosen last."""
        screen = self._core.screen
        code, codes = screen.procedure_code, screen.visiting.procedure_codes
        if screen.page is Page.VISIT and code not in codes:
            code = codes[-1]
        if screen.page in {Page.PROCEDURE, Page.VISIT}:
            self._core.go(Page.SHEET, sheet=SheetState(), procedure_code=code)

    def print(self) -> None:
        """Once at a time."""
        screen = self._core.screen
        procedure = procedure_of(screen, screen.procedure_code)
        is_under_way = screen.sheet.paper in {SheetPaper.PRINTING, SheetPaper.READY}
        if screen.page is not Page.SHEET or procedure is None or is_under_way:
            return
        sheet = make_sheet(screen, procedure, self._core.language(), self._core.now())
        self._core.show(sheet=SheetState(SheetPaper.PRINTING))
        self._core.ticketing.paper.print_note(sheet, partial(self._heard, screen.visit))

    def _heard(self, visit: int, outcome: Outcome) -> None:
        if self._core.screen.visit == visit and self._core.screen.page is Page.SHEET:
            self._core.go(Page.SHEET, sheet=_state_after(outcome))


def _state_after(outcome: Outcome) -> SheetState:
    if isinstance(outcome, Trouble):
        return SheetState(SheetPaper.TROUBLE, outcome.code)
    is_unsure = outcome.warning is TroubleCode.SILENT
    return SheetState(SheetPaper.UNSURE if is_unsure else SheetPaper.READY)

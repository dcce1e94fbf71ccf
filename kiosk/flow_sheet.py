"""A procedure's sheet: to photograph, and on paper where the kiosk has a printer."""

from __future__ import annotations

from functools import partial

from kiosk.flow_core import FlowCore
from kiosk.kiosk_screen import Page, procedure_of
from kiosk.sheet_paper import make_sheet
from kiosk.sheet_state import SheetPaper, SheetState
from printing.outcome import TroubleCode


class SheetFlow:
    def __init__(self, core: FlowCore) -> None:
        self._core = core

    @property
    def can_print(self) -> bool:
        return self._core.ticketing.prints

    def open(self) -> None:
        if self._core.screen.page in {Page.PROCEDURE, Page.VISIT, Page.ANSWER}:
            self._core.go(Page.SHEET, sheet=SheetState())

    def print(self) -> None:
        """Once at a time."""
        screen = self._core.screen
        procedure = procedure_of(screen, screen.procedure_code)
        is_under_way = screen.sheet.paper in {SheetPaper.PRINTING, SheetPaper.READY}
        if screen.page is not Page.SHEET or procedure is None or is_under_way:
            return
        sheet = make_sheet(screen, procedure, self._core.language(), self._core.now())
        self._core.show(sheet=SheetState(SheetPaper.PRINTING))
        self._core.ticketing.print_sheet(sheet, partial(self._heard, screen.visit))

    def _heard(self, visit: int, trouble: TroubleCode | None) -> None:
        if self._core.screen.visit == visit and self._core.screen.page is Page.SHEET:
            paper = SheetPaper.TROUBLE if trouble else SheetPaper.READY
            self._core.go(Page.SHEET, sheet=SheetState(paper, trouble))

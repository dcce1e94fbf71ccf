"""One visit: its procedures, for whom, priority, and the number for it."""

from __future__ import annotations

from kiosk.flow_core import FlowCore
from kiosk.flow_taking import TakingFlow
from kiosk.kiosk_screen import Page


class VisitFlow:
    def __init__(self, core: FlowCore, taking: TakingFlow) -> None:
        self._core = core
        self._taking = taking

    def open(self) -> None:
        if self._core.screen.page is Page.PROCEDURE:
            self._core.go(Page.VISIT)

"""One citizen's way through the kiosk: touches and seconds passing; each part in its own file."""

from __future__ import annotations

from uuid import uuid4

from db.queue.values import Purpose
from kiosk.flow_ask import AskFlow
from kiosk.flow_comfort import ComfortFlow
from kiosk.flow_core import FlowCore
from kiosk.flow_record import RecordFlow
from kiosk.flow_scan import ScanFlow
from kiosk.flow_taking import TakingFlow
from kiosk.flow_visit import VisitFlow
from kiosk.idle import idle
from kiosk.kiosk_screen import Page, line_for, line_of_procedure, procedure_of
from kiosk.wish import Wish


class KioskFlow:
    def __init__(self, core: FlowCore) -> None:
        self.core = core
        self.taking = TakingFlow(core)
        self.record = RecordFlow(core, self.taking)
        self.scan = ScanFlow(core, self.taking)
        self.ask = AskFlow(core)
        self.visit = VisitFlow(core, self.taking)
        self.comfort = ComfortFlow(core)

    def start(self) -> None:
        self.record.start()

    def choose_field(self, code: str) -> None:
        if self.core.screen.page is Page.HOME:
            self.core.go(Page.PROCEDURES, field_code=code)

    def show_rules(self) -> None:
        if self.core.screen.page is Page.HOME and self.core.screen.customs is not None:
            self.core.go(Page.RULES)

    def choose_procedure(self, code: str) -> None:
        if self.core.screen.page is Page.PROCEDURES:
            self.core.go(Page.PROCEDURE, procedure_code=code)

    def take_ticket(self) -> None:
        """For the procedure on the screen; a second tap finds another page and does nothing."""
        screen = self.core.screen
        procedure = procedure_of(screen, screen.procedure_code)
        if screen.page is Page.PROCEDURE and procedure is not None:
            line = line_of_procedure(screen, procedure)
            self._take(Purpose.PROCEDURE, line.line.id if line else None, procedure.code)

    def take_without_procedure(self, purpose: Purpose) -> None:
        """To collect a result, or to be advised."""
        screen = self.core.screen
        line = line_for(screen, purpose)
        if screen.page in {Page.HOME, Page.PROCEDURES, Page.PROCEDURE} and line is not None:
            self._take(purpose, line.line.id, None)

    def tick(self) -> None:
        """A second has passed."""
        self.record.tick()
        state = idle(self.core.screen, self.core.untouched_s())
        if state.goes_home and not self.core.is_fresh:
            self.core.home()
        else:
            self.core.show(seconds_left=state.seconds_left)

    def _take(self, purpose: Purpose, line_id: int | None, code: str | None) -> None:
        self.taking.take(Wish(str(uuid4()), line_id, code, purpose, self.core.language()))

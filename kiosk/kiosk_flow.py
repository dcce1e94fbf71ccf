"""One citizen's way through the kiosk: touches and seconds passing; each part in its own file."""

from __future__ import annotations

from kiosk.flow_ask import AskFlow
from kiosk.flow_comfort import ComfortFlow
from kiosk.flow_core import FlowCore
from kiosk.flow_leave import LeaveFlow
from kiosk.flow_question import QuestionFlow
from kiosk.flow_rate import RateFlow
from kiosk.flow_record import RecordFlow
from kiosk.flow_scan import ScanFlow
from kiosk.flow_sheet import SheetFlow
from kiosk.flow_taking import TakingFlow
from kiosk.flow_visit import VisitFlow
from kiosk.idle import idle
from kiosk.kiosk_screen import Page


class KioskFlow:
    def __init__(self, core: FlowCore) -> None:
        self.core = core
        self.taking = TakingFlow(core)
        self.record = RecordFlow(core, self.taking)
        self.rate = RateFlow(core)
        self.question = QuestionFlow(core)
        self.scan = ScanFlow(core, self.taking, self.rate, self.question)
        self.sheet = SheetFlow(core)
        self.ask = AskFlow(core)
        self.visit = VisitFlow(core, self.taking)
        self.comfort = ComfortFlow(core)
        self.leave = LeaveFlow(core)

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

    def tick(self) -> None:
        """A second has passed."""
        self.record.tick()
        self.leave.tick()
        state = idle(self.core.screen, self.core.untouched_s())
        if state.goes_home and not self.core.is_fresh:
            self.core.home()
        else:
            self.core.show(seconds_left=state.seconds_left)

"""A code was held before the scanner: what it is, and where it leads."""

from __future__ import annotations

from db.errors import Unknown
from kiosk.flow_core import FlowCore
from kiosk.flow_taking import TakingFlow
from kiosk.kiosk_screen import Page
from kiosk.scan import scanned_wish


class ScanFlow:
    def __init__(self, core: FlowCore, taking: TakingFlow) -> None:
        self._core = core
        self._taking = taking

    def scan(self, text: str) -> None:
        """The appointment's code, for its ticket."""
        core = self._core
        if core.screen.page in {Page.BUSY, Page.LEAVE}:
            return
        if core.screen.page in {Page.TICKET, Page.TROUBLE, Page.REFUSED}:
            core.home()  # it belongs to the next citizen
        wish = scanned_wish(text, core.language())
        if wish is None:
            core.go(Page.REFUSED, failure=Unknown(kind="appointment", key=""))
        else:
            self._taking.take(wish)

"""What the record tells the kiosk: the board, the guide, the customs, and that it is away."""

from __future__ import annotations

from db.errors import Known
from db.queue.values import KioskBoard
from kiosk import rule_work
from kiosk.clock_error import clock_error
from kiosk.flow_core import FlowCore
from kiosk.flow_taking import TakingFlow
from kiosk.kiosk_screen import Customs, Guide, Page

SILENCE_S = 12.0  # without an answer after which the picture is called old


class RecordFlow:
    def __init__(self, core: FlowCore, taking: TakingFlow) -> None:
        self._core = core
        self._taking = taking
        self._is_looking = False
        self._answered_at = core.seconds()
        core.on_home.append(self._look_at_guide)

    def start(self) -> None:
        """Look at the record, and again whenever something has changed."""
        self._core.ticketing.remember(self._remembered, self._stands)
        self._look()
        self._core.live.on_news(self._look)

    def tick(self) -> None:
        """A second has passed."""
        if self._is_looking and self._core.seconds() - self._answered_at > SILENCE_S:
            self._core.show(is_online=False)

    def looked(self, board: KioskBoard) -> None:
        core = self._core
        self._is_looking = False
        self._answered_at = core.seconds()
        core.keep_time(board.at)
        core.show(board=board, is_online=True, clock_error=clock_error(core.ahead))
        if self._taking.ask():
            return
        if core.screen.page is Page.TROUBLE and core.screen.is_retrying:
            core.home()
        elif core.screen.guide is None:
            self._look_at_guide()

    def guided(self, guide: Guide) -> None:
        if self._core.screen.page is Page.HOME or self._core.screen.guide is None:
            self._core.show(guide=guide)

    def accustomed(self, customs: Customs) -> None:
        if self._core.screen.page is not Page.RULES:
            self._core.show(customs=customs)

    def _look(self) -> None:
        if not self._is_looking:
            self._is_looking = True
            self._core.ticketing.look(self.looked, self._record_away)

    def _record_away(self, failure: Known) -> None:
        self._is_looking = False
        self._core.show(is_online=False)
        if self._core.screen.page is Page.HOME and self._core.screen.board is None:
            self._core.show(page=Page.TROUBLE, failure=failure, is_retrying=True)

    def _look_at_guide(self) -> None:
        """The catalogue changes between citizens, never under one's finger."""
        if self._core.ticketing.look_at_guide(self.guided, self._record_away):
            self._core.live.run(rule_work.customs, self.accustomed, self._record_away)

    # While the record is away

    def _remembered(self, board: KioskBoard, guide: Guide) -> None:
        if self._core.screen.board is None:
            self._core.show(board=board, guide=guide)
            if self._core.screen.page is Page.TROUBLE and self._core.screen.is_retrying:
                self._core.home()

    def _stands(self) -> None:
        self._core.show(unmerged=self._core.ticketing.standing.unmerged)

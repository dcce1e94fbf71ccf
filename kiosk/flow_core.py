"""What every part of the kiosk's flow stands on: the screen and its swapping, the way home."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from db.words import Language
from kiosk.kiosk_screen import Page, Screen, page_before, trail_to
from kiosk.ticketing import LiveRecord, Ticketing


class FlowCore:
    """Swaps the screen, then says `shown`."""

    def __init__(
        self,
        live: LiveRecord,
        ticketing: Ticketing,
        *,
        seconds: Callable[[], float],
        now: Callable[[], datetime],
        language: Callable[[], Language],
        shown: Callable[[], None],
    ) -> None:
        self.screen = Screen()
        self.live = live
        self.ticketing = ticketing
        self.seconds = seconds
        self.language = language
        self.ahead = timedelta()  # of the record's clock, which is the centre's, to this machine's
        self.is_fresh = True  # nobody has touched anything since the screen went home
        self.on_home: list[Callable[[], None]] = []  # each part forgets the citizen who left
        self._now = now
        self._shown = shown
        self._touched_at = seconds()

    def now(self) -> datetime:
        """The centre's time."""
        return self._now() + self.ahead

    def keep_time(self, at: datetime) -> None:
        """The record says what time it is."""
        self.ahead = at - self._now()

    def untouched_s(self) -> float:
        """Since a touch or a change of page."""
        return self.seconds() - self._touched_at

    def touch(self) -> None:
        """Any finger anywhere: somebody is there."""
        self._touched_at = self.seconds()
        self.is_fresh = False
        if self.screen.page is not Page.TICKET:
            self.show(seconds_left=0)

    def go(self, page: Page, **changes: Any) -> None:
        """To a page, with what it shows."""
        self._touched_at = self.seconds()
        self.is_fresh = self.is_fresh and page in {Page.HOME, Page.TROUBLE}
        self.show(page=page, trail=trail_to(self.screen, page), seconds_left=0, **changes)

    def show(self, **changes: Any) -> None:
        """Change what the page shows."""
        after = replace(self.screen, **changes)
        if after != self.screen:
            self.screen = after
            self._shown()

    def back(self) -> None:
        page = page_before(self.screen)
        if self.screen.page is Page.BUSY:
            return
        if page is Page.HOME:
            self.home()
        else:
            self.go(page)

    def home(self) -> None:
        """To the start; nothing of this citizen is kept."""
        if self.screen.page is Page.BUSY:
            return
        self.is_fresh = True
        before, self.screen = self.screen, Screen(visit=self.screen.visit + 1)
        self.go(
            Page.HOME,
            board=before.board,
            guide=before.guide,
            customs=before.customs,
            is_online=before.is_online,
            clock_error=before.clock_error,
            unmerged=before.unmerged,
        )
        for forget in self.on_home:
            forget()

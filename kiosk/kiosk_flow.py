"""One citizen's way through the kiosk: touches, answers of the record, and seconds passing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from typing import Any
from uuid import uuid4

from db.appointments.values import CheckedIn
from db.errors import Known, Trouble, Unexpected, Unknown
from db.queue.values import Issued, KioskBoard, Purpose
from db.words import Language
from kiosk import rule_work
from kiosk.clock_error import clock_error
from kiosk.idle import idle
from kiosk.kiosk_screen import (
    Customs,
    Guide,
    Page,
    PaperState,
    Screen,
    centre_of,
    line_for,
    line_of,
    line_of_procedure,
    next_lines_of,
    page_before,
    procedure_of,
)
from kiosk.refusal import has_its_own_page
from kiosk.scan import ask_to_check_in, scanned_wish
from kiosk.slip import make_slip
from kiosk.ticketing import LiveRecord, PaperNews, Ticketing
from kiosk.wish import Wish

SILENCE_S = 12.0  # without an answer after which the picture is called old


class KioskFlow:
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
        self._live = live
        self._ticketing = ticketing
        self._seconds = seconds
        self._now = now
        self._language = language
        self._shown = shown
        self._touched_at = seconds()
        self._wish: Wish | None = None
        self._is_taking = False
        self._is_looking = False
        self._answered_at = seconds()
        self._ahead = timedelta()  # of the record's clock, which is the centre's, to this machine's
        self._is_fresh = True  # nobody has touched anything since the screen went home

    def now(self) -> datetime:
        """The centre's time."""
        return self._now() + self._ahead

    def start(self) -> None:
        """Look at the record, and again whenever something has changed."""
        self._ticketing.remember(self._remembered, self._stands)
        self._look()
        self._live.on_news(self._look)

    # Touches

    def touch(self) -> None:
        """Any finger anywhere: somebody is there."""
        self._touched_at = self._seconds()
        self._is_fresh = False
        if self.screen.page is not Page.TICKET:
            self._show(seconds_left=0)

    def choose_field(self, code: str) -> None:
        if self.screen.page is Page.HOME:
            self._go(Page.PROCEDURES, field_code=code)

    def show_rules(self) -> None:
        if self.screen.page is Page.HOME and self.screen.customs is not None:
            self._go(Page.RULES)

    def choose_procedure(self, code: str) -> None:
        if self.screen.page is Page.PROCEDURES:
            self._go(Page.PROCEDURE, procedure_code=code)

    def take_ticket(self) -> None:
        """For the procedure on the screen; a second tap finds another page and does nothing."""
        procedure = procedure_of(self.screen, self.screen.procedure_code)
        if self.screen.page is Page.PROCEDURE and procedure is not None:
            line = line_of_procedure(self.screen, procedure)
            self._take(Purpose.PROCEDURE, line.line.id if line else None, procedure.code)

    def take_without_procedure(self, purpose: Purpose) -> None:
        """To collect a result, or to be advised."""
        line = line_for(self.screen, purpose)
        if self.screen.page in {Page.HOME, Page.PROCEDURES, Page.PROCEDURE} and line is not None:
            self._take(purpose, line.line.id, None)

    def scan(self, text: str) -> None:
        """A code was held before the scanner: the appointment's, for its ticket."""
        if self.screen.page is Page.BUSY:
            return
        if self.screen.page in {Page.TICKET, Page.TROUBLE, Page.REFUSED}:
            self.home()  # it belongs to the next citizen
        self._wish = scanned_wish(text, self._language())
        if self._wish is None:
            self._go(Page.REFUSED, failure=Unknown(kind="appointment", key=""))
            return
        self._go(Page.BUSY)
        self._ask_for_ticket()

    def print_again(self) -> None:
        """Paper once more for the ticket on the screen; it says that it is a reprint."""
        may_lack = self.screen.paper in {PaperState.TROUBLE, PaperState.UNSURE}
        if self.screen.issued is not None and may_lack:
            self._go(Page.TICKET)
            self._print(self.screen.issued, again=True)

    def back(self) -> None:
        if self.screen.page is Page.PROCEDURE:
            self._go(page_before(self.screen.page))
        else:
            self.home()

    def home(self) -> None:
        """To the start; nothing of this citizen is kept."""
        if self.screen.page is Page.BUSY:
            return
        self._wish = None
        self._is_fresh = True
        before, self.screen = self.screen, Screen(visit=self.screen.visit + 1)
        self._go(
            Page.HOME,
            board=before.board,
            guide=before.guide,
            customs=before.customs,
            is_online=before.is_online,
            clock_error=before.clock_error,
            unmerged=before.unmerged,
        )
        self._look_at_guide()

    def tick(self) -> None:
        """A second has passed."""
        if self._is_looking and self._seconds() - self._answered_at > SILENCE_S:
            self._show(is_online=False)
        state = idle(self.screen, self._seconds() - self._touched_at)
        if state.goes_home and not self._is_fresh:
            self.home()
        else:
            self._show(seconds_left=state.seconds_left)

    # Taking a ticket

    def _take(self, purpose: Purpose, line_id: int | None, code: str | None) -> None:
        self._wish = Wish(str(uuid4()), line_id, code, purpose, self._language())
        self._go(Page.BUSY)
        self._ask_for_ticket()

    def _ask_for_ticket(self) -> None:
        wish = self._wish
        if wish is not None and not self._is_taking:
            self._is_taking = True
            refused = partial(self._refused, wish)
            if wish.appointment_code:
                ask_to_check_in(self._live, wish, partial(self._checked_in, wish), refused)
            else:
                self._ticketing.take(wish, partial(self._took, wish), refused)

    def _checked_in(self, wish: Wish, checked: CheckedIn) -> None:
        """A code can be scanned again: a ticket nobody waited for is kept for it."""
        if wish is not self._wish:
            self._is_taking = False
            return
        self._took(wish, checked.issued)
        self._show(checked_in=checked)

    def _took(self, wish: Wish, issued: Issued) -> None:
        self._is_taking = False
        if wish is not self._wish:
            self._ticketing.give_up(issued)
            return
        self._wish = None
        is_online = not issued.ticket.origin
        self._go(Page.TICKET, issued=issued, failure=None, is_retrying=False, is_online=is_online)
        if self._ticketing.prints:
            self._print(issued)

    def _refused(self, wish: Wish, failure: Known) -> None:
        """A rule's no is final; after trouble the same wish is asked again by `_looked`."""
        self._is_taking = False
        if wish is not self._wish:
            return
        may_pass = isinstance(failure, Trouble) and not isinstance(failure, Unexpected)
        if not may_pass:
            self._wish = None
        page = Page.REFUSED if has_its_own_page(failure) else Page.TROUBLE
        self._go(page, failure=failure, is_retrying=may_pass)

    def _print(self, issued: Issued, *, again: bool = False) -> None:
        centre = centre_of(self.screen)
        if centre is None:
            return
        line = line_of(self.screen, issued.ticket.line_id)
        slip = make_slip(
            issued,
            centre=centre,
            line=line.line if line else None,
            procedure=procedure_of(self.screen, issued.ticket.procedure_code),
            next_lines=next_lines_of(self.screen, issued.ticket),
            reprinted_at=self.now() if again else None,
        )
        self._show(paper=PaperState.PRINTING, paper_trouble=None)
        self._ticketing.print(issued, slip, self._heard_of_paper, again=again)

    def _heard_of_paper(self, news: PaperNews) -> None:
        shown = self.screen.issued
        if shown is not None and shown.ticket.id == news.ticket_id:
            self._go(Page.TICKET, paper=news.state, paper_trouble=news.trouble)

    # What the record says

    def _look(self) -> None:
        if not self._is_looking:
            self._is_looking = True
            self._ticketing.look(self._looked, self._record_away)

    def _looked(self, board: KioskBoard) -> None:
        self._is_looking = False
        self._answered_at = self._seconds()
        self._ahead = board.at - self._now()
        self._show(board=board, is_online=True, clock_error=clock_error(self._ahead))
        if self._wish is not None:
            self._ask_for_ticket()
        elif self.screen.page is Page.TROUBLE and self.screen.is_retrying:
            self.home()
        elif self.screen.guide is None:
            self._look_at_guide()

    def _record_away(self, failure: Known) -> None:
        self._is_looking = False
        self._show(is_online=False)
        if self.screen.page is Page.HOME and self.screen.board is None:
            self._show(page=Page.TROUBLE, failure=failure, is_retrying=True)

    def _look_at_guide(self) -> None:
        """The catalogue changes between citizens, never under one's finger."""
        if self._ticketing.look_at_guide(self._guided, self._record_away):
            self._live.run(rule_work.customs, self._accustomed, self._record_away)

    def _guided(self, guide: Guide) -> None:
        if self.screen.page is Page.HOME or self.screen.guide is None:
            self._show(guide=guide)

    def _accustomed(self, customs: Customs) -> None:
        if self.screen.page is not Page.RULES:
            self._show(customs=customs)

    # While the record is away

    def _remembered(self, board: KioskBoard, guide: Guide) -> None:
        if self.screen.board is None:
            self._show(board=board, guide=guide)
            if self.screen.page is Page.TROUBLE and self.screen.is_retrying:
                self.home()

    def _stands(self) -> None:
        self._show(unmerged=self._ticketing.standing.unmerged)

    # Swapping the screen

    def _go(self, page: Page, **changes: Any) -> None:
        self._touched_at = self._seconds()
        self._is_fresh = self._is_fresh and page in {Page.HOME, Page.TROUBLE}
        self._show(page=page, seconds_left=0, **changes)

    def _show(self, **changes: Any) -> None:
        after = replace(self.screen, **changes)
        if after != self.screen:
            self.screen = after
            self._shown()

"""Taking a ticket: the wish, the record's answer, the paper."""

from __future__ import annotations

from functools import partial

from db.appointments.values import CheckedIn
from db.errors import Known, Trouble, Unexpected
from db.queue.values import Issued
from kiosk.flow_core import FlowCore
from kiosk.kiosk_screen import (
    Page,
    PaperState,
    also_procedures_of,
    centre_of,
    line_of,
    next_lines_of,
    procedure_of,
    public_side_of,
    wait_of,
)
from kiosk.paper_jobs import PaperNews
from kiosk.refusal import has_its_own_page
from kiosk.scan import ask_to_check_in
from kiosk.slip import make_slip
from kiosk.wish import Wish


class TakingFlow:
    def __init__(self, core: FlowCore) -> None:
        self._core = core
        self._wish: Wish | None = None
        self._is_taking = False
        core.on_home.append(self._forget)

    def take(self, wish: Wish) -> None:
        """A ticket is wished for: the screen is busy until the record has answered."""
        self._wish = wish
        self._core.go(Page.BUSY)
        self.ask()

    def ask(self) -> bool:
        """Ask for the wished ticket, unless it is being asked for; whether there is a wish."""
        wish = self._wish
        if wish is not None and not self._is_taking:
            self._is_taking = True
            refused = partial(self._refused, wish)
            if wish.appointment_code:
                ask_to_check_in(self._core.live, wish, partial(self._checked_in, wish), refused)
            else:
                self._core.ticketing.take(wish, partial(self._took, wish), refused)
        return wish is not None

    def print_again(self) -> None:
        """Paper once more for the ticket on the screen; it says that it is a reprint."""
        screen = self._core.screen
        if screen.issued is not None and screen.paper in {PaperState.TROUBLE, PaperState.UNSURE}:
            self._core.go(Page.TICKET)
            self._print(screen.issued, again=True)

    def _forget(self) -> None:
        self._wish = None

    def _checked_in(self, wish: Wish, checked: CheckedIn) -> None:
        """A code can be scanned again: a ticket nobody waited for is kept for it."""
        if wish is not self._wish:
            self._is_taking = False
            return
        self._took(wish, checked.issued)
        self._core.show(checked_in=checked)

    def _took(self, wish: Wish, issued: Issued) -> None:
        self._is_taking = False
        if wish is not self._wish:
            self._core.ticketing.give_up(issued)
            return
        self._wish = None
        self._core.go(
            Page.TICKET,
            issued=issued,
            wait_s=wait_of(self._core.screen, issued.ticket),
            failure=None,
            is_retrying=False,
            is_online=not issued.ticket.origin,
        )
        if self._core.ticketing.paper.prints:
            self._print(issued)

    def _refused(self, wish: Wish, failure: Known) -> None:
        """A rule's no is final; after trouble the same wish is asked again by the next look."""
        self._is_taking = False
        if wish is not self._wish:
            return
        may_pass = isinstance(failure, Trouble) and not isinstance(failure, Unexpected)
        if not may_pass:
            self._wish = None
        page = Page.REFUSED if has_its_own_page(failure) else Page.TROUBLE
        self._core.go(page, failure=failure, is_retrying=may_pass)

    def _print(self, issued: Issued, *, again: bool = False) -> None:
        screen = self._core.screen
        centre = centre_of(screen)
        if centre is None:
            return
        line = line_of(screen, issued.ticket.line_id)
        slip = make_slip(
            issued,
            centre=centre,
            line=line.line if line else None,
            procedure=procedure_of(screen, issued.ticket.procedure_code),
            next_lines=next_lines_of(screen, issued.ticket),
            also=also_procedures_of(screen, issued.ticket),
            wait_s=screen.wait_s,
            reprinted_at=self._core.now() if again else None,
            public_side=public_side_of(screen),
        )
        self._core.show(paper=PaperState.PRINTING, paper_trouble=None)
        self._core.ticketing.paper.print(issued, slip, self._heard_of_paper, again=again)

    def _heard_of_paper(self, news: PaperNews) -> None:
        shown = self._core.screen.issued
        if shown is not None and shown.ticket.id == news.ticket_id:
            self._core.go(Page.TICKET, paper=news.state, paper_trouble=news.trouble)

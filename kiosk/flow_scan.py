"""A code was held before the scanner: what it is, and where it leads.

What was read is understood here and forgotten here; of an identity card the screen keeps only the
priority class that its birth date gives.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from db.errors import Known
from db.queue.rules import State
from kiosk import visit_work
from kiosk.card_state import CardKind, CardState
from kiosk.cccd import IdCard, age_on
from kiosk.flow_core import FlowCore
from kiosk.flow_question import QuestionFlow
from kiosk.flow_rate import RateFlow
from kiosk.flow_taking import TakingFlow
from kiosk.kiosk_screen import Page, classes_of, procedure_of
from kiosk.opening_words import zone_of
from kiosk.scan import appointment_wish
from kiosk.scanned import Kind, understand

if TYPE_CHECKING:
    from db.queue.place import TicketNow

_CLASS_OF_AGE = ((80, "old80"), (60, "old60"))
_PLAIN = {
    Kind.RECEIPT: CardKind.RECEIPT,
    Kind.PAYMENT: CardKind.PAYMENT,
    Kind.GARBLED: CardKind.GARBLED,
    Kind.TELEX: CardKind.TELEX,
    Kind.ELSEWHERE: CardKind.ELSEWHERE,
    Kind.UNKNOWN: CardKind.UNKNOWN,
}


class ScanFlow:
    def __init__(
        self, core: FlowCore, taking: TakingFlow, rate: RateFlow, question: QuestionFlow
    ) -> None:
        self._core = core
        self._taking = taking
        self._rate = rate
        self._question = question

    def scan(self, text: str) -> None:
        """What a scanner has read."""
        core = self._core
        if core.screen.page in {Page.BUSY, Page.LEAVE}:
            return
        if core.screen.page in {Page.TICKET, Page.TROUBLE, Page.REFUSED}:
            core.home()  # it belongs to the next citizen
        found = understand(text, core.screen.guide.procedures if core.screen.guide else ())
        if found.kind is Kind.APPOINTMENT:
            self._taking.take(appointment_wish(found.key, core.language()))
        elif found.kind is Kind.TICKET:
            self.look_for(found.key)
        elif found.kind is Kind.QUESTION:
            self._question.scanned(found.key)
        elif found.card is not None:
            self._greet(found.card)
        elif found.kind is Kind.PROCEDURE:
            self._open_procedure(found.key)
        else:
            core.go(Page.CARD, card=CardState(_PLAIN[found.kind], found.key))

    def show_result(self) -> None:
        """Somebody comes for a result."""
        if self._core.screen.page is Page.HOME:
            self._core.go(Page.CARD, card=CardState(CardKind.RESULT))

    def go_on(self) -> None:
        """Choose a procedure: back to where the code was held, or to the start."""
        if self._core.screen.page is not Page.CARD:
            return
        if self._core.screen.trail:
            self._core.back()
        else:
            self._core.go(Page.HOME)

    def look_for(self, key: str) -> None:
        """Where does this ticket stand? One that is over is to be rated."""
        self._core.go(Page.CARD, card=CardState(CardKind.TICKET, is_looking=True))
        self._core.live.run(
            partial(visit_work.ticket_now, key=key),
            partial(self._found, self._core.screen.visit),
            partial(self._missed, self._core.screen.visit),
        )

    def _found(self, visit: int, now: TicketNow) -> None:
        if not self._waits_for_it(visit):
            return
        is_over = now.ticket.state is State.FINISHED and now.is_of_today
        if is_over and not now.is_rated:
            self._rate.begin(now)
        else:
            self._show(CardState(CardKind.TICKET, now.ticket.label, ticket=now))

    def _missed(self, visit: int, failure: Known) -> None:
        if self._waits_for_it(visit):
            self._show(CardState(CardKind.TICKET, failure=failure))

    def _waits_for_it(self, visit: int) -> bool:
        screen = self._core.screen
        return screen.visit == visit and screen.page is Page.CARD and screen.card.is_looking

    def _show(self, card: CardState) -> None:
        self._core.go(Page.CARD, card=card)

    def _greet(self, card: IdCard) -> None:
        screen = self._core.screen
        today = self._core.now().astimezone(ZoneInfo(zone_of(screen))).date()
        offered = {each.code for each in classes_of(screen)}
        age = age_on(card, today)
        found = next((code for least, code in _CLASS_OF_AGE if age >= least), "")
        age_class = found if found in offered else ""
        self._core.go(
            Page.CARD,
            card=CardState(CardKind.CARD),
            visiting=replace(screen.visiting, age_class=age_class),
        )

    def _open_procedure(self, code: str) -> None:
        procedure = procedure_of(self._core.screen, code)
        if procedure is not None:
            self._core.go(Page.PROCEDURE, procedure_code=code, field_code=procedure.field_code)

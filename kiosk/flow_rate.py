"""How was the visit? The number of a ticket, a face, a few reasons, thanks. No name."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from db.errors import Known
from kiosk import visit_work
from kiosk.card_state import TypedNumber
from kiosk.flow_core import FlowCore
from kiosk.kiosk_screen import Page
from kiosk.rate_state import RateState, RateStep

if TYPE_CHECKING:
    from db.queue.place import TicketNow
    from db.ratings.values import Rating

_MOST_DIGITS = 4


class RateFlow:
    def __init__(self, core: FlowCore) -> None:
        self._core = core

    def open(self) -> None:
        """Which ticket? Its number is typed, or its code held before the scanner."""
        if self._core.screen.page is Page.HOME:
            self._core.go(Page.RATE, rate=RateState())

    # The number

    def choose_letter(self, letter: str) -> None:
        if self._is_at(RateStep.NUMBER):
            self._change(typed=replace(self._typed, letter=letter), failure=None)

    def type_digit(self, digit: str) -> None:
        if self._is_at(RateStep.NUMBER) and len(self._typed.digits) < _MOST_DIGITS:
            self._change(
                typed=replace(self._typed, digits=self._typed.digits + digit), failure=None
            )

    def erase(self) -> None:
        if self._is_at(RateStep.NUMBER):
            typed = self._typed
            fewer = replace(typed, digits=typed.digits[:-1]) if typed.digits else TypedNumber()
            self._change(typed=fewer, failure=None)

    @property
    def label(self) -> str:
        """The number that is typed, once it is whole."""
        return self._typed.label if self._is_at(RateStep.NUMBER) else ""

    # The rating

    def begin(self, now: TicketNow) -> None:
        """This ticket's visit is over: how was it?"""
        self._core.go(
            Page.RATE,
            rate=RateState(RateStep.FACES, ticket_id=now.ticket.id, label=now.ticket.label),
        )

    def choose_score(self, score: int) -> None:
        if self._is_at(RateStep.FACES) and 1 <= score <= 5:
            self._change(score=score, failure=None)

    def toggle_reason(self, code: str) -> None:
        if not self._is_at(RateStep.FACES):
            return
        had = self._core.screen.rate.reasons
        kept = tuple(each for each in had if each != code)
        self._change(reasons=kept if code in had else (*had, code))

    def send(self) -> None:
        """Once: a second tap waits for the answer to the first."""
        rate = self._core.screen.rate
        if not self._is_at(RateStep.FACES) or not rate.score or rate.is_asking:
            return
        self._change(is_asking=True, failure=None)
        self._core.live.run(
            partial(
                visit_work.rate,
                command_id=str(uuid4()),
                ticket_id=rate.ticket_id,
                score=rate.score,
                reasons=rate.reasons,
            ),
            partial(self._thank, rate.ticket_id),
            partial(self._failed, rate.ticket_id),
        )

    def _thank(self, ticket_id: str, _: Rating) -> None:
        if self._is_at(RateStep.FACES) and self._core.screen.rate.ticket_id == ticket_id:
            self._core.go(Page.RATE, rate=replace(self._core.screen.rate, step=RateStep.THANKS))

    def _failed(self, ticket_id: str, failure: Known) -> None:
        if self._core.screen.rate.ticket_id == ticket_id:
            self._change(is_asking=False, failure=failure)

    @property
    def _typed(self) -> TypedNumber:
        return self._core.screen.rate.typed

    def _is_at(self, step: RateStep) -> bool:
        return self._core.screen.page is Page.RATE and self._core.screen.rate.step is step

    def _change(self, **changes: Any) -> None:
        self._core.show(rate=replace(self._core.screen.rate, **changes))

"""Staff leave the kiosk with a code: the page LEAVE."""

from __future__ import annotations

import math
from collections.abc import Callable

from db.hall.values import MOST_DIGITS
from kiosk.flow_core import FlowCore
from kiosk.kiosk_screen import Page, public_side_of
from kiosk.leave_state import LeaveState, wait_after


class LeaveFlow:
    def __init__(self, core: FlowCore) -> None:
        self._core = core
        self._typed = ""
        self._wrong = 0  # in a row; who goes home in between does not begin anew
        self._closed_until = 0.0
        self.on_left: list[Callable[[], None]] = []
        core.on_home.append(self._forget)

    @property
    def has_code(self) -> bool:
        return bool(self._hash())

    def open(self) -> None:
        if self.has_code and self._core.screen.page not in {Page.BUSY, Page.LEAVE}:
            self._forget()
            self._core.go(Page.LEAVE, leaving=LeaveState(wait_s=self._wait_s()))

    def digit(self, digit: str) -> None:
        """One more digit of the code."""
        if self._takes_digits() and len(digit) == 1 and digit in "0123456789":
            self._type((self._typed + digit)[:MOST_DIGITS])

    def erase(self) -> None:
        if self._takes_digits():
            self._type(self._typed[:-1])

    def enter(self) -> None:
        """Is this the code?"""
        if not self._takes_digits() or not self._typed:
            return
        from db.hall.leave_code import matches  # noqa: PLC0415  # argon2, for a few times a year

        typed, self._typed = self._typed, ""
        if matches(self._hash(), typed):
            self._wrong = 0
            for left in self.on_left:
                left()
            return
        self._wrong += 1
        self._closed_until = self._core.seconds() + wait_after(self._wrong)
        self._core.touch()
        self._core.show(leaving=LeaveState(is_wrong=True, wait_s=self._wait_s()))

    def tick(self) -> None:
        """A second has passed."""
        leaving = self._core.screen.leaving
        if self._core.screen.page is Page.LEAVE and leaving.wait_s != self._wait_s():
            self._core.show(
                leaving=LeaveState(leaving.digits, leaving.is_wrong, wait_s=self._wait_s())
            )

    def _type(self, typed: str) -> None:
        self._typed = typed
        self._core.show(leaving=LeaveState(digits=len(typed)))

    def _takes_digits(self) -> bool:
        return self._core.screen.page is Page.LEAVE and self._wait_s() == 0

    def _wait_s(self) -> int:
        return max(0, math.ceil(self._closed_until - self._core.seconds()))

    def _hash(self) -> str:
        return public_side_of(self._core.screen).leave_code

    def _forget(self) -> None:
        self._typed = ""

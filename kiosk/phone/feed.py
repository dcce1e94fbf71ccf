"""The one picture of the record that all open pages share, and how old it is.

Woken by news, it asks the record once, however many pages are open.
"""

from __future__ import annotations

import logging
from asyncio import Future, get_running_loop
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Final, TypeVar

from db.errors import Known, RecordUnavailable
from db.hall.phone_values import PhoneBoard, PhoneGuide
from db.sentences import sentence

if TYPE_CHECKING:
    from db.assistant.ask import Assistant
    from db.record import Record
    from kiosk.phone.phone_work import Seen, Taught
    from kiosk.ticketing import LiveRecord

_log = logging.getLogger(__name__)
T = TypeVar("T")

LEAST_GAP_S: Final = 0.2  # between two questions, however fast the news comes
STALE_S: Final = 5.0
GUIDE_EVERY_S: Final = 60.0
GUIDE_AGAIN_S: Final = 5.0  # where it could not be read
MOST_WAITING: Final = 40  # requests that may wait for the record at the same time


class Feed:
    """On the server's thread; the questions run on the record's."""

    def __init__(self, seconds: Callable[[], float]) -> None:
        self._seconds = seconds
        self._live: LiveRecord | None = None
        self._is_asking = False
        self._heard_again = False
        self._asked_at = -LEAST_GAP_S
        self._answered_at: float | None = None
        self._true_until: float | None = None  # then a lease ends, and nobody tells
        self._guided_at: float | None = None
        self._waiting = 0
        self._is_away = False
        self.board: PhoneBoard | None = None
        self.guide: PhoneGuide | None = None
        self.assistant: Assistant | None = None
        self.over: frozenset[str] = frozenset()  # tickets of the days before
        self.edition = 0  # of the guide: pages made of an earlier one are made anew

    def start(self, live: LiveRecord) -> None:
        """Once the server's loop runs."""
        self._live = live
        live.on_news(self.heard)

    @property
    def age_s(self) -> float | None:
        """Since the record last said that the picture is true; None: it never has."""
        return None if self._answered_at is None else self._seconds() - self._answered_at

    @property
    def is_stale(self) -> bool:
        age = self.age_s
        return age is None or age > STALE_S

    def heard(self) -> None:
        """There may be news."""
        if self._is_asking:
            self._heard_again = True
            return
        self._is_asking = True
        gap = LEAST_GAP_S - (self._seconds() - self._asked_at)
        if gap > 0:
            get_running_loop().call_later(gap, self._ask)
        else:
            self._ask()

    async def ask(self, work: Callable[[Record], T]) -> T:
        """Something else of the record. Raises: Known; at once while it is away."""
        if self._live is None or self.is_stale or self._waiting >= MOST_WAITING:
            raise RecordUnavailable(reason="it has not answered lately")
        answer: Future[T] = get_running_loop().create_future()

        def done(value: T) -> None:
            if not answer.done():
                answer.set_result(value)

        def failed(failure: Known) -> None:
            if not answer.done():
                answer.set_exception(failure)

        self._waiting += 1
        try:
            self._live.run(work, done, failed)
            return await answer
        finally:
            self._waiting -= 1

    def tell(self, work: Callable[[Record], object]) -> None:
        """Something to be noted, which nobody waits for; dropped while the record is away."""
        if self._live is not None and not self.is_stale and self._waiting < MOST_WAITING:
            self._live.run(work, _nothing_left, _log_failure)

    def _ask(self) -> None:
        from kiosk.phone import phone_work  # noqa: PLC0415  # loads the record's code

        if self._live is None:
            return
        now = self._asked_at = self._seconds()
        is_over = self._true_until is not None and now >= self._true_until
        look = partial(phone_work.look, board=self.board, afresh=is_over)
        self._live.run(look, self._looked, self._failed)
        if self._guided_at is None or now - self._guided_at > GUIDE_EVERY_S:
            self._guided_at = now
            read = partial(phone_work.read_guide, guide=self.guide)
            self._live.run(read, self._guided, self._unguided)

    def _looked(self, seen: Seen) -> None:
        self._answered_at = self._seconds()
        if self._is_away:
            self._is_away = False
            _log.warning("The record answers again.")
        if seen.board is not None:
            self.board = seen.board
            self._true_until = (
                None
                if seen.until is None
                else self._answered_at + (seen.until - seen.board.at).total_seconds()
            )
        if seen.over is not None:
            self.over = seen.over
        self._ended()

    def _guided(self, taught: Taught | None) -> None:
        if taught is not None:
            self.guide, self.assistant = taught.guide, taught.assistant
            self.edition += 1

    def _unguided(self, failure: Known) -> None:
        """Places and calls are shown without it."""
        _log_failure(failure)
        self._guided_at = self._seconds() - GUIDE_EVERY_S + GUIDE_AGAIN_S

    def _failed(self, failure: Known) -> None:
        if not self._is_away:
            self._is_away = True
            _log.warning("The pages stay as they were. %s", sentence(failure))
        self._ended()

    def _ended(self) -> None:
        self._is_asking = False
        if self._heard_again:
            self._heard_again = False
            self.heard()


def _nothing_left(_: object) -> None:
    """The answer was only for the record."""


def _log_failure(failure: Known) -> None:
    _log.info("the record did not note it: %s", failure.code)

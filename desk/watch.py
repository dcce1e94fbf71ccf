"""Keeps one picture of the record fresh: asks when news comes and knows how old the picture is."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

from db.errors import Known
from db.live import Live
from desk import record_work
from desk.clock import Clock

if TYPE_CHECKING:
    from db.record import Record


class Picture(Protocol):
    @property
    def version(self) -> int: ...
    @property
    def at(self) -> datetime: ...


P = TypeVar("P", bound=Picture)


class Watch(Generic[P]):
    """One question at a time; `changed` is called after every answer."""

    def __init__(
        self, live: Live, clock: Clock, changed: Callable[[], None], *, refresh_s: float = 30.0
    ) -> None:
        self._live = live
        self._clock = clock
        self._changed = changed
        self._refresh_s = refresh_s
        self._question: Callable[[Record], P] | None = None
        self._round = 0
        self._asking = False
        self._ask_again = False
        self._taken = self._confirmed = clock.monotonic()
        self.picture: P | None = None
        self.clock_off_s = 0.0  # how far this machine's clock is ahead of the record's
        self.trouble: Known | None = None

    def begin(self, question: Callable[[Record], P]) -> None:
        """Watch `question`, and look again whenever there may be news."""
        self.watch(question)
        self._live.on_news(self.look)

    def watch(self, question: Callable[[Record], P]) -> None:
        """Ask `question` from now on; the old picture stays until the first answer."""
        self._question = question
        self._round += 1
        self._asking = False
        self.look(afresh=True)

    def look(self, *, afresh: bool = False) -> None:
        """Ask whether there is news; a picture past `refresh_s` is taken anew in any case."""
        if self._question is None:
            return
        if self._asking:
            self._ask_again = True
            return
        self._asking, self._ask_again = True, False
        self._live.run(
            _work(self._question, None if afresh else self._seen()), *self._receivers(self._round)
        )

    def lose(self, trouble: Known) -> None:
        """The record failed somebody else: trust the picture again after the next answer."""
        self.trouble = trouble
        self._ask_again = self._asking

    def now(self) -> datetime:
        """The record's time, carried on by the clock that never jumps."""
        if self.picture is None:
            return self._clock.now()
        return self.picture.at + timedelta(seconds=self._clock.monotonic() - self._taken)

    def age_s(self) -> float:
        """Seconds since the record last said that the picture holds."""
        return max(0.0, self._clock.monotonic() - self._confirmed)

    def _seen(self) -> int | None:
        stale = self._clock.monotonic() - self._taken >= self._refresh_s
        return None if self.picture is None or stale or self.trouble else self.picture.version

    def _receivers(
        self, asked_in: int
    ) -> tuple[Callable[[P | None], None], Callable[[Known], None]]:
        def done(picture: P | None) -> None:
            if asked_in != self._round:
                return
            self._confirmed = self._clock.monotonic()
            if picture is not None:
                self.picture, self._taken = picture, self._confirmed
                self.clock_off_s = (self._clock.now() - picture.at).total_seconds()
            self.trouble = None
            self._answered()

        def failed(trouble: Known) -> None:
            if asked_in != self._round:
                return
            self.lose(trouble)
            self._answered(again=False)

        return done, failed

    def _answered(self, *, again: bool = True) -> None:
        self._asking = False
        asked_meanwhile, self._ask_again = self._ask_again, False
        self._changed()
        if again and asked_meanwhile:
            self.look()


def _work(question: Callable[[Record], P], seen: int | None) -> Callable[[Record], P | None]:
    def work(record: Record) -> P | None:
        if seen is not None and record_work.version(record) == seen:
            return None
        return question(record)

    return work

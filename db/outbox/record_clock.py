"""The record's clock as a kiosk knows it while the record is away."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta


def awake_seconds() -> float:
    """Seconds that nobody can set back, those of a suspended machine included where the system
    counts them."""
    if hasattr(time, "CLOCK_BOOTTIME"):
        return time.clock_gettime(time.CLOCK_BOOTTIME)
    return time.monotonic()


@dataclass(frozen=True, slots=True)
class Heard:
    """The record's time in an answer: its clock less the machine's, and the answer's moment."""

    offset: timedelta
    at: datetime


class RecordClock:
    """Says what the record's clock would say.

    The machine's clock may be off, and be set while the program runs. Each answer of the record
    tells its time; it is taken as the middle of question and answer, so it is wrong by half their
    distance at most. From then on the seconds are counted by a clock nobody sets. Only a program
    that has been started since has nothing but the machine's clock, and corrects it by the offset
    of the last answer. In no case is it earlier than what has been heard or said already.
    """

    def __init__(
        self,
        last: Heard | None = None,
        *,
        wall: Callable[[], datetime] = lambda: datetime.now(UTC),
        seconds: Callable[[], float] = awake_seconds,
    ) -> None:
        self._wall = wall
        self._seconds = seconds
        self._last = last
        self._anchor: tuple[datetime, float] | None = None
        self._not_before = last.at if last else None

    def seconds(self) -> float:
        """To be read before the question whose answer is given to `hear`."""
        return self._seconds()

    def hear(self, told: datetime, asked: float) -> Heard:
        """The record said `told` in answer to a question asked at that second."""
        now, wall = self._seconds(), self._wall()
        half = timedelta(seconds=(now - asked) / 2)
        self._anchor = (told + half, now)
        self._last = Heard(told + half - wall, told)
        self.reach(told)
        return self._last

    def reach(self, said: datetime) -> None:
        """Never say anything earlier than this from now on."""
        if self._not_before is None or said > self._not_before:
            self._not_before = said

    def now(self) -> datetime:
        if self._anchor is not None:
            moment, second = self._anchor
            now = moment + timedelta(seconds=self._seconds() - second)
        else:
            now = self._wall() + (self._last.offset if self._last else timedelta(0))
        if self._not_before is not None and now <= self._not_before:
            now = self._not_before + timedelta(microseconds=1)
        self.reach(now)
        return now

"""The record's clock as a kiosk knows it while the record is away."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

_DRIFT = 1e-4  # how much two clocks may go apart in a second


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


@dataclass(frozen=True, slots=True)
class _Anchor:
    """The record's time at one of our seconds, and by how much that may be wrong."""

    moment: datetime
    second: float
    doubt: float

    def at(self, second: float) -> datetime:
        return self.moment + timedelta(seconds=second - self.second)

    def doubt_at(self, second: float) -> float:
        return self.doubt + (second - self.second) * _DRIFT


class RecordClock:
    """Says what the record's clock would say.

    The machine's clock may be off, and be set while the program runs. Each answer of the record
    tells its time; it is taken as the middle of question and answer, so it is wrong by half their
    distance at most, and the answer that leaves the least doubt counts. From then on the seconds
    are counted by a clock nobody sets. Only a program that has been started since has nothing but
    the machine's clock, and corrects it by the offset of the last answer. In no case is it earlier
    than what has been heard or said already.
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
        self._offset = last.offset if last else timedelta(0)
        self._anchor: _Anchor | None = None
        self._not_before = last.at if last else None

    def seconds(self) -> float:
        """To be read before the question whose answer is given to `hear`."""
        return self._seconds()

    def hear(self, told: datetime, asked: float) -> Heard:
        """The record said `told` in answer to a question asked at that second."""
        now = self._seconds()
        half = (now - asked) / 2
        heard = _Anchor(told, asked + half, half)
        if self._anchor is None or _is_better(heard, self._anchor, now):
            self._anchor = heard
        self._offset = self._anchor.at(now) - self._wall()
        self.reach(told)
        return Heard(self._offset, told)

    def reach(self, said: datetime) -> None:
        """Never say anything earlier than this from now on."""
        if self._not_before is None or said > self._not_before:
            self._not_before = said

    def now(self) -> datetime:
        if self._anchor is not None:
            now = self._anchor.at(self._seconds())
        else:
            now = self._wall() + self._offset
        if self._not_before is not None and now <= self._not_before:
            now = self._not_before + timedelta(microseconds=1)
        self.reach(now)
        return now


def _is_better(heard: _Anchor, kept: _Anchor, now: float) -> bool:
    """It leaves less doubt, or contradicts: then the record's own clock has been set."""
    least, most = heard.doubt_at(now), kept.doubt_at(now)
    apart = abs((heard.at(now) - kept.at(now)).total_seconds())
    return least <= most or apart > least + most

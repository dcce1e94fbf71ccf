"""A Live whose work is done by hand, and clocks that stand still until they are moved."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

from db.errors import Known
from db.live import Live
from db.record import Record, open_record
from desk.clock import Clock

MORNING = datetime(2026, 11, 20, 1, 0, tzinfo=UTC)  # 08:00 in the example centre


class ManualTime:
    """The record's clock and the window's clocks, moved together by hand."""

    def __init__(self) -> None:
        self.moment = MORNING
        self.elapsed = 1000.0
        self.clock = Clock(monotonic=lambda: self.elapsed, now=lambda: self.moment)

    def pass_s(self, seconds: float) -> None:
        self.moment += timedelta(seconds=seconds)
        self.elapsed += seconds


class ManualLive(Live):
    """Keeps what is asked until `drain`; `trouble` makes the record fail as long as it is set."""

    def __init__(self, url: str, time: ManualTime) -> None:
        self._ahead = timedelta()
        self.record: Record = open_record(url, clock=lambda _connection: time.moment + self._ahead)
        self.trouble: Known | None = None
        self.queued: list[Callable[[], None]] = []
        self.heard: list[Callable[[], None]] = []

    def run(
        self,
        work: Callable[[Record], Any],
        done: Callable[[Any], None],
        failed: Callable[[Known], None],
    ) -> None:
        def job() -> None:
            try:
                if self.trouble is not None:
                    raise self.trouble
                answer = work(self.record)
            except Known as failure:
                failed(failure)
            else:
                done(answer)

        self.queued.append(job)

    def on_news(self, heard: Callable[[], None]) -> None:
        self.heard.append(heard)

    def clock_off(self, seconds: float) -> None:
        """The record's clock goes ahead of the machine's."""
        self._ahead = timedelta(seconds=seconds)

    def drain(self) -> None:
        """Do everything asked for, and what is asked meanwhile."""
        while self.queued:
            self.queued.pop(0)()

    def news(self) -> None:
        for heard in self.heard:
            heard()
        self.drain()

    def close(self) -> None:
        self.record.close()

"""Follows the record's news for a window of the hall: asks what is new, one question at a time,
carries the record's clock on, and knows how old the picture is."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, QTimer

from db.errors import Known
from db.live import Live
from db.queue.values import Centre, News
from kiosk import record_work
from kiosk.clock_error import clock_error

SAFETY_MS = 5_000
SILENCE = 12.0  # seconds without an answer after which the picture is called old
_log = logging.getLogger(__name__)

Answer = tuple[Centre, News | None, datetime | None]


class NewsFollower(QObject):
    """`heard` gets each answer (None: nothing is new); `tick` comes after it, and each second."""

    def __init__(
        self,
        live: Live,
        heard: Callable[[Centre, News | None], None],
        tick: Callable[[], None],
        *,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
        monotonic: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._live = live
        self._heard = heard
        self._tick = tick
        self._clock = clock
        self._monotonic = monotonic
        self.zone = ZoneInfo("Asia/Ho_Chi_Minh")
        self.clock_error = 0  # whole minutes this machine's clock is ahead of the record's
        self._told: tuple[datetime, float] | None = None  # the record's time, and when it was told
        self._since: int | None = None
        self._until: datetime | None = None  # then a lease ends, which is no news
        self._asking = False
        self._ask_again = False
        self._seen_at: float | None = None  # when the record last answered
        self._started_at = monotonic()
        self._is_lost = False

    def start(self) -> None:
        self._live.on_news(self.ask)
        for interval, due in ((1_000, self._tick), (SAFETY_MS, self.ask)):
            timer = QTimer(self, interval=interval)
            timer.timeout.connect(due)
            timer.start()
        self.ask()

    def ask(self) -> None:
        """One question at a time; a wish in between is granted after the answer."""
        if self._asking:
            self._ask_again = True
            return
        self._asking, self._ask_again = True, False
        is_over = self._until is not None and self.now() >= self._until
        work = partial(record_work.news, since=self._since, afresh=is_over)
        self._live.run(work, self._on_answer, self._on_failure)

    def now(self) -> datetime:
        """The record's time, which is the centre's, carried on by the clock that never jumps."""
        if self._told is None:
            return self._clock()
        at, told = self._told
        return at + timedelta(seconds=self._monotonic() - told)

    def age(self) -> tuple[datetime | None, int] | None:
        """When the record last answered (None: never) and for how many minutes it has been silent;
        None while the picture is of now."""
        silent = self._monotonic() - (self._started_at if self._seen_at is None else self._seen_at)
        if not self._is_lost and silent < SILENCE:
            return None
        seen = None if self._seen_at is None else self.now() - timedelta(seconds=silent)
        return seen, int(silent // 60)

    def _on_answer(self, answer: Answer) -> None:
        centre, news, until = answer
        self._seen_at, self._is_lost = self._monotonic(), False
        self.zone = ZoneInfo(centre.time_zone)
        if news is not None:
            self._told = (news.at, self._monotonic())
            self.clock_error = clock_error(news.at - self._clock())
            self._since, self._until = news.version, until
        self._heard(centre, news)
        self._answered()

    def _on_failure(self, failure: Known) -> None:
        if not self._is_lost:
            _log.warning("The record does not answer: %s %s", failure.code, failure.facts)
        self._is_lost = True
        self._answered()

    def _answered(self) -> None:
        self._asking = False
        self._tick()
        if self._ask_again:
            self.ask()

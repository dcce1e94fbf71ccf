"""Follows the record's news for a program without a window, and knows whether it answers."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from zoneinfo import ZoneInfo

from db.errors import Known
from db.live import Live
from db.queue.values import News
from db.sentences import sentence
from desk.bus import bus_work

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Heard:
    """The last picture, and the clock it came with."""

    news: News
    zone: ZoneInfo
    until: datetime | None  # then a lease ends, and nobody tells
    at: float  # of the clock that never jumps


class Following:
    """Answers come by the `post` of the live record."""

    def __init__(self, live: Live, seconds: Callable[[], float] = time.monotonic) -> None:
        self._live = live
        self._seconds = seconds
        self._is_asking = False
        self._again = False
        self.heard: Heard | None = None
        self.is_away = False

    def begin(self) -> None:
        self._live.on_news(self.ask)
        self.ask()

    def ask(self) -> None:
        """One question at a time; a wish in between is granted after the answer."""
        if self._is_asking:
            self._again = True
            return
        self._is_asking, self._again = True, False
        since = self.heard.news.version if self.heard else None
        until = self.heard.until if self.heard else None
        is_over = until is not None and (self.now() or until) >= until
        look = partial(bus_work.look, since=since, afresh=is_over)
        self._live.run(look, self._looked, self._failed)

    def now(self) -> datetime | None:
        """The record's time, carried on; None before the first answer."""
        if self.heard is None:
            return None
        return self.heard.news.at + timedelta(seconds=self._seconds() - self.heard.at)

    def _looked(self, seen: bus_work.Seen) -> None:
        if seen.news is not None:
            zone = ZoneInfo(seen.time_zone)
            self.heard = Heard(seen.news, zone, seen.until, self._seconds())
        if self.is_away:
            _log.warning("the record answers again")
        self.is_away = False
        self._ended()

    def _failed(self, failure: Known) -> None:
        if not self.is_away:
            _log.warning("boards keep their texts: %s", sentence(failure))
        self.is_away = True
        self._ended()

    def _ended(self) -> None:
        self._is_asking = False
        if self._again:
            self.ask()

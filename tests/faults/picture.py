"""A window without its glass: the database thread, the wake-up calls and the hall's question."""

from __future__ import annotations

import threading
import time
from types import TracebackType
from typing import Self

from db.errors import Known
from db.live import Live
from db.queue import hall_board
from db.queue.values import Call, News


class Picture:
    """Asks what is new since it last saw, one question at a time, as the hall does."""

    def __init__(self, url: str) -> None:
        self.calls: list[Call] = []
        self.troubles: list[Known] = []
        self._version: int | None = None
        self._asking = self._again = False
        self._changed = threading.Condition()
        self._live = Live(url, lambda call: call())
        self._live.on_news(self.look)
        self.look()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._live.close()

    def look(self) -> None:
        with self._changed:
            self._again = self._asking
            if self._asking:
                return
            self._asking = True
            since = self._version
        self._live.run(lambda record: hall_board.news(record, since), self._show, self._fail)

    def wait_for(self, version: int, seconds: float = 30.0) -> float:
        """Until it shows this version; the moment, on the monotonic clock."""
        with self._changed:
            assert self._changed.wait_for(lambda: (self._version or 0) >= version, seconds)
        return time.monotonic()

    def _show(self, news: News | None) -> None:
        with self._changed:
            if news is not None:
                self._version = news.version
                self.calls.extend(news.calls)
            self._changed.notify_all()
        self._answered()

    def _fail(self, trouble: Known) -> None:
        self.troubles.append(trouble)
        self._answered()

    def _answered(self) -> None:
        with self._changed:
            self._asking = False
            again = self._again
        if again:
            self.look()

"""The one database thread of a window: work goes in, its answer comes back by `post`.

`post` hops to the window's own thread; tests pass `lambda call: call()`. The record's code is
imported on the database thread at the first work, so that a window can show itself before that.
"""
# ruff: noqa: PLC0415

from __future__ import annotations

import logging
import queue
import threading
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from db.errors import Known, Trouble, Unexpected
from db.left_out import OPENSSL, left_out

if TYPE_CHECKING:
    from db.news import Waker
    from db.record import Record

logger = logging.getLogger(__name__)
T = TypeVar("T")
Post = Callable[[Callable[[], None]], None]
Job = Callable[[], None]

_HOPELESS_S = 12.0  # no statement takes longer: the server would have ended it
_DEADLINE_S = 5.0  # a window tells its user of trouble sooner than a command gives up


class Live:
    def __init__(self, url: str | None, post: Post) -> None:
        self._url = url
        self._post = post
        self._jobs: queue.SimpleQueue[Job | None] = queue.SimpleQueue()
        self._record: Record | None = None
        self._waker: Waker | None = None
        self._listens = False
        self._busy_since: float | None = None
        self._thread = threading.Thread(  # noqa: TID251  # the one database thread
            target=self._work_off, name="motcua-database"
        )
        self._thread.start()

    def run(
        self,
        work: Callable[[Record], T],
        done: Callable[[T], None],
        failed: Callable[[Known], None],
    ) -> None:
        """Do `work` on the database thread; post its answer to `done` or its failure to `failed`.

        A failure that is not Known is a bug: it is logged whole and posted as Unexpected.
        """

        def job() -> None:
            try:
                answer = work(self._open())
            except Known as failure:
                # Python clears `failure` at the end of this block, before the post is run.
                self._answer(failed, failure)
                if isinstance(failure, Trouble):
                    self._close_record()
            except Exception:
                logger.exception("unexpected failure on the database thread")
                self._answer(failed, Unexpected())
            else:
                self._answer(done, answer)

        self._jobs.put(job)

    def on_news(self, heard: Callable[[], None]) -> None:
        """Post `heard` whenever the record may have changed, and at least once a second."""
        if self._listens:
            raise RuntimeError("a window listens once")
        self._listens = True

        def listen() -> None:
            from db.news import Waker

            def knock() -> None:
                self._free(_HOPELESS_S)
                self._post(heard)

            self._waker = Waker(self._url, knock, self._free)

        self._jobs.put(listen)

    def close(self) -> None:
        """Finish what was asked for, then end both threads. Nothing is posted afterwards."""
        self._jobs.put(None)
        self._thread.join()

    def _work_off(self) -> None:
        while (job := self._jobs.get()) is not None:
            self._busy_since = time.monotonic()
            job()
            self._busy_since = None
        if self._waker is not None:
            self._waker.close()
        self._close_record()

    def _free(self, late_s: float) -> None:
        """Wait no more for an answer that is so late: it was lost. The work is tried again, with
        the same command id. On the waker's thread."""
        from db.server_address import cut_off

        since, thread = self._busy_since, self._thread.ident
        if thread is not None and since is not None and time.monotonic() - since > late_s:
            cut_off(thread)

    def _open(self) -> Record:
        if self._record is None:
            with left_out(*OPENSSL):
                from db.record import open_record

            self._record = open_record(self._url, deadline_s=_DEADLINE_S)
        return self._record

    def _close_record(self) -> None:
        """After trouble the next work starts with a fresh connection."""
        if self._record is not None:
            self._record.close()
            self._record = None

    def _answer(self, receiver: Callable[[Any], None], answer: object) -> None:
        self._post(lambda: receiver(answer))

"""Wakes a window when the record may have changed. Hints only: the window then asks what is new.

PostgreSQL: LISTEN on a connection of its own. SQLite: PRAGMA data_version twenty times a second,
which cannot miss a commit. Both knock once a second in any case, so that a lost hint is made good
within that second.
"""

from __future__ import annotations

import contextlib
import logging
import random
import selectors
import threading
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from sqlalchemy import Engine

from db import engine as engines
from db import server_address
from db.errors import Known, RecordUnavailable

if TYPE_CHECKING:
    from psycopg.pq.abc import PGconn

logger = logging.getLogger(__name__)

_POLL_S = 0.05
_KNOCK_S = 1.0
_ASK_S = 0.5
_SILENT_S = 0.9  # a listening server that leaves a question open for so long is out of reach
_LATE_LOST_S, _LATE_FOUND_S = 1.0, 0.3
_AGAIN_S = (0.05, 0.2)  # not all windows at once


class Waker:
    """Calls `heard` from its own thread until it is closed.

    `doubt` is called while the record is lost and when it can be reached anew: whoever has been
    waiting for so many seconds for an answer on an older connection waits in vain.
    """

    def __init__(
        self,
        url: str | None,
        heard: Callable[[], None],
        doubt: Callable[[float], None] = lambda _late_s: None,
    ) -> None:
        self._url = url or engines.default_url()
        self._heard = heard
        self._doubt = doubt
        self._is_lost = False
        self._closing = threading.Event()
        self._thread = threading.Thread(  # noqa: TID251  # waits for the record, runs no work
            target=self._run, name="motcua-news"
        )
        self._thread.start()

    def close(self) -> None:
        self._closing.set()
        self._thread.join()

    def _run(self) -> None:
        knocked = time.monotonic()
        while not self._closing.is_set():
            try:
                self._follow()
            except Known as trouble:
                logger.info("no news: %s", trouble)
            except Exception as error:
                if engines.known_trouble(error, self._url) is None:
                    logger.exception("unexpected failure while waiting for news")
                else:
                    logger.info("no news: %s", error)
            self._is_lost = True
            self._doubt(_LATE_LOST_S)
            self._closing.wait(random.uniform(*_AGAIN_S))
            if time.monotonic() - knocked >= _KNOCK_S and not self._closing.is_set():
                knocked = time.monotonic()
                self._heard()

    def _follow(self) -> None:
        if engines.is_postgresql(self._url):
            self._listen()
        elif engines.sqlite_path(self._url).exists():
            self._poll()

    def _reached(self) -> None:
        if self._is_lost:
            self._is_lost = False
            self._doubt(_LATE_FOUND_S)
        self._heard()  # what came while nobody listened

    def _listen(self) -> None:
        from psycopg import OperationalError  # noqa: PLC0415  # a record in a file does without

        try:
            with contextlib.closing(server_address.connect(self._url)) as connection:
                self._hear(connection.pgconn)
        except OperationalError as lost:
            raise RecordUnavailable(reason=" ".join(str(lost).split())) from lost

    def _hear(self, server: PGconn) -> None:
        """libpq itself is asked: psycopg's own calls would wait for ever on a silent server."""
        server.send_query(b"LISTEN motcua_news")
        asked = knocked = time.monotonic()
        is_open, listens = True, False
        with selectors.DefaultSelector() as waiting:
            waiting.register(server.socket, selectors.EVENT_READ)
            while not self._closing.is_set():
                patience = asked + (_SILENT_S if is_open else _ASK_S) - time.monotonic()
                is_told = bool(waiting.select(max(0.0, patience))) and _is_told(server)
                is_open = is_open and not _has_answered(server)
                now = time.monotonic()
                if is_open and now - asked >= _SILENT_S:
                    raise RecordUnavailable(reason="the server has stopped answering")
                if not is_open and not listens:
                    listens = True
                    self._reached()
                if not is_open and now - asked >= _ASK_S:
                    server.send_query(b"SELECT 1")
                    asked, is_open = now, True
                if is_told or now - knocked >= _KNOCK_S:
                    knocked = now
                    self._heard()

    def _poll(self) -> None:
        engine = engines.open_engine(self._url)
        try:
            self._watch(engine)
        finally:
            engine.dispose()

    def _watch(self, engine: Engine) -> None:
        with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            self._reached()
            seen, knocked = None, time.monotonic()
            while not self._closing.wait(_POLL_S):
                version = connection.exec_driver_sql("PRAGMA data_version").scalar()
                if version != seen or time.monotonic() - knocked >= _KNOCK_S:
                    seen, knocked = version, time.monotonic()
                    self._heard()


def _is_told(server: PGconn) -> bool:
    """Whether notifications have come; takes them all."""
    server.consume_input()
    told = False
    while server.notifies() is not None:
        told = True
    return told


def _has_answered(server: PGconn) -> bool:
    while not server.is_busy():
        if server.get_result() is None:
            return True
    return False

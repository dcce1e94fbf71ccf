"""Wakes a window when the record may have changed. Hints only: the window then asks what is new.

PostgreSQL: LISTEN on a connection of its own. SQLite: PRAGMA data_version ten times a second,
which cannot miss a commit. Both knock once a second in any case, so that a lost hint or a lost
connection is made good within that second.
"""

from __future__ import annotations

import logging
import random
import threading
import time
from collections.abc import Callable
from typing import Any

from sqlalchemy import Engine, text

from db import engine as engines
from db.errors import Known

logger = logging.getLogger(__name__)

_POLL_S = 0.1
_KNOCK_S = 1.0


class Waker:
    """Calls `heard` from its own thread until it is closed."""

    def __init__(self, url: str | None, heard: Callable[[], None]) -> None:
        self._url = url or engines.default_url()
        self._heard = heard
        self._closing = threading.Event()
        self._thread = threading.Thread(  # noqa: TID251  # waits for the record, runs no work
            target=self._run, name="motcua-news"
        )
        self._thread.start()

    def close(self) -> None:
        self._closing.set()
        self._thread.join()

    def _run(self) -> None:
        while not self._closing.is_set():
            try:
                engine = engines.open_engine(self._url)
                try:
                    self._follow(engine)
                finally:
                    engine.dispose()
            except Known as trouble:
                logger.info("no news: %s", trouble)
            except Exception as error:
                if engines.known_trouble(error, self._url) is None:
                    logger.exception("unexpected failure while waiting for news")
                else:
                    logger.info("no news: %s", error)
            if not self._closing.wait(random.uniform(0.5, 1.0)):
                self._heard()

    def _follow(self, engine: Engine) -> None:
        if engine.dialect.name == "postgresql":
            self._listen(engine)
        elif engines.sqlite_path(self._url).exists():
            self._poll(engine)

    def _listen(self, engine: Engine) -> None:
        with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            connection.execute(text("LISTEN motcua_news"))
            driver: Any = connection.connection.driver_connection
            self._heard()  # what came while nobody listened
            while not self._closing.is_set():
                # One at a time: psycopg holds the connection while it hands out notifications.
                list(driver.notifies(timeout=_KNOCK_S / 2, stop_after=1))
                list(driver.notifies(timeout=0))
                self._heard()

    def _poll(self, engine: Engine) -> None:
        with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            self._heard()
            seen, knocked = None, time.monotonic()
            while not self._closing.wait(_POLL_S):
                version = connection.exec_driver_sql("PRAGMA data_version").scalar()
                if version != seen or time.monotonic() - knocked >= _KNOCK_S:
                    seen, knocked = version, time.monotonic()
                    self._heard()

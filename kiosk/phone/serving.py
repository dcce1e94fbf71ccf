"""Runs the server of the phone page: its socket, its life from start to signal, its one record."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import sys
import time
from collections.abc import AsyncIterator, Callable, Generator
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication
from starlette.applications import Starlette
from starlette.types import ASGIApp
from uvicorn import Config, Server

from db.live import Live
from kiosk.phone.answers import Answers
from kiosk.phone.feed import Feed
from kiosk.phone.guard import Guard
from kiosk.phone.limits import Limits
from kiosk.phone.pages import HANDLED, Pages
from kiosk.phone.protocol import ImpatientProtocol
from resources.translations import FOLDER, SOURCE, Translations

BACKLOG: Final = 1024
MOST_CONNECTIONS: Final = 3000
SILENT_S: Final = 30  # a page that asks every 20 seconds keeps its connection
_LEAVES_S = 2
_LARGEST_HEADER = 8192
_FILES = 8192


def make_app(
    url: str | None,
    translations: Translations,
    *,
    now: Callable[[], datetime] = lambda: datetime.now(UTC),
) -> ASGIApp:
    """The whole application on the record at `url`, which need not answer yet."""
    limits, feed = Limits(time.monotonic), Feed(time.monotonic)
    answers = Answers(feed, limits, translations)
    pages = Pages(answers, now)

    @contextlib.asynccontextmanager
    async def life(_app: Starlette) -> AsyncIterator[None]:
        loop = asyncio.get_running_loop()
        live = Live(url, lambda call: _hop(loop, call))
        try:
            feed.start(live)
            yield
        finally:
            live.close()

    app = Starlette(
        routes=pages.routes(),
        exception_handlers=dict.fromkeys(HANDLED, pages.failed),
        lifespan=life,
    )
    app.router.redirect_slashes = False  # it would believe the Host header
    return Guard(app, limits, answers.refused)


def serve(
    url: str | None, host: str, port: int, ready: Callable[[str], None], words: Path = FOLDER
) -> None:
    """Until a signal ends it. Raises: OSError (the address is taken, or not this machine's)."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listening = socket.create_server((host, port), family=family, backlog=BACKLOG)
    _allow_files(_FILES)
    application = QCoreApplication.instance() or QCoreApplication([])
    config = Config(
        make_app(url, Translations(SOURCE, folder=words)),
        http=ImpatientProtocol,
        ws="none",
        loop="asyncio",
        lifespan="on",
        log_config=None,
        log_level="error",
        access_log=False,  # no address is noted
        proxy_headers=False,
        server_header=False,
        backlog=BACKLOG,
        limit_concurrency=MOST_CONNECTIONS,
        timeout_keep_alive=SILENT_S,
        timeout_graceful_shutdown=_LEAVES_S,
        h11_max_incomplete_event_size=_LARGEST_HEADER,
    )
    shown = f"[{host}]" if ":" in host else host
    address = f"http://{shown}:{listening.getsockname()[1]}"
    try:
        _Server(config, lambda: ready(address)).run([listening])
    finally:
        del application


def _hop(loop: asyncio.AbstractEventLoop, call: Callable[[], None]) -> None:
    loop.call_soon_threadsafe(call)


class _Server(Server):
    """Says when it listens, and ends a signal's run as a success."""

    def __init__(self, config: Config, ready: Callable[[], None]) -> None:
        super().__init__(config)
        self._ready = ready

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self._ready()

    @contextlib.contextmanager
    def capture_signals(self) -> Generator[None, None, None]:
        with super().capture_signals():
            yield
            self._captured_signals.clear()


def _allow_files(wanted: int) -> None:
    """Each open page is a file."""
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415  # not everywhere

    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if soft < wanted:
        limit = wanted if hard == resource.RLIM_INFINITY else min(wanted, hard)
        resource.setrlimit(resource.RLIMIT_NOFILE, (limit, hard))

"""The database thread and the print thread, made at their first use.

What they import takes longer than the kiosk's first picture, which must not wait for it.
"""
# ruff: noqa: PLC0415

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from db.errors import Known
from printing.address import Address
from printing.outcome import Outcome
from printing.slip import Slip

if TYPE_CHECKING:
    from db.live import Live
    from db.record import Record
    from printing.spool import Spool

T = TypeVar("T")
Post = Callable[[Callable[[], None]], None]


class LateLive:
    def __init__(self, url: str | None, post: Post) -> None:
        self._url = url
        self._post = post
        self._live: Live | None = None

    def run(
        self,
        work: Callable[[Record], T],
        done: Callable[[T], None],
        failed: Callable[[Known], None],
    ) -> None:
        self._made().run(work, done, failed)

    def on_news(self, heard: Callable[[], None]) -> None:
        self._made().on_news(heard)

    def close(self) -> None:
        if self._live is not None:
            self._live.close()

    def _made(self) -> Live:
        if self._live is None:
            from db.live import Live

            self._live = Live(self._url, self._post)
        return self._live


class LateSpool:
    def __init__(self, post: Post) -> None:
        self._post = post
        self._spool: Spool | None = None

    def submit(
        self,
        slip: Slip,
        address: Address,
        done: Callable[[Outcome], None],
        failed: Callable[[Exception], None],
    ) -> None:
        if self._spool is None:
            from printing.spool import Spool

            self._spool = Spool(self._post)
        self._spool.submit(slip, address, done, failed)

    def close(self) -> None:
        if self._spool is not None:
            self._spool.close()

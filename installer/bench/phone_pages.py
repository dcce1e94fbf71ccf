"""Open pages as a server sees them: a connection each, kept, and a request now and then."""

from __future__ import annotations

import asyncio
import random
import re
import time
from dataclasses import dataclass
from typing import Self

from installer.bench.child import ChildFailed

_PATIENCE_S = 20.0
_STATUS = re.compile(rb"HTTP/1\.1 (\d{3})")
_LENGTH = re.compile(rb"content-length: *(\d+)", re.IGNORECASE)
_MARK = re.compile(rb"etag: *(\S+)", re.IGNORECASE)
_OPENED_AT_ONCE = 50


@dataclass(frozen=True, slots=True)
class Heard:
    status: int
    seconds: float


class Page:
    """One phone, which remembers the mark of what it shows."""

    def __init__(
        self, path: str, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        self._path = path
        self._reader = reader
        self._writer = writer
        self._mark = b""

    @classmethod
    async def opened(cls, port: int, path: str) -> Self:
        return cls(path, *await asyncio.open_connection("127.0.0.1", port))

    async def ask(self) -> Heard:
        began = time.perf_counter()
        known = b"If-None-Match: " + self._mark + b"\r\n" if self._mark else b""
        self._writer.write(
            b"GET " + self._path.encode() + b" HTTP/1.1\r\nHost: hall\r\n" + known + b"\r\n"
        )
        async with asyncio.timeout(_PATIENCE_S):
            head = await self._reader.readuntil(b"\r\n\r\n")
            length = _LENGTH.search(head)
            if length is not None:
                await self._reader.readexactly(int(length[1]))
        found, mark = _STATUS.match(head), _MARK.search(head)
        if found is None:
            raise ChildFailed("the phone page answers in no HTTP")
        if mark is not None:
            self._mark = mark[1]
        return Heard(int(found[1]), time.perf_counter() - began)

    def close(self) -> None:
        self._writer.close()


async def ask_all(port: int, paths: list[str], run_s: float, every_s: float) -> list[float]:
    """Every page asks again and again for so long; the seconds of each answer.

    Raises: ChildFailed where a page was not served.
    """
    gate = asyncio.Semaphore(_OPENED_AT_ONCE)
    end = time.monotonic() + run_s

    async def one(path: str) -> list[float]:
        await asyncio.sleep(random.uniform(0, every_s))  # they were opened at any time
        async with gate:
            page = await Page.opened(port, path)
        times = []
        while time.monotonic() < end:
            heard = await page.ask()
            if heard.status not in {200, 304}:
                raise ChildFailed(f"a page was answered with {heard.status}")
            times.append(heard.seconds)
            await asyncio.sleep(every_s * random.uniform(0.9, 1.1))
        page.close()
        return times

    return [each for times in await asyncio.gather(*map(one, paths)) for each in times]

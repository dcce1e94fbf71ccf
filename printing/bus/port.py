"""The line the bus hangs on: opened alone, given up when it fails, opened anew with back-off."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from contextlib import suppress
from typing import Final

from printing.address import Address, Kind
from printing.lines import open_link
from printing.links import Link
from printing.outcome import LinkTrouble, TroubleCode

SOONEST_S: Final = 0.25
LATEST_S: Final = 5.0
_BITS: Final = 10  # of a byte on the line
_log = logging.getLogger(__name__)


class BusPort:
    """Every call ends in time; a line that is away reads as silence and swallows what is said."""

    def __init__(
        self,
        address: Address,
        *,
        opened: Callable[[Address], Link] = open_link,
        seconds: Callable[[], float] = time.monotonic,
    ) -> None:
        self.address = address
        self._opened = opened
        self._seconds = seconds
        self._link: Link | None = None
        self._pause = SOONEST_S
        self._next_try = 0.0
        self.trouble: TroubleCode | None = TroubleCode.NOT_FOUND

    @property
    def is_open(self) -> bool:
        return self._link is not None

    def wire_s(self, count: int) -> float:
        """For how long so many bytes are on their way after they were written."""
        return count * _BITS / self.address.baud if self.address.kind is Kind.SERIAL else 0.0

    def until_next_try(self) -> float:
        return 0.0 if self.is_open else max(0.0, self._next_try - self._seconds())

    def open(self) -> bool:
        """Whether the line is open; tries no sooner than it is due."""
        if self._link is None and self.until_next_try() <= 0:
            try:
                self._link = self._opened(self.address)
            except LinkTrouble as trouble:
                self._give_up(trouble)
            else:
                _log.warning("the bus at %s is open", self.address)
                self.trouble, self._pause = None, SOONEST_S
        return self._link is not None

    def write(self, data: bytes, seconds: float) -> bool:
        """Whether the line took all of it."""
        sent = 0
        while self._link is not None and sent < len(data):
            try:
                count = self._link.send_some(memoryview(data)[sent:], seconds)
            except LinkTrouble as trouble:
                self._give_up(trouble)
                return False
            if not count:
                self._give_up(LinkTrouble(TroubleCode.STALLED, "the line takes no bytes", sent))
                return False
            sent += count
        return self._link is not None

    def read(self, seconds: float) -> bytes:
        """What has come within `seconds`."""
        if self._link is None:
            return b""
        try:
            return self._link.receive(seconds)
        except LinkTrouble as trouble:
            self._give_up(trouble)
            return b""

    def close(self) -> None:
        link, self._link = self._link, None
        if link is not None:
            with suppress(LinkTrouble):
                link.close(discard=True)

    def _give_up(self, trouble: LinkTrouble) -> None:
        self.close()
        if trouble.code is not self.trouble:
            _log.warning("the bus at %s: %s", self.address, trouble)
        self.trouble = trouble.code
        self._next_try = self._seconds() + self._pause
        self._pause = min(LATEST_S, self._pause * 2)

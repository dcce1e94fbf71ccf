"""A code scanner on a serial port: the codes it has read since the last look, never a wait."""

from __future__ import annotations

import logging
import re
from collections.abc import Callable
from contextlib import suppress
from time import monotonic

import serial

from printing.line_errors import LINE_ERRORS

BAUD = 9600  # of most scanners; one that poses as a serial port over USB takes any
_LONGEST = 512
_AGAIN_S = 2.0  # between two tries to open a port that is not there
_END = re.compile(rb"[\r\n]+")
_log = logging.getLogger(__name__)


class Scanner:
    """May be unplugged and come back; a code ends with CR or LF."""

    def __init__(
        self, device: str, baud: int = BAUD, *, seconds: Callable[[], float] = monotonic
    ) -> None:
        self.device = device
        self.baud = baud
        self._seconds = seconds
        self._port: serial.Serial | None = None
        self._tried_at: float | None = None
        self._begun = b""

    @property
    def is_open(self) -> bool:
        return self._port is not None

    def read(self) -> tuple[str, ...]:
        if self._port is None and not self._open():
            return ()
        try:
            came = self._port.read(_LONGEST) if self._port else b""
        except LINE_ERRORS as error:
            _log.warning("the scanner %s is gone: %s", self.device, error)
            self.close()
            return ()
        *whole, begun = _END.split(self._begun + came)
        self._begun = begun[-_LONGEST:]
        return tuple(each.decode("ascii", "replace") for each in whole if each)

    def close(self) -> None:
        port, self._port, self._begun = self._port, None, b""
        if port is not None:
            with suppress(*LINE_ERRORS):  # it may be gone
                port.close()

    def _open(self) -> bool:
        now = self._seconds()
        if self._tried_at is not None and now - self._tried_at < _AGAIN_S:
            return False
        is_first, self._tried_at = self._tried_at is None, now
        try:
            self._port = serial.Serial(self.device, self.baud, timeout=0, exclusive=True)
        except LINE_ERRORS as error:
            level = logging.WARNING if is_first else logging.DEBUG
            _log.log(level, "the scanner %s is not there: %s", self.device, error)
            return False
        return True


def scanner_at(address: str) -> Scanner:
    """The scanner at "/dev/ttyACM0", "COM3", or with its speed: "/dev/ttyUSB0@9600"."""
    device, _, baud = address.rpartition("@")
    if device and baud.isdecimal():
        return Scanner(device, int(baud))
    return Scanner(address)

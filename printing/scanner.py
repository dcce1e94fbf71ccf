"""A code scanner on a serial port: the codes it has read since the last look, never a wait.

A code is UTF-8, for identity cards carry names; what is not stays readable as far as it is ASCII.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Callable
from contextlib import suppress
from time import monotonic

import serial

from printing.line_errors import LINE_ERRORS

BAUD = 9600  # of most scanners; one that poses as a serial port over USB takes any
_LONGEST = 1024  # of a code, in bytes; what is longer is none
_PAUSE_S = 1.0  # without a further byte after which a code that has begun is given up
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
        self._is_too_long = False
        self._heard_at = 0.0

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
        return tuple(each.decode("utf-8", "replace") for each in self._codes(came))

    def _codes(self, came: bytes) -> list[bytes]:
        """The codes that have ended. One that is too long, or never ends, leaves nothing."""
        now = self._seconds()
        if came:
            if now - self._heard_at > _PAUSE_S:
                self._begun, self._is_too_long = b"", False
            self._heard_at = now
        *whole, begun = _END.split(self._begun + came)
        if whole and self._is_too_long:
            whole, self._is_too_long = whole[1:], False
        self._is_too_long = self._is_too_long or len(begun) > _LONGEST
        self._begun = b"" if self._is_too_long else begun
        return [each for each in whole if each and len(each) <= _LONGEST]

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

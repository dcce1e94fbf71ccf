"""A printer on a serial port, by pyserial."""

from __future__ import annotations

from contextlib import suppress

import serial

from printing.line_errors import LINE_ERRORS, gone
from printing.links import Link


class SerialLine(Link):
    """The same on Linux and Windows; no second program may open the port meanwhile."""

    def __init__(self, device: str, baud: int) -> None:
        super().__init__()
        self._port = serial.Serial(device, baud, timeout=0, write_timeout=0, exclusive=True)

    def send_some(self, data: memoryview, seconds: float) -> int:
        try:
            self._port.write_timeout = seconds
            return self._port.write(data) or 0
        except serial.SerialTimeoutException:
            return 0
        except LINE_ERRORS as error:
            raise gone(error) from error

    def receive(self, seconds: float) -> bytes:
        try:
            self._port.timeout = seconds
            first = self._port.read(1)
            return bytes(first + self._port.read(self._port.in_waiting)) if first else b""
        except LINE_ERRORS as error:
            raise gone(error) from error

    def close(self, *, discard: bool = False) -> None:
        with suppress(*LINE_ERRORS):  # the port may be gone, and with it what it held
            if discard:
                self._port.reset_output_buffer()
        with suppress(*LINE_ERRORS):
            self._port.close()

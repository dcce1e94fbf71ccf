"""A USB numpad as a call pad, read from its event device; the window in front gets none of it.

Linux only. On other systems, and beside a desk window, the window's own keys do the same.
"""

from __future__ import annotations

import errno
import logging
import os
import struct
import time
from collections.abc import Callable
from typing import Final

from printing.bus.template import Key

AGAIN_S: Final = 2.0
_EVENT: Final = struct.Struct("@llHHi")  # seconds, microseconds, type, code, value
_IS_KEY, _DOWN = 1, 1
_GRAB: Final = 0x40044590  # EVIOCGRAB: nobody else hears this keyboard
_MOST: Final = 64
KEYS: Final = {
    96: Key.NEXT,  # Enter
    78: Key.RECALL,  # +
    55: Key.START,  # *
    74: Key.FINISH,  # -
    98: Key.PAUSE,  # /
    83: Key.HOLD,  # the decimal point
    14: Key.NO_SHOW,  # backspace
    69: Key.CLEAR,  # Num Lock
    82: Key.D0,
    79: Key.D1,
    80: Key.D2,
    81: Key.D3,
    75: Key.D4,
    76: Key.D5,
    77: Key.D6,
    71: Key.D7,
    72: Key.D8,
    73: Key.D9,
}
_log = logging.getLogger(__name__)


def keys_in(data: bytes) -> tuple[Key, ...]:
    """The keys that went down; what repeats while it is held is none."""
    whole = len(data) - len(data) % _EVENT.size
    events = _EVENT.iter_unpack(data[:whole])
    return tuple(
        KEYS[code]
        for _, _, kind, code, value in events
        if kind == _IS_KEY and value == _DOWN and code in KEYS
    )


def grab(descriptor: int) -> None:
    """Raises OSError: another program has it."""
    import fcntl  # noqa: PLC0415 (POSIX only)

    fcntl.ioctl(descriptor, _GRAB, 1)


class Numpad:
    """Never waits; may be unplugged and come back under the same name (/dev/input/by-id/…)."""

    def __init__(
        self,
        device: str,
        *,
        grabbed: Callable[[int], None] = grab,
        seconds: Callable[[], float] = time.monotonic,
    ) -> None:
        self.device = device
        self._grabbed = grabbed
        self._seconds = seconds
        self._descriptor: int | None = None
        self._next_try = 0.0
        self._is_told = False

    @property
    def is_open(self) -> bool:
        return self._descriptor is not None

    def read(self) -> tuple[Key, ...]:
        if self._descriptor is None and not self._open():
            return ()
        try:
            data = os.read(self._descriptor or 0, _EVENT.size * _MOST)
        except BlockingIOError:
            return ()
        except OSError as error:
            self._lost(error)
            return ()
        if not data:
            self._lost(OSError(errno.ENODEV, "it has gone"))
        return keys_in(data)

    def close(self) -> None:
        descriptor, self._descriptor = self._descriptor, None
        if descriptor is not None:
            os.close(descriptor)

    def _open(self) -> bool:
        if self._seconds() < self._next_try:
            return False
        try:
            self._descriptor = os.open(self.device, os.O_RDONLY | os.O_NONBLOCK)
            self._grabbed(self._descriptor)
        except OSError as error:
            self._lost(error)
            return False
        _log.warning("the numpad %s is there", self.device)
        self._is_told = False
        return True

    def _lost(self, error: OSError) -> None:
        self.close()
        self._next_try = self._seconds() + AGAIN_S
        if not self._is_told:
            _log.warning("the numpad %s: %s", self.device, error.strerror)
        self._is_told = True

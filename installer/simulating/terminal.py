"""What is typed becomes a fault or a key of a device; what the device does is told."""

from __future__ import annotations

import os
import select
import signal
import sys
from collections.abc import Callable
from contextlib import suppress

from printing.bus.simulated_pty import SimulatedPty

_MOST = 65536


class TypedLines:
    """The lines of standard input, never waiting longer than asked."""

    def __init__(self, descriptor: int = 0) -> None:
        self._descriptor = descriptor
        self._begun = b""
        self.has_ended = False

    def read(self, seconds: float) -> list[str]:
        if self.has_ended or not select.select([self._descriptor], [], [], seconds)[0]:
            return []
        came = b""
        with suppress(OSError):
            came = os.read(self._descriptor, _MOST)
        self.has_ended = not came
        *whole, self._begun = (self._begun + came).split(b"\n")
        if self.has_ended and self._begun:
            whole, self._begun = [self._begun], b""
        return [each.decode("utf-8", "replace").strip("\r") for each in whole]


def tell(words: str) -> None:
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()


def end_in_order() -> None:
    """A program that is ended takes its port away with it."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))


def play(pty: SimulatedPty, take: Callable[[bytes], bytes], typed: Callable[[str], str]) -> None:
    """Serve the line until nothing more can be typed. `typed` answers a line with words."""
    end_in_order()
    tell(pty.path)
    lines = TypedLines()
    while not lines.has_ended:
        pty.serve(take, 0.01)
        for line in lines.read(0):
            answer = typed(line)
            if answer:
                tell(answer)

"""One counter line on stderr: rewritten on a terminal, repeated each second elsewhere."""

from __future__ import annotations

import time
from typing import TextIO

_TERMINAL_S, _ELSEWHERE_S = 0.2, 1.0


class Progress:
    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._is_terminal = stream.isatty()
        self._words = ""
        self._done = self._total = 0
        self._started = self._told = time.monotonic()

    def task(self, words: str, total: int = 0) -> None:
        """Something new is under way; without a total only its seconds are counted."""
        self._end_line()
        self._words, self._done, self._total = words, 0, total
        self._started = time.monotonic()
        self._tell()

    def step(self, done: int) -> None:
        self._done = done
        self.tick()

    def tick(self) -> None:
        """Still at it."""
        pause = _TERMINAL_S if self._is_terminal else _ELSEWHERE_S
        if time.monotonic() - self._told >= pause:
            self._tell()

    def say(self, words: str) -> None:
        """One line of its own."""
        self._end_line()
        self._words = ""
        self._stream.write(f"{words}\n")
        self._stream.flush()

    def close(self) -> None:
        self._end_line()

    def _tell(self) -> None:
        self._told = time.monotonic()
        count = f" {self._done} of {self._total}" if self._total else ""
        line = f"{self._words}:{count} ({self._told - self._started:.0f} s)"
        self._stream.write(f"\r{line}\x1b[K" if self._is_terminal else f"{line}\n")
        self._stream.flush()

    def _end_line(self) -> None:
        if self._is_terminal and self._words:
            self._stream.write("\n")
            self._stream.flush()

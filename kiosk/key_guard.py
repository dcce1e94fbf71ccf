"""A finger that trembles strikes a key twice: the second time does not count."""

from __future__ import annotations

from collections.abc import Callable

TREMBLE_S = 0.06


class KeyGuard:
    def __init__(self, seconds: Callable[[], float]) -> None:
        self._seconds = seconds
        self._last = ("", float("-inf"))

    def passes(self, key: str) -> bool:
        """Whether this stroke was meant."""
        now = self._seconds()
        last, at = self._last
        if key == last and now - at < TREMBLE_S:
            return False
        self._last = (key, now)
        return True

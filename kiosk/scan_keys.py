"""A scanner that types: what comes as fast keys and ends with Enter is one code."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

TYPES = "keys"  # named in place of the port of a scanner that types
_PAUSE_S = 0.5  # a hand may rest; a scanner does not
_SHORTEST = 4
_LONGEST = 1024
_ENDS = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class ScanKeys(QObject):
    """An event filter of the window: a code's Enter presses no button that has the focus."""

    def __init__(
        self,
        scanned: Callable[[str], None],
        *,
        seconds: Callable[[], float] = monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._scanned = scanned
        self._seconds = seconds
        self._typed = ""
        self._last_at = 0.0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        if event.type() is QEvent.Type.Close:  # a window that is taken apart asks nobody any more
            watched.removeEventFilter(self)
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        now = self._seconds()
        if now - self._last_at > _PAUSE_S:
            self._typed = ""
        self._last_at = now
        if event.key() in _ENDS:
            return self._ended()
        return self._collected(event.text())

    def _ended(self) -> bool:
        typed, self._typed = self._typed, ""
        if len(typed) < _SHORTEST:
            return False
        if len(typed) < _LONGEST:  # what is longer is no code
            self._scanned(typed)
        return True

    def _collected(self, text: str) -> bool:
        is_part = len(text) == 1 and text.isprintable() and (text != " " or self._typed != "")
        if is_part:
            self._typed = (self._typed + text)[-_LONGEST:]
        return is_part

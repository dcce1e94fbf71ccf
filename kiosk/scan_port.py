"""A scanner on a serial port, looked at many times a second on the window's thread."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from printing.scanner import Scanner

_LOOK_MS = 40


class ScanPort(QObject):
    def __init__(
        self, scanner: Scanner, scanned: Callable[[str], None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._scanner = scanner
        self._scanned = scanned
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    @property
    def is_open(self) -> bool:
        return self._scanner.is_open

    def close(self) -> None:
        self._timer.stop()
        self._scanner.close()

    def _look(self) -> None:
        for code in self._scanner.read():
            self._scanned(code)

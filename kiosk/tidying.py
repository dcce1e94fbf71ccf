"""Takes QML's garbage away while the kiosk greets: the pages of who has gone, some milliseconds."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtQuick import QQuickView

from kiosk.kiosk_model import KioskModel
from kiosk.kiosk_screen import Page

_GREETS_FIRST_MS = 300


class Tidying(QObject):
    def __init__(self, view: QQuickView, kiosk: KioskModel) -> None:
        super().__init__(view)
        self._view = view
        self._kiosk = kiosk
        self._soon = QTimer(self, singleShot=True, interval=_GREETS_FIRST_MS)
        self._soon.timeout.connect(self._tidy)
        kiosk.pageChanged.connect(self._soon.start)

    def _tidy(self) -> None:
        if self._kiosk.screen.page is Page.HOME:
            self._view.engine().collectGarbage()

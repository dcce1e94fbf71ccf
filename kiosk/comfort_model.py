"""Larger letters, more contrast, a lower screen, speech: the citizen's choices for QML."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.comfort import Comfort
from kiosk.flow_comfort import ComfortFlow
from kiosk.kiosk_screen import Screen

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("KioskModel makes it")
class ComfortModel(QObject):  # type: ignore[operator]
    comfortChanged = Signal()

    def __init__(self, flow: ComfortFlow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._flow = flow
        self._comfort = Comfort()

    def show(self, screen: Screen) -> None:
        """Show the citizen's choices."""
        if screen.comfort != self._comfort:
            self._comfort = screen.comfort
            self.comfortChanged.emit()

    @Slot()
    def toggleLargeText(self) -> None:
        self._flow.toggle_large_text()

    @Slot()
    def toggleHighContrast(self) -> None:
        self._flow.toggle_high_contrast()

    @Slot()
    def toggleLowReach(self) -> None:
        self._flow.toggle_low_reach()

    @Slot()
    def toggleSpeech(self) -> None:
        self._flow.toggle_speech()

    largeText = Property(bool, lambda self: self._comfort.large_text, notify=comfortChanged)
    highContrast = Property(bool, lambda self: self._comfort.high_contrast, notify=comfortChanged)
    lowReach = Property(bool, lambda self: self._comfort.low_reach, notify=comfortChanged)
    speaks = Property(bool, lambda self: self._comfort.speaks, notify=comfortChanged)

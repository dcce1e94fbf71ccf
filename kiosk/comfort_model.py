"""Larger letters, more contrast, a lower screen, speech: the citizen's choices for QML."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.comfort import Comfort
from kiosk.flow_comfort import ComfortFlow
from kiosk.kiosk_screen import Screen
from resources.machine import HIGHEST_REACH_MM, LOW_REACH_MM, LOWEST_REACH_MM, Machine

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("KioskModel makes it")
class ComfortModel(QObject):  # type: ignore[operator]
    comfortChanged = Signal()

    def __init__(self, flow: ComfortFlow, machine: Machine, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._machine = machine
        self._flow = flow
        self._comfort = Comfort()

    def show(self, screen: Screen) -> None:
        """Show the citizen's choices."""
        if screen.comfort != self._comfort:
            self._comfort = screen.comfort
            self.comfortChanged.emit()

    def _is_low(self) -> bool:
        return self._machine.low_reach or self._comfort.low_reach

    def _reach_mm(self) -> float:
        return LOW_REACH_MM if self._is_low() else HIGHEST_REACH_MM

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

    @Slot()
    def changeVolume(self) -> None:
        self._flow.change_volume()

    def is_unheard(self) -> None:
        """Nothing can be heard from this machine."""
        self._flow.is_unheard()

    @property
    def is_speaking(self) -> bool:
        return self._comfort.speaks

    @property
    def volume_step(self) -> int:
        return self._comfort.volume

    largeText = Property(bool, lambda self: self._comfort.large_text, notify=comfortChanged)
    highContrast = Property(bool, lambda self: self._comfort.high_contrast, notify=comfortChanged)
    lowReach = Property(bool, lambda self: self._is_low(), notify=comfortChanged)
    canLower = Property(bool, lambda self: not self._machine.low_reach, constant=True)
    reachMm = Property(float, lambda self: self._reach_mm(), notify=comfortChanged)
    highReachMm = Property(float, lambda _: HIGHEST_REACH_MM, constant=True)
    lowestReachMm = Property(float, lambda _: LOWEST_REACH_MM, constant=True)
    diagonalMm = Property(float, lambda self: self._machine.diagonal_mm, constant=True)
    mountingMm = Property(float, lambda self: self._machine.mounting_mm, constant=True)
    volume = Property(int, lambda self: self._comfort.volume + 1, notify=comfortChanged)
    isUnheard = Property(bool, lambda self: self._comfort.is_unheard, notify=comfortChanged)
    speaks = Property(bool, lambda self: self._comfort.speaks, notify=comfortChanged)

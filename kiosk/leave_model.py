"""The page LEAVE for QML: dots for digits, and how long to wait."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.flow_leave import LeaveFlow
from kiosk.kiosk_screen import Screen
from kiosk.leave_state import LeaveState

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("KioskModel makes it")
class LeaveModel(QObject):  # type: ignore[operator]
    leavingChanged = Signal()

    def __init__(self, flow: LeaveFlow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._flow = flow
        self._leaving = LeaveState()

    def show(self, screen: Screen) -> None:
        """Show how far the typing is."""
        if screen.leaving != self._leaving:
            self._leaving = screen.leaving
            self.leavingChanged.emit()

    @Slot()
    def open(self) -> None:
        self._flow.open()

    @Slot(str)
    def digit(self, digit: str) -> None:
        self._flow.digit(digit)

    @Slot()
    def erase(self) -> None:
        self._flow.erase()

    @Slot()
    def enter(self) -> None:
        self._flow.enter()

    digits = Property(int, lambda self: self._leaving.digits, notify=leavingChanged)
    isWrong = Property(bool, lambda self: self._leaving.is_wrong, notify=leavingChanged)
    waitS = Property(int, lambda self: self._leaving.wait_s, notify=leavingChanged)

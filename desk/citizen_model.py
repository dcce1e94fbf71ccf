"""Who is in front of the officer, for QML."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from desk.citizen_screen import CitizenScreen

QML_IMPORT_NAME = "Desk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("desk.desk makes it")
class CitizenModel(QObject):  # type: ignore[operator]
    citizenChanged = Signal()
    timerChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._screen = CitizenScreen()

    def show(self, new: CitizenScreen) -> None:
        old, self._screen = self._screen, new
        if old.timer != new.timer:
            self.timerChanged.emit()
        if replace(old, timer="") != replace(new, timer=""):
            self.citizenChanged.emit()

    number = Property(str, lambda self: self._screen.number, notify=citizenChanged)
    procedure = Property(str, lambda self: self._screen.procedure, notify=citizenChanged)
    line = Property(str, lambda self: self._screen.line, notify=citizenChanged)
    language = Property(str, lambda self: self._screen.language, notify=citizenChanged)
    state = Property(str, lambda self: self._screen.state, notify=citizenChanged)
    isServed = Property(bool, lambda self: self._screen.is_served, notify=citizenChanged)
    timer = Property(str, lambda self: self._screen.timer, notify=timerChanged)
    timerCaption = Property(str, lambda self: self._screen.timer_caption, notify=citizenChanged)
    priority = Property(int, lambda self: self._screen.priority, notify=citizenChanged)
    mark = Property(str, lambda self: self._screen.mark, notify=citizenChanged)
    calls = Property(str, lambda self: self._screen.calls, notify=citizenChanged)
    waited = Property(str, lambda self: self._screen.waited, notify=citizenChanged)
    calledEnough = Property(bool, lambda self: self._screen.called_enough, notify=citizenChanged)
    joined = Property(str, lambda self: self._screen.joined, notify=citizenChanged)
    rest = Property(str, lambda self: self._screen.rest, notify=citizenChanged)
    also = Property(str, lambda self: self._screen.also, notify=citizenChanged)
    forOther = Property(str, lambda self: self._screen.for_other, notify=citizenChanged)
    appointment = Property(str, lambda self: self._screen.appointment, notify=citizenChanged)

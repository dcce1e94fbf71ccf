"""Why there is no number now, and what else one can do, for QML."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import Property, QAbstractItemModel, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.kiosk_screen import Screen
from kiosk.refusal import Refusal, refusal
from resources.row_list import RowList

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class OptionRow:
    key: int
    words: str


@QmlElement
@QmlUncreatable("KioskModel makes it")
class RefusalModel(QObject):  # type: ignore[operator]
    refusalChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._refusal = Refusal()
        self._options = RowList(OptionRow, self)

    def show(self, screen: Screen, language: str, now: datetime) -> None:
        """Tell of the refusal the screen holds."""
        told = refusal(screen, language, now)
        self._options.show(tuple(OptionRow(*each) for each in enumerate(told.options)))
        if told != self._refusal:
            self._refusal = told
            self.refusalChanged.emit()

    iconName = Property(str, lambda self: self._refusal.icon, notify=refusalChanged)
    title = Property(str, lambda self: self._refusal.title, notify=refusalChanged)
    reason = Property(str, lambda self: self._refusal.text, notify=refusalChanged)
    hours = Property(str, lambda self: self._refusal.hours, notify=refusalChanged)
    options = Property(QAbstractItemModel, lambda self: self._options, constant=True)

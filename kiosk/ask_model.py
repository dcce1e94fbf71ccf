"""The pages ASK, ANSWER and QUESTION for QML."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.flow_ask import AskFlow
from kiosk.kiosk_screen import Screen

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("KioskModel makes it")
class AskModel(QObject):  # type: ignore[operator]
    def __init__(self, flow: AskFlow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._flow = flow

    def show(self, screen: Screen, language: str) -> None:
        """Show the screen's part."""

    @Slot()
    def open(self) -> None:
        self._flow.open()

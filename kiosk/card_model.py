"""What was held before the scanner, or where a ticket stands, for QML."""

from __future__ import annotations

from PySide6.QtCore import Property, QAbstractItemModel, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.card_words import CardPage, FactRow, card_page
from kiosk.flow_scan import ScanFlow
from kiosk.kiosk_screen import Screen
from resources.row_list import RowList

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("KioskModel makes it")
class CardModel(QObject):  # type: ignore[operator]
    pageChanged = Signal()

    def __init__(self, flow: ScanFlow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._flow = flow
        self._page = CardPage()
        self._facts = RowList(FactRow, self)

    def show(self, screen: Screen, language: str) -> None:
        """Show the screen's part."""
        page = card_page(screen, language)
        self._facts.show(tuple(FactRow(str(key), each) for key, each in enumerate(page.facts)))
        if page != self._page:
            self._page = page
            self.pageChanged.emit()

    @Slot()
    def goOn(self) -> None:
        self._flow.go_on()

    image = Property(str, lambda self: self._page.image, notify=pageChanged)
    title = Property(str, lambda self: self._page.title, notify=pageChanged)
    words = Property(str, lambda self: self._page.text, notify=pageChanged)
    takes = Property(bool, lambda self: self._page.takes, notify=pageChanged)
    goOnText = Property(str, lambda self: self._page.go_on, notify=pageChanged)
    facts = Property(QAbstractItemModel, lambda self: self._facts, constant=True)

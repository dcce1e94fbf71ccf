"""A procedure's sheet for QML: the code to photograph, and what becomes of the paper."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import Property, QCoreApplication, QEnum, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.flow_sheet import SheetFlow
from kiosk.kiosk_rows import shortened
from kiosk.kiosk_screen import Page, Screen, procedure_of
from kiosk.procedure_words import short_name
from kiosk.qr_drawing import qr_drawing
from kiosk.sheet_paper import sheet_address
from kiosk.sheet_state import SheetPaper, SheetState
from kiosk.words import trouble_sentence

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class SheetPage:
    title: str = ""
    address: str = ""
    qr_path: str = ""
    qr_side: int = 1
    paper: SheetPaper = SheetPaper.NONE
    words: str = ""


def sheet_page(screen: Screen, language: str) -> SheetPage:
    """Nothing on any other page: a code takes longer to draw than a page."""
    procedure = procedure_of(screen, screen.procedure_code)
    if screen.page is not Page.SHEET or procedure is None:
        return SheetPage()
    address = sheet_address(screen, procedure)
    drawing = qr_drawing(address) if address else None
    return SheetPage(
        title=shortened(short_name(procedure, language), 140),
        address=address,
        qr_path=drawing.path if drawing else "",
        qr_side=drawing.side if drawing else 1,
        paper=screen.sheet.paper,
        words=_words(screen.sheet),
    )


def _words(sheet: SheetState) -> str:
    match sheet.paper:
        case SheetPaper.PRINTING:
            return translate("SheetPage", "Đang in phiếu hướng dẫn…")
        case SheetPaper.READY:
            return translate("SheetPage", "Mời Ông/Bà lấy phiếu hướng dẫn ở khe in.")
        case SheetPaper.UNSURE:
            return translate(
                "SheetPage",
                "Mời Ông/Bà lấy phiếu hướng dẫn ở khe in. Nếu không thấy phiếu, xin hỏi cán bộ.",
            )
        case SheetPaper.TROUBLE if sheet.trouble is not None:
            return translate("SheetPage", "%1 Xin chụp mã bằng điện thoại.").replace(
                "%1", trouble_sentence(sheet.trouble)
            )
    return ""


@QmlElement
@QmlUncreatable("KioskModel makes it")
class SheetModel(QObject):  # type: ignore[operator]
    @QEnum
    class Paper(Enum):
        Absent = SheetPaper.NONE.value
        Printing = SheetPaper.PRINTING.value
        Ready = SheetPaper.READY.value
        Trouble = SheetPaper.TROUBLE.value
        Unsure = SheetPaper.UNSURE.value

    pageChanged = Signal()

    def __init__(self, flow: SheetFlow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._flow = flow
        self._page = SheetPage()

    def show(self, screen: Screen, language: str) -> None:
        """Show the screen's part."""
        page = sheet_page(screen, language)
        if page != self._page:
            self._page = page
            self.pageChanged.emit()

    @Slot()
    def open(self) -> None:
        self._flow.open()

    @Slot()
    def print(self) -> None:
        self._flow.print()

    title = Property(str, lambda self: self._page.title, notify=pageChanged)
    address = Property(str, lambda self: self._page.address, notify=pageChanged)
    qrPath = Property(str, lambda self: self._page.qr_path, notify=pageChanged)
    qrSide = Property(int, lambda self: self._page.qr_side, notify=pageChanged)
    paper = Property(int, lambda self: self._page.paper.value, notify=pageChanged)
    words = Property(str, lambda self: self._page.words, notify=pageChanged)
    canPrint = Property(bool, lambda self: self._flow.can_print, constant=True)

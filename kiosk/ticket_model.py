"""The ticket just given: the number, where to wait, and what became of its paper."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import Property, QCoreApplication, QEnum, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from db.catalogue.values import Procedure
from db.queue.values import Issued, Ticket
from kiosk import queue_words
from kiosk.kiosk_rows import shortened
from kiosk.kiosk_screen import (
    PaperState,
    Screen,
    also_procedures_of,
    is_unattended,
    line_of,
    next_lines_of,
    procedure_of,
    public_side_of,
)
from kiosk.opening_words import zone_of
from kiosk.procedure_words import short_name
from kiosk.qr_drawing import qr_drawing
from kiosk.scan_words import keeping_words
from kiosk.slip import ticket_code
from kiosk.wait_words import wait_words
from kiosk.words import trouble_sentence

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class TicketPage:
    number: str = ""
    line: str = ""
    title: str = ""
    counters: str = ""
    ahead: str = ""
    appointment: str = ""
    then: str = ""
    also: str = ""
    for_other: str = ""
    wait: str = ""
    notice: str = ""
    paper: PaperState = PaperState.NONE
    paper_words: str = ""
    qr_path: str = ""
    qr_side: int = 1


def ticket_page(screen: Screen, language: str) -> TicketPage:
    """Everything said of the ticket the screen holds."""
    if screen.issued is None:
        return TicketPage()
    ticket = screen.issued.ticket
    line = line_of(screen, ticket.line_id)
    procedure = procedure_of(screen, ticket.procedure_code)
    drawing = qr_drawing(ticket_code(ticket.id, public_side_of(screen)))
    return TicketPage(
        number=ticket.label,
        line=line.line.names.get(language) if line else "",
        title=shortened(short_name(procedure, language), 90) if procedure else "",
        counters=queue_words.counter_words(screen.issued.counters),
        ahead=_ahead_words(screen.issued),
        appointment=_appointment_words(screen, ticket),
        then=queue_words.then_words(next_lines_of(screen, ticket), language),
        also=queue_words.also_words(_also_titles(also_procedures_of(screen, ticket), language)),
        for_other=queue_words.for_other_words(ticket.for_other),
        wait=wait_words(screen.wait_s) if screen.wait_s is not None and not ticket.origin else "",
        notice=queue_words.nobody_words() if is_unattended(line) else "",
        paper=screen.paper,
        paper_words=paper_words(screen),
        qr_path=drawing.path,
        qr_side=drawing.side,
    )


def _also_titles(also: tuple[Procedure, ...], language: str) -> tuple[str, ...]:
    """Two of them; the paper and the officer know all."""
    titles = tuple(shortened(short_name(each, language), 45) for each in also[:2])
    return (*titles, "…") if len(also) > len(titles) else titles


def _ahead_words(issued: Issued) -> str:
    """Nothing where a kiosk alone cannot know, or an appointment does not wait for them."""
    is_unlike = issued.ticket.origin or issued.ticket.due_at
    return "" if is_unlike else queue_words.ahead_words(issued.ahead)


def _appointment_words(screen: Screen, ticket: Ticket) -> str:
    if screen.checked_in is not None:
        return keeping_words(screen.checked_in, zone_of(screen))
    return queue_words.appointment_words(ticket.due_at, zone_of(screen))


def paper_words(screen: Screen) -> str:
    """What the citizen is to do about the paper."""
    match screen.paper:
        case PaperState.PRINTING:
            return translate("TicketPage", "Đang in phiếu…")
        case PaperState.READY:
            return translate("TicketPage", "Mời Ông/Bà lấy phiếu ở khe in.")
        case PaperState.UNSURE:
            return translate(
                "TicketPage",
                "Mời Ông/Bà lấy phiếu ở khe in. Nếu không thấy phiếu, xin chụp ảnh số này.",
            )
        case PaperState.TROUBLE if screen.paper_trouble is not None:
            return translate(
                "TicketPage", "%1 Số vẫn có giá trị: xin chụp ảnh hoặc ghi lại số này."
            ).replace("%1", trouble_sentence(screen.paper_trouble))
    return translate("TicketPage", "Xin chụp ảnh hoặc ghi lại số này.")


@QmlElement
@QmlUncreatable("KioskModel makes it")
class TicketModel(QObject):  # type: ignore[operator]
    @QEnum
    class Paper(Enum):
        Absent = PaperState.NONE.value
        Printing = PaperState.PRINTING.value
        Ready = PaperState.READY.value
        Trouble = PaperState.TROUBLE.value
        Unsure = PaperState.UNSURE.value

    pageChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._page = TicketPage()

    def show(self, screen: Screen, language: str) -> None:
        """Show the ticket the screen holds."""
        page = ticket_page(screen, language)
        if page != self._page:
            self._page = page
            self.pageChanged.emit()

    number = Property(str, lambda self: self._page.number, notify=pageChanged)
    line = Property(str, lambda self: self._page.line, notify=pageChanged)
    title = Property(str, lambda self: self._page.title, notify=pageChanged)
    counters = Property(str, lambda self: self._page.counters, notify=pageChanged)
    ahead = Property(str, lambda self: self._page.ahead, notify=pageChanged)
    appointment = Property(str, lambda self: self._page.appointment, notify=pageChanged)
    then = Property(str, lambda self: self._page.then, notify=pageChanged)
    also = Property(str, lambda self: self._page.also, notify=pageChanged)
    forOther = Property(str, lambda self: self._page.for_other, notify=pageChanged)
    wait = Property(str, lambda self: self._page.wait, notify=pageChanged)
    notice = Property(str, lambda self: self._page.notice, notify=pageChanged)
    paper = Property(int, lambda self: self._page.paper.value, notify=pageChanged)
    paperWords = Property(str, lambda self: self._page.paper_words, notify=pageChanged)
    qrPath = Property(str, lambda self: self._page.qr_path, notify=pageChanged)
    qrSide = Property(int, lambda self: self._page.qr_side, notify=pageChanged)

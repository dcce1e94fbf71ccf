"""The chosen procedure as the kiosk explains it before a number is taken."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import Property, QAbstractItemModel, QCoreApplication, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from db.queue.values import LineNow
from kiosk import procedure_words, queue_words
from kiosk.closing_words import line_words
from kiosk.kiosk_rows import PaperRow, line_detail, official_title, paper_rows, shortened
from kiosk.kiosk_screen import (
    Screen,
    counters_of,
    is_unattended,
    line_of_procedure,
    procedure_of,
)
from kiosk.opening_words import intervals_of
from kiosk.wait_words import break_words, may_pass_a_break, wait_words
from kiosk.words import unknown_fact
from resources.row_list import RowList

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class ProcedurePage:
    code: str = ""
    title: str = ""
    official: str = ""
    official_short: str = ""  # one line of a wide screen
    time: str = ""
    time_details: str = ""
    fee: str = ""
    fee_details: str = ""
    waiting: str = ""
    counters: str = ""
    result: str = ""
    source: str = ""
    notice: str = ""
    is_open: bool = False


def procedure_page(screen: Screen, language: str, now: datetime | None = None) -> ProcedurePage:
    """Everything said of the procedure the screen names."""
    procedure = procedure_of(screen, screen.procedure_code)
    if procedure is None:
        return ProcedurePage()
    line = line_of_procedure(screen, procedure)
    title = procedure_words.short_name(procedure, language)
    counters = queue_words.counter_words(counters_of(screen, line.line.id) if line else ())
    is_open = line is not None and line.line.is_open
    notice = ""
    if line is not None and not is_open:
        notice = translate("ProcedurePage", "Nhóm này hiện tạm ngừng nhận số. Xin hỏi cán bộ.")
    elif screen.is_online and is_unattended(line):
        notice = queue_words.nobody_words()
    if is_open and now is not None:
        notice = line_words(screen, line, now) or notice
    return ProcedurePage(
        code=procedure.code,
        title=shortened(title, 140),
        official=official_title(procedure, title, 200),
        official_short=official_title(procedure, title, 125),
        time=procedure_words.time_limit_words(procedure.time_limit),
        time_details="\n".join(procedure_words.time_limit_details(procedure.time_limit)),
        fee=procedure_words.fee_words(procedure.fee, language),
        fee_details="\n".join(procedure_words.fee_details(procedure.fee, language)),
        waiting=_waiting_words(screen, line, now),
        counters=counters or unknown_fact(),
        result=procedure.result or unknown_fact(),
        source=procedure_words.source_words(procedure),
        notice=notice,
        is_open=is_open,
    )


def _waiting_words(screen: Screen, line: LineNow | None, now: datetime | None) -> str:
    """How many wait, and for how long; while nobody serves the line that cannot be told."""
    if line is None or not line.line.is_open or is_unattended(line):
        return line_detail(line)
    words = f"{line_detail(line)}. {wait_words(line.wait_s)}."
    if now is not None and may_pass_a_break(line.wait_s, intervals_of(screen, now), now):
        return f"{words} {break_words()}"
    return words


@QmlElement
@QmlUncreatable("KioskModel makes it")
class ProcedureModel(QObject):  # type: ignore[operator]
    pageChanged = Signal()
    codeChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._page = ProcedurePage()
        self._papers = RowList(PaperRow, self)

    def show(self, screen: Screen, language: str, now: datetime | None = None) -> None:
        """Explain the procedure the screen names."""
        page = procedure_page(screen, language, now)
        self._papers.show(paper_rows(procedure_of(screen, screen.procedure_code)))
        before, self._page = self._page, page
        if page != before:
            self.pageChanged.emit()
        if page.code != before.code:
            self.codeChanged.emit()

    papers = Property(QAbstractItemModel, lambda self: self._papers, constant=True)
    code = Property(str, lambda self: self._page.code, notify=codeChanged)
    title = Property(str, lambda self: self._page.title, notify=pageChanged)
    official = Property(str, lambda self: self._page.official, notify=pageChanged)
    officialShort = Property(str, lambda self: self._page.official_short, notify=pageChanged)
    time = Property(str, lambda self: self._page.time, notify=pageChanged)
    timeDetails = Property(str, lambda self: self._page.time_details, notify=pageChanged)
    fee = Property(str, lambda self: self._page.fee, notify=pageChanged)
    feeDetails = Property(str, lambda self: self._page.fee_details, notify=pageChanged)
    waiting = Property(str, lambda self: self._page.waiting, notify=pageChanged)
    counters = Property(str, lambda self: self._page.counters, notify=pageChanged)
    result = Property(str, lambda self: self._page.result, notify=pageChanged)
    source = Property(str, lambda self: self._page.source, notify=pageChanged)
    notice = Property(str, lambda self: self._page.notice, notify=pageChanged)
    isOpen = Property(bool, lambda self: self._page.is_open, notify=pageChanged)

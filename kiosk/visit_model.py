"""The pages of a visit for QML: its procedures, for whom, and priority."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QAbstractItemModel, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.flow_visit import VisitFlow
from kiosk.kiosk_screen import Screen, offers_priority
from kiosk.visit_plan import MOST_PROCEDURES
from kiosk.visit_words import (
    NONE,
    PriorityRow,
    VisitRow,
    class_name,
    priority_rows,
    visit_rows,
    visit_title,
    way_words,
)
from resources.row_list import RowList

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class VisitPage:
    count: int = 0
    title: str = ""
    way: str = ""
    is_for_other: bool = False
    has_priority: bool = False
    age_class: str = ""


@QmlElement
@QmlUncreatable("KioskModel makes it")
class VisitModel(QObject):  # type: ignore[operator]
    pageChanged = Signal()

    def __init__(self, flow: VisitFlow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._flow = flow
        self._page = VisitPage()
        self._rows = RowList(VisitRow, self)
        self._classes = RowList(PriorityRow, self)

    def show(self, screen: Screen, language: str) -> None:
        """Show the screen's part."""
        self._rows.show(visit_rows(screen, language))
        self._classes.show(priority_rows(screen, language))
        count = len(screen.visiting.procedure_codes)
        page = VisitPage(
            count=count,
            title=visit_title(count),
            way=way_words(screen, language),
            is_for_other=screen.visiting.is_for_other,
            has_priority=offers_priority(screen),
            age_class=class_name(screen, screen.visiting.age_class, language),
        )
        if page != self._page:
            self._page = page
            self.pageChanged.emit()

    @Slot()
    def open(self) -> None:
        self._flow.open()

    @Slot()
    def addMore(self) -> None:
        self._flow.add_more()

    @Slot()
    def forOther(self) -> None:
        self._flow.for_other()

    @Slot(str)
    def remove(self, code: str) -> None:
        self._flow.remove(code)

    @Slot()
    def take(self) -> None:
        self._flow.take()

    @Slot()
    def askPriority(self) -> None:
        self._flow.ask_priority()

    @Slot(str)
    def answerPriority(self, code: str) -> None:
        self._flow.answer_priority("" if code == NONE else code)

    procedures = Property(QAbstractItemModel, lambda self: self._rows, constant=True)
    classes = Property(QAbstractItemModel, lambda self: self._classes, constant=True)
    count = Property(int, lambda self: self._page.count, notify=pageChanged)
    canAdd = Property(bool, lambda self: self._page.count < MOST_PROCEDURES, notify=pageChanged)
    title = Property(str, lambda self: self._page.title, notify=pageChanged)
    way = Property(str, lambda self: self._page.way, notify=pageChanged)
    isForOther = Property(bool, lambda self: self._page.is_for_other, notify=pageChanged)
    hasPriority = Property(bool, lambda self: self._page.has_priority, notify=pageChanged)
    ageClass = Property(str, lambda self: self._page.age_class, notify=pageChanged)

"""The pages ASK and ANSWER for QML."""

from __future__ import annotations

from PySide6.QtCore import Property, QAbstractItemModel, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ask_words import (
    AnswerPage,
    FoundRow,
    PassageRow,
    SuggestionRow,
    answer_page,
    found_rows,
    passage_rows,
    suggestion_rows,
)
from kiosk.flow_ask import AskFlow
from kiosk.kiosk_screen import Screen
from kiosk.telex import NO_TONE
from resources.row_list import RowList

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("KioskModel makes it")
class AskModel(QObject):  # type: ignore[operator]
    typedChanged = Signal()
    answerChanged = Signal()
    passageChanged = Signal()

    def __init__(self, flow: AskFlow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._flow = flow
        self._typed = ""
        self._is_waiting = False
        self._page = AnswerPage()
        self._suggestions = RowList(SuggestionRow, self)
        self._found = RowList(FoundRow, self)
        self._passage = RowList(PassageRow, self)

    def show(self, screen: Screen, language: str) -> None:
        """Show the screen's part."""
        state = screen.ask
        self._suggestions.show(suggestion_rows(screen, language))
        self._found.show(found_rows(screen, language))
        before = self._passage.rows
        self._passage.show(passage_rows(state))
        if (state.typed.text, state.is_waiting) != (self._typed, self._is_waiting):
            self._typed, self._is_waiting = state.typed.text, state.is_waiting
            self.typedChanged.emit()
        page = answer_page(screen, language)
        if page != self._page:
            self._page = page
            self.answerChanged.emit()
        if self._passage.rows != before:
            self.passageChanged.emit()

    @Slot()
    def open(self) -> None:
        self._flow.open()

    @Slot(str)
    def key(self, key: str) -> None:
        """A character, a tone, or nothing: the key that takes a tone away."""
        self._flow.key(key or NO_TONE)

    @Slot()
    def erase(self) -> None:
        self._flow.erase()

    @Slot()
    def clear(self) -> None:
        self._flow.clear()

    @Slot()
    def ask(self) -> None:
        self._flow.ask()

    @Slot(str)
    def choose(self, code: str) -> None:
        self._flow.choose(code)

    @Slot(str)
    def lookAt(self, code: str) -> None:
        self._flow.look_at(code)

    @Slot()
    def reject(self) -> None:
        self._flow.reject()

    suggestions = Property(QAbstractItemModel, lambda self: self._suggestions, constant=True)
    found = Property(QAbstractItemModel, lambda self: self._found, constant=True)
    passage = Property(QAbstractItemModel, lambda self: self._passage, constant=True)
    typed = Property(str, lambda self: self._typed, notify=typedChanged)
    isWaiting = Property(bool, lambda self: self._is_waiting, notify=typedChanged)
    asked = Property(str, lambda self: self._page.asked, notify=answerChanged)
    isKnown = Property(bool, lambda self: self._page.is_known, notify=answerChanged)
    heading = Property(str, lambda self: self._page.heading, notify=answerChanged)
    title = Property(str, lambda self: self._page.title, notify=answerChanged)
    aspect = Property(str, lambda self: self._page.aspect, notify=answerChanged)
    source = Property(str, lambda self: self._page.source, notify=answerChanged)
    isRephrased = Property(bool, lambda self: self._page.is_rephrased, notify=answerChanged)
    advice = Property(str, lambda self: self._page.advice, notify=answerChanged)
    chosen = Property(str, lambda self: self._page.chosen, notify=answerChanged)

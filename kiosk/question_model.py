"""The page QUESTION for QML."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import Property, QEnum, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk import ask_state
from kiosk.flow_question import QuestionFlow
from kiosk.kiosk_screen import Screen
from kiosk.question_words import QuestionPage, question_page
from kiosk.telex import NO_TONE

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("KioskModel makes it")
class QuestionModel(QObject):  # type: ignore[operator]
    @QEnum
    class Step(Enum):
        Write = ask_state.Step.WRITE.value
        Sending = ask_state.Step.SENDING.value
        Left = ask_state.Step.LEFT.value
        Code = ask_state.Step.CODE.value
        Looking = ask_state.Step.LOOKING.value
        Found = ask_state.Step.FOUND.value

    pageChanged = Signal()

    def __init__(self, flow: QuestionFlow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._flow = flow
        self._page = QuestionPage()

    def show(self, screen: Screen) -> None:
        """Show the screen's part."""
        page = question_page(screen)
        if page != self._page:
            self._page = page
            self.pageChanged.emit()

    @Slot()
    def write(self) -> None:
        self._flow.write()

    @Slot()
    def askForCode(self) -> None:
        self._flow.ask_for_code()

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
    def done(self) -> None:
        self._flow.done()

    step = Property(int, lambda self: self._page.step.value, notify=pageChanged)
    typed = Property(str, lambda self: self._page.typed, notify=pageChanged)
    failure = Property(str, lambda self: self._page.failure, notify=pageChanged)
    code = Property(str, lambda self: self._page.code, notify=pageChanged)
    asked = Property(str, lambda self: self._page.asked, notify=pageChanged)
    answer = Property(str, lambda self: self._page.answer, notify=pageChanged)
    isAnswered = Property(bool, lambda self: self._page.is_answered, notify=pageChanged)
    when = Property(str, lambda self: self._page.when, notify=pageChanged)
    printed = Property(str, lambda self: self._page.printed, notify=pageChanged)
    qrPath = Property(str, lambda self: self._page.qr.path, notify=pageChanged)
    qrSide = Property(int, lambda self: self._page.qr.side, notify=pageChanged)

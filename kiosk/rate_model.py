"""How was the visit? The page for QML: the number, the faces, the reasons."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import (
    Property,
    QAbstractItemModel,
    QCoreApplication,
    QEnum,
    QObject,
    Signal,
    Slot,
)
from PySide6.QtQml import QmlElement, QmlUncreatable

from db.ratings.values import Reason, Score
from kiosk.flow_rate import RateFlow
from kiosk.flow_scan import ScanFlow
from kiosk.kiosk_screen import Screen
from kiosk.rate_state import RateStep
from kiosk.words import unasked_sentence
from resources.row_list import RowList

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class KeyRow:
    key: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class FaceRow:
    key: int
    words: str
    image: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class ReasonRow:
    key: str
    words: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class RatePage:
    step: RateStep = RateStep.NUMBER
    typed: str = ""
    can_look: bool = False
    label: str = ""
    can_send: bool = False
    message: str = ""


def score_words(score: Score) -> str:
    match score:
        case Score.VERY_GOOD:
            return translate("Rate", "Rất hài lòng")
        case Score.GOOD:
            return translate("Rate", "Hài lòng")
        case Score.FAIR:
            return translate("Rate", "Bình thường")
        case Score.BAD:
            return translate("Rate", "Chưa hài lòng")
        case Score.VERY_BAD:
            return translate("Rate", "Rất không hài lòng")


def reason_words(reason: Reason) -> str:
    match reason:
        case Reason.WAIT:
            return translate("Rate", "Thời gian chờ")
        case Reason.MANNER:
            return translate("Rate", "Thái độ phục vụ")
        case Reason.GUIDANCE:
            return translate("Rate", "Hướng dẫn")
        case Reason.RESULT:
            return translate("Rate", "Kết quả")
        case Reason.PLACE:
            return translate("Rate", "Nơi chờ")


@QmlElement
@QmlUncreatable("KioskModel makes it")
class RateModel(QObject):  # type: ignore[operator]
    @QEnum
    class Step(Enum):
        Number = RateStep.NUMBER.value
        Faces = RateStep.FACES.value
        Thanks = RateStep.THANKS.value

    pageChanged = Signal()

    def __init__(self, flow: RateFlow, scan: ScanFlow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._flow = flow
        self._scan = scan
        self._page = RatePage()
        self._letters = RowList(KeyRow, self)
        self._faces = RowList(FaceRow, self)
        self._reasons = RowList(ReasonRow, self)

    def show(self, screen: Screen) -> None:
        """Show the screen's part."""
        rate = screen.rate
        letters = sorted({each.line.letter for each in screen.board.lines}) if screen.board else ()
        self._letters.show(tuple(KeyRow(each, each == rate.typed.letter) for each in letters))
        self._faces.show(
            tuple(
                FaceRow(each, score_words(each), f"face-{each.value}", each == rate.score)
                for each in reversed(Score)
            )
        )
        self._reasons.show(
            tuple(
                ReasonRow(each, reason_words(each), each.value in rate.reasons) for each in Reason
            )
        )
        failure = rate.failure
        page = RatePage(
            step=rate.step,
            typed=rate.typed.shown,
            can_look=bool(rate.typed.label),
            label=rate.label,
            can_send=bool(rate.score) and not rate.is_asking,
            message=unasked_sentence(failure.code, failure.facts) if failure else "",
        )
        if page != self._page:
            self._page = page
            self.pageChanged.emit()

    @Slot()
    def open(self) -> None:
        self._flow.open()

    @Slot(str)
    def chooseLetter(self, letter: str) -> None:
        self._flow.choose_letter(letter)

    @Slot(str)
    def typeDigit(self, digit: str) -> None:
        self._flow.type_digit(digit)

    @Slot()
    def erase(self) -> None:
        self._flow.erase()

    @Slot()
    def look(self) -> None:
        """Where does the ticket of this number stand?"""
        if self._flow.label:
            self._scan.look_for(self._flow.label)

    @Slot(int)
    def chooseScore(self, score: int) -> None:
        self._flow.choose_score(score)

    @Slot(str)
    def toggleReason(self, code: str) -> None:
        self._flow.toggle_reason(code)

    @Slot()
    def send(self) -> None:
        self._flow.send()

    step = Property(int, lambda self: self._page.step.value, notify=pageChanged)
    typed = Property(str, lambda self: self._page.typed, notify=pageChanged)
    canLook = Property(bool, lambda self: self._page.can_look, notify=pageChanged)
    label = Property(str, lambda self: self._page.label, notify=pageChanged)
    canSend = Property(bool, lambda self: self._page.can_send, notify=pageChanged)
    message = Property(str, lambda self: self._page.message, notify=pageChanged)
    letters = Property(QAbstractItemModel, lambda self: self._letters, constant=True)
    faces = Property(QAbstractItemModel, lambda self: self._faces, constant=True)
    reasons = Property(QAbstractItemModel, lambda self: self._reasons, constant=True)

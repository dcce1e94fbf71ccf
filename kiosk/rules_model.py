"""Who is called first, and why: the kiosk's page of the rule."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QAbstractItemModel, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from db.queue.rule_values import RuleBoard
from db.queue.values import Priority
from db.words import Language
from kiosk.kiosk_screen import Screen
from kiosk.rule_words import RuleWords
from resources.row_list import RowList
from resources.translations import Translations

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class StepRow:
    key: int
    words: str
    first: bool  # a priority turn


@dataclass(frozen=True, slots=True)
class PointRow:
    key: int
    words: str


@dataclass(frozen=True, slots=True)
class ClassRow:
    key: str
    group: str  # above the first of a level; empty for the others
    name: str
    basis: str


def class_rows(words: RuleWords, board: RuleBoard, level: Priority) -> tuple[ClassRow, ...]:
    """The classes of a level; the first says which."""
    here = [each for each in board.classes if each.level is level]
    title = words.group(level, board.classes)
    return tuple(
        ClassRow(
            each.code, title if each is here[0] else "", each.names.get(words.language),
            words.basis(each),
        )
        for each in here
    )  # fmt: skip


@QmlElement
@QmlUncreatable("KioskModel makes it")
class RulesModel(QObject):  # type: ignore[operator]
    rulesChanged = Signal()

    def __init__(self, translations: Translations, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._translations = translations
        self._title = self._turns = ""
        self._steps = RowList(StepRow, self)
        self._points = RowList(PointRow, self)
        self._first = RowList(ClassRow, self)
        self._second = RowList(ClassRow, self)

    def show(self, screen: Screen, language: str) -> None:
        """Tell the rule of the centre, as it was when the citizen came."""
        if screen.customs is None:
            return
        board = screen.customs.rules
        words = RuleWords(self._translations, Language(language))
        fairness = board.rule.fairness
        self._steps.show(
            tuple(StepRow(key, *step) for key, step in enumerate(words.steps(fairness)))
        )
        self._points.show(tuple(PointRow(*each) for each in enumerate(words.points(board), 1)))
        self._first.show(class_rows(words, board, Priority.FIRST))
        self._second.show(class_rows(words, board, Priority.SECOND))
        told = (words.title(), words.turns(fairness))
        if told != (self._title, self._turns):
            self._title, self._turns = told
            self.rulesChanged.emit()

    title = Property(str, lambda self: self._title, notify=rulesChanged)
    turns = Property(str, lambda self: self._turns, notify=rulesChanged)
    steps = Property(QAbstractItemModel, lambda self: self._steps, constant=True)
    points = Property(QAbstractItemModel, lambda self: self._points, constant=True)
    firstLevel = Property(QAbstractItemModel, lambda self: self._first, constant=True)
    secondLevel = Property(QAbstractItemModel, lambda self: self._second, constant=True)

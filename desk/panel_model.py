"""The inline panel of the work page for QML: what it asks, and among what."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Property, QAbstractItemModel, QObject, Qt, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from desk.chooser import OptionItem
from desk.keys import CONFIRM, STEPS
from desk.panel_keys import marked, stepped, typed
from desk.questions import Question, question
from desk.serving import Serving
from desk.session import Session
from desk.session_values import SEVERAL, Asked, Mode
from resources.row_list import RowList

QML_IMPORT_NAME = "Desk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("desk.desk makes it")
class PanelModel(QObject):  # type: ignore[operator]
    questionChanged = Signal()

    def __init__(self, session: Session, serving: Serving, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._serving = session, serving
        self._options = RowList(OptionItem, self)
        self._question = Question()

    def show(self, language: str) -> None:
        asked = self._session.asked
        new = question(asked, self._session.watch.picture, language)
        self._options.show(asked.chooser.items())
        if new != self._question:
            self._question = new
            self.questionChanged.emit()

    def press(self, key: int, text: str) -> None:
        """A key that is no command."""
        asked = self._session.asked
        if asked.mode is Mode.NORMAL:
            if _is_sign(text):
                self._serving.find(text.upper())
        elif key in CONFIRM:
            self._serving.confirm()
        elif key in STEPS:
            self._session.narrow(stepped(asked, STEPS[key]))
        elif key == Qt.Key.Key_Space.value and asked.mode in SEVERAL:
            self._session.narrow(marked(asked))
        elif key == Qt.Key.Key_Backspace.value and asked.mode is Mode.FIND:
            self._session.narrow(typed(asked, None))
        elif _is_sign(text):
            self._session.narrow(typed(asked, text))

    options = Property(QAbstractItemModel, lambda self: self._options, constant=True)
    kind = Property(int, lambda self: self._question.kind, notify=questionChanged)
    text = Property(str, lambda self: self._question.text, notify=questionChanged)
    hint = Property(str, lambda self: self._question.hint, notify=questionChanged)
    yes = Property(str, lambda self: self._question.yes, notify=questionChanged)
    no = Property(str, lambda self: self._question.no, notify=questionChanged)
    wide = Property(bool, lambda self: self._question.wide, notify=questionChanged)

    @Slot(str)
    def choose(self, option: str) -> None:
        """An option was clicked: among several it is marked; else that is a choice and its
        confirmation."""
        asked = self._session.asked
        picked = replace(asked, chooser=asked.chooser.pick(option))
        if asked.mode in SEVERAL:
            self._session.narrow(marked(picked))
            return
        self._session.narrow(picked)
        self._serving.confirm()

    @Slot()
    def confirm(self) -> None:
        self._serving.confirm()

    @Slot()
    def leave(self) -> None:
        """Nothing is done; what was open is closed."""
        self._session.ask(Asked())


def _is_sign(text: str) -> bool:
    return len(text) == 1 and text.isalnum()

"""The officer's inbox for QML, and its keyboard."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Property, QAbstractItemModel, QObject, Qt, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from desk.chooser import OptionItem
from desk.inbox import Tab
from desk.inbox_flow import InboxFlow
from desk.inbox_words import InboxItem, InboxScreen, inbox_items, inbox_screen, procedure_items
from desk.keys import CONFIRM
from resources.row_list import RowList

QML_IMPORT_NAME = "Desk"
QML_IMPORT_MAJOR_VERSION = 1

_K = Qt.Key
_LIST_STEPS = {_K.Key_PageUp.value: -1, _K.Key_PageDown.value: 1}
_OPTION_STEPS = {_K.Key_Up.value: -1, _K.Key_Down.value: 1}


@QmlElement
@QmlUncreatable("desk.desk makes it")
class InboxModel(QObject):  # type: ignore[operator]
    screenChanged = Signal()
    draftChanged = Signal()
    placeChanged = Signal()

    def __init__(self, flow: InboxFlow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._flow = flow
        self._screen, self._place = InboxScreen(), -1
        self._items, self._options = RowList(InboxItem, self), RowList(OptionItem, self)

    def show(self, now: datetime, language: str) -> None:
        """Show what the flow holds; a closed inbox says no more than how much is in it."""
        inbox = self._flow.inbox
        items = inbox_items(inbox, now) if inbox.is_open else ()
        self._items.show(items)
        self._options.show(procedure_items(inbox, language) if inbox.is_open else ())
        old, self._screen = self._screen, inbox_screen(inbox, now)
        if old != self._screen:
            self.screenChanged.emit()
        place = next((at for at, each in enumerate(items) if each.chosen), -1)
        if place != self._place:
            self._place = place
            self.placeChanged.emit()
        if old.draft != self._screen.draft:
            self.draftChanged.emit()

    items = Property(QAbstractItemModel, lambda self: self._items, constant=True)
    options = Property(QAbstractItemModel, lambda self: self._options, constant=True)
    isOpen = Property(bool, lambda self: self._screen.is_open, notify=screenChanged)
    place = Property(int, lambda self: self._place, notify=placeChanged)
    tab = Property(int, lambda self: self._screen.tab, notify=screenChanged)
    questions = Property(int, lambda self: self._screen.questions, notify=screenChanged)
    misses = Property(int, lambda self: self._screen.misses, notify=screenChanged)
    subject = Property(str, lambda self: self._screen.subject, notify=screenChanged)
    facts = Property(str, lambda self: self._screen.facts, notify=screenChanged)
    draft = Property(str, lambda self: self._screen.draft, notify=draftChanged)
    prompt = Property(str, lambda self: self._screen.prompt, notify=screenChanged)
    sendWord = Property(str, lambda self: self._screen.send, notify=screenChanged)
    dropWord = Property(str, lambda self: self._screen.drop, notify=screenChanged)
    emptyText = Property(str, lambda self: self._screen.empty, notify=screenChanged)
    passage = Property(str, lambda self: self._screen.passage, notify=screenChanged)
    source = Property(str, lambda self: self._screen.source, notify=screenChanged)
    doubt = Property(str, lambda self: self._screen.doubt, notify=screenChanged)

    @Slot(int, int, result=bool)
    def press(self, key: int, modifiers: int) -> bool:
        """A key in the field; False: it is the field's own, or the window's."""
        flow = self._flow
        if key in CONFIRM:
            flow.send()
        elif key == _K.Key_Escape.value:
            flow.close()
        elif key == _K.Key_Delete.value and modifiers & Qt.KeyboardModifier.ControlModifier.value:
            flow.drop()
        elif key in _LIST_STEPS:
            flow.step_list(_LIST_STEPS[key])
        elif key in _OPTION_STEPS and flow.inbox.tab is not Tab.QUESTIONS:
            flow.step_options(_OPTION_STEPS[key])
        else:
            return False
        return True

    @Slot(str)
    def write(self, text: str) -> None:
        self._flow.write(text)

    @Slot(int)
    def turn(self, tab: int) -> None:
        self._flow.turn(Tab(tab))

    @Slot(str)
    def choose(self, key: str) -> None:
        self._flow.choose(int(key))

    @Slot(str)
    def pick(self, code: str) -> None:
        self._flow.pick(code)

    @Slot()
    def send(self) -> None:
        self._flow.send()

    @Slot()
    def drop(self) -> None:
        self._flow.drop()

    @Slot()
    def close(self) -> None:
        self._flow.close()

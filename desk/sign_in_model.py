"""The sign-in page for QML: counters, officers, and what is typed."""

from __future__ import annotations

from PySide6.QtCore import Property, QAbstractItemModel, QObject, Qt, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from desk.keys import CONFIRM
from desk.session import Session
from desk.sign_in import CounterItem, OfficerItem, counter_items, free_words, officer_items
from resources.row_list import RowList

QML_IMPORT_NAME = "Desk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("desk.desk makes it")
class SignInModel(QObject):  # type: ignore[operator]
    screenChanged = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._counters = RowList(CounterItem, self)
        self._officers = RowList(OfficerItem, self)
        self._screen = (False, "")

    def show(self, language: str) -> None:
        picture, choice = self._session.watch.picture, self._session.choice
        if picture is None:
            return
        now = self._session.watch.now()
        self._counters.show(counter_items(choice, picture, now, language))
        self._officers.show(officer_items(choice, picture, now))
        seat = self._session.blocking
        complete = choice.counter_id is not None and choice.officer_id is not None
        free = free_words(seat, choice.counter_id) if complete and seat else ""
        new = (complete and not free, free)
        if new != self._screen:
            self._screen = new
            self.screenChanged.emit()

    counters = Property(QAbstractItemModel, lambda self: self._counters, constant=True)
    officers = Property(QAbstractItemModel, lambda self: self._officers, constant=True)
    ready = Property(bool, lambda self: self._screen[0], notify=screenChanged)
    freeWords = Property(str, lambda self: self._screen[1], notify=screenChanged)

    @Slot(str)
    def search(self, text: str) -> None:
        picture = self._session.watch.picture
        if picture is not None:
            self._session.choose(self._session.sign_in.with_search(text, picture))

    @Slot(int)
    def chooseCounter(self, key: int) -> None:
        self._session.choose(self._session.sign_in.with_counter(key))

    @Slot(str)
    def chooseOfficer(self, code: str) -> None:
        picture = self._session.watch.picture
        found = next((o.id for o in picture.officers if o.code == code), None) if picture else None
        if found is not None:
            self._session.choose(self._session.sign_in.with_officer(found))

    @Slot()
    def sit(self) -> None:
        self._session.sit()

    @Slot()
    def freeSeat(self) -> None:
        self._session.free_blocking_seat()

    @Slot(int, str)
    def press(self, key: int, text: str) -> None:
        """A key that does not belong to the search field."""
        picture, choice = self._session.watch.picture, self._session.sign_in
        if picture is None:
            return
        counters = picture.counters
        if text.isdecimal():
            self._session.choose(choice.type_digit(text, counters))
        elif key in (Qt.Key.Key_Left.value, Qt.Key.Key_Right.value):
            step = 1 if key == Qt.Key.Key_Right.value else -1
            self._session.choose(choice.step_counter(step, counters))
        elif key in (Qt.Key.Key_Up.value, Qt.Key.Key_Down.value):
            step = 1 if key == Qt.Key.Key_Down.value else -1
            self._session.choose(choice.step_officer(step, picture))
        elif key in CONFIRM:
            self._session.sit()
        elif key == Qt.Key.Key_F10.value:
            self._session.free_blocking_seat()

"""The officer's window for QML: the face of the session, and the keyboard of the work page."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import Property, QAbstractItemModel, QEnum, QObject, Qt, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from db.live import Live
from desk.chooser import OptionItem
from desk.citizen_model import CitizenModel
from desk.clock import Clock
from desk.commanding import Command
from desk.desk_screen import (
    ActionItem,
    WaitingItem,
    action_items,
    citizen_screen,
    held_items,
    missed_items,
    waiting_items,
)
from desk.header import Header, header
from desk.keys import CONFIRM, STEPS, command_of, leaves
from desk.session import Session
from desk.session_values import Mode, Notice, Wanted
from desk.sign_in_model import SignInModel
from resources.row_list import RowList
from resources.translations import Translations

QML_IMPORT_NAME = "Desk"
QML_IMPORT_MAJOR_VERSION = 1
_NOBODY: tuple[WaitingItem, ...] = ()
_SILENCE, _BLANK = Notice(), Header()


@dataclass(frozen=True, slots=True)
class DeskScreen:
    is_signed_in: bool = False
    busy: bool = False
    help: bool = False
    mode: Mode = Mode.NORMAL
    notice: Notice = _SILENCE
    header: Header = _BLANK


@QmlElement
@QmlUncreatable("desk.desk makes it")
class DeskModel(QObject):  # type: ignore[operator]
    @QEnum
    class Mode(Enum):
        Normal = 0
        Transfer = 1
        Resume = 2
        Reinstate = 3
        Cancel = 4
        SignOut = 5

    pageChanged = Signal()
    busyChanged = Signal()
    modeChanged = Signal()
    noticeChanged = Signal()
    headerChanged = Signal()

    def __init__(
        self,
        live: Live,
        clock: Clock,
        translations: Translations,
        wanted: Wanted,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._translations = translations
        self._help = False
        self._screen = DeskScreen()
        self._session = Session(live, clock, self._speaks, self._show, wanted)
        self._citizen = CitizenModel(self)
        self._sign_in = SignInModel(self._session, self)
        self._waiting, self._held, self._missed = (RowList(WaitingItem, self) for _ in range(3))
        self._actions, self._options = RowList(ActionItem, self), RowList(OptionItem, self)
        translations.languageChanged.connect(self._show)

    def begin(self) -> None:
        """Look at the record; call it once the first picture is on the screen."""
        self._session.begin()

    @Slot()
    def tick(self) -> None:
        self._session.tick()

    def _speaks(self) -> str:
        return str(self._translations.language)

    @Slot()
    def _show(self) -> None:
        session, language = self._session, self._speaks()
        board, now = session.board, session.watch.now()
        old, self._screen = (
            self._screen,
            DeskScreen(
                is_signed_in=session.seat is not None,
                busy=session.busy,
                help=self._help,
                mode=session.mode,
                notice=session.notice,
                header=header(session, now, language),
            ),
        )
        self._waiting.show(waiting_items(board, now, language) if board else _NOBODY)
        self._held.show(held_items(board, now, language) if board else _NOBODY)
        self._missed.show(missed_items(board, now, language) if board else _NOBODY)
        self._actions.show(action_items(board, lost=session.lost))
        self._options.show(session.chooser.items())
        self._citizen.show(citizen_screen(board.in_hand if board else None, now, language))
        self._sign_in.show(language)
        self._emit(old, self._screen)

    def _emit(self, old: DeskScreen, new: DeskScreen) -> None:
        if old.is_signed_in != new.is_signed_in:
            self.pageChanged.emit()
        if old.busy != new.busy:
            self.busyChanged.emit()
        if (old.mode, old.help) != (new.mode, new.help):
            self.modeChanged.emit()
        if old.notice != new.notice:
            self.noticeChanged.emit()
        if old.header != new.header:
            self.headerChanged.emit()

    citizen = Property(CitizenModel, lambda self: self._citizen, constant=True)
    signIn = Property(SignInModel, lambda self: self._sign_in, constant=True)
    waiting = Property(QAbstractItemModel, lambda self: self._waiting, constant=True)
    held = Property(QAbstractItemModel, lambda self: self._held, constant=True)
    missed = Property(QAbstractItemModel, lambda self: self._missed, constant=True)
    actions = Property(QAbstractItemModel, lambda self: self._actions, constant=True)
    options = Property(QAbstractItemModel, lambda self: self._options, constant=True)
    isSignedIn = Property(bool, lambda self: self._screen.is_signed_in, notify=pageChanged)
    busy = Property(bool, lambda self: self._screen.busy, notify=busyChanged)
    mode = Property(int, lambda self: self._screen.mode.value, notify=modeChanged)
    help = Property(bool, lambda self: self._screen.help, notify=modeChanged)
    notice = Property(str, lambda self: self._screen.notice.text, notify=noticeChanged)
    noticeTone = Property(int, lambda self: self._screen.notice.tone.value, notify=noticeChanged)
    counter = Property(str, lambda self: self._screen.header.counter, notify=headerChanged)
    officer = Property(str, lambda self: self._screen.header.officer, notify=headerChanged)
    centre = Property(str, lambda self: self._screen.header.centre, notify=headerChanged)
    time = Property(str, lambda self: self._screen.header.time, notify=headerChanged)
    lost = Property(str, lambda self: self._screen.header.lost, notify=headerChanged)
    waitingCount = Property(int, lambda self: self._screen.header.waiting, notify=headerChanged)
    longest = Property(str, lambda self: self._screen.header.longest, notify=headerChanged)
    longestLate = Property(int, lambda self: self._screen.header.late, notify=headerChanged)
    finished = Property(int, lambda self: self._screen.header.finished, notify=headerChanged)

    @Slot(int, int, str)
    def press(self, key: int, modifiers: int, text: str) -> None:
        """A key on the work page."""
        session = self._session
        command = command_of(key, modifiers)
        if key == Qt.Key.Key_F1.value:
            self.toggleHelp()
        elif leaves(key, modifiers):
            session.sign_out()
        elif key == Qt.Key.Key_Escape.value:
            self.leaveMode()
        elif command is not None:
            session.give(command)
        elif session.mode is Mode.NORMAL:
            return
        elif key in CONFIRM:
            session.confirm()
        elif key in STEPS:
            session.narrow(session.chooser.step(STEPS[key]))
        elif len(text) == 1 and text.isalnum():
            session.narrow(session.chooser.type(text))

    @Slot(str)
    def give(self, command: str) -> None:
        """The button of a command."""
        self._session.give(Command(command))

    @Slot(str)
    def choose(self, option: str) -> None:
        """An option was clicked: that is a choice and its confirmation."""
        self._session.narrow(self._session.chooser.pick(option))
        self._session.confirm()

    @Slot()
    def confirm(self) -> None:
        self._session.confirm()

    @Slot()
    def leaveMode(self) -> None:
        self._help = False
        self._session.leave_mode()

    @Slot()
    def signOut(self) -> None:
        self._session.sign_out()

    @Slot()
    def toggleHelp(self) -> None:
        self._help = not self._help
        self._show()

    @Slot(str)
    def speak(self, language: str) -> None:
        self._translations.set_language(language)

    language = Property(str, lambda self: str(self._translations.language), notify=headerChanged)

"""The officer's window for QML: the face of the session, and the keyboard of the work page."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QAbstractItemModel, QObject, Qt, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from db.live import Live
from desk.citizen_model import CitizenModel
from desk.citizen_screen import citizen_screen
from desk.clock import Clock
from desk.commanding import Command
from desk.desk_screen import (
    ActionItem,
    WaitingItem,
    action_items,
    held_items,
    missed_items,
    waiting_items,
)
from desk.header import Header, header
from desk.inbox_flow import InboxFlow
from desk.inbox_model import InboxModel
from desk.keys import CONFIRM, command_of, is_typed, leaves
from desk.panel_model import PanelModel
from desk.serving import Serving
from desk.session import Session
from desk.session_values import Asked, Notice, Wanted
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
    lost_seat: str = ""
    busy: bool = False
    help: bool = False
    notice: Notice = _SILENCE
    header: Header = _BLANK


@QmlElement
@QmlUncreatable("desk.desk makes it")
class DeskModel(QObject):  # type: ignore[operator]
    pageChanged = Signal()
    busyChanged = Signal()
    helpChanged = Signal()
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
        self._serving = Serving(self._session)
        self._citizen = CitizenModel(self)
        self._sign_in = SignInModel(self._session, self)
        self._inbox_flow = InboxFlow(self._session, live, self._show)
        self._inbox = InboxModel(self._inbox_flow, self)
        self._panel = PanelModel(self._session, self._serving, self)
        self._waiting, self._held, self._missed = (RowList(WaitingItem, self) for _ in range(3))
        self._actions = RowList(ActionItem, self)
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
        board, now, picture = session.board, session.watch.now(), session.watch.picture
        zone = picture.centre.time_zone if picture else ""
        old, self._screen = (
            self._screen,
            DeskScreen(
                is_signed_in=session.seat is not None,
                lost_seat=session.lost_seat,
                busy=session.busy,
                help=self._help,
                notice=session.notice,
                header=header(session, now, language),
            ),
        )
        self._waiting.show(waiting_items(board, now, language, zone) if board else _NOBODY)
        self._held.show(held_items(board, now, language, zone) if board else _NOBODY)
        self._missed.show(missed_items(board, now, language, zone) if board else _NOBODY)
        self._actions.show(action_items(board, lost=session.lost, most_calls=session.most_calls))
        in_hand = board.in_hand if board else None
        self._citizen.show(citizen_screen(in_hand, now, language, picture))
        self._sign_in.show(language)
        self._panel.show(language)
        self._inbox_flow.follow()
        self._inbox.show(now, language)
        self._emit(old, self._screen)

    def _emit(self, old: DeskScreen, new: DeskScreen) -> None:
        if (old.is_signed_in, old.lost_seat) != (new.is_signed_in, new.lost_seat):
            self.pageChanged.emit()
        if old.busy != new.busy:
            self.busyChanged.emit()
        if old.help != new.help:
            self.helpChanged.emit()
        if old.notice != new.notice:
            self.noticeChanged.emit()
        if old.header != new.header:
            self.headerChanged.emit()

    citizen = Property(CitizenModel, lambda self: self._citizen, constant=True)
    signIn = Property(SignInModel, lambda self: self._sign_in, constant=True)
    inbox = Property(InboxModel, lambda self: self._inbox, constant=True)
    panel = Property(PanelModel, lambda self: self._panel, constant=True)
    waiting = Property(QAbstractItemModel, lambda self: self._waiting, constant=True)
    held = Property(QAbstractItemModel, lambda self: self._held, constant=True)
    missed = Property(QAbstractItemModel, lambda self: self._missed, constant=True)
    actions = Property(QAbstractItemModel, lambda self: self._actions, constant=True)
    isSignedIn = Property(bool, lambda self: self._screen.is_signed_in, notify=pageChanged)
    lostSeat = Property(str, lambda self: self._screen.lost_seat, notify=pageChanged)
    busy = Property(bool, lambda self: self._screen.busy, notify=busyChanged)
    help = Property(bool, lambda self: self._screen.help, notify=helpChanged)
    notice = Property(str, lambda self: self._screen.notice.text, notify=noticeChanged)
    noticeTone = Property(int, lambda self: self._screen.notice.tone.value, notify=noticeChanged)
    counter = Property(str, lambda self: self._screen.header.counter, notify=headerChanged)
    officer = Property(str, lambda self: self._screen.header.officer, notify=headerChanged)
    centre = Property(str, lambda self: self._screen.header.centre, notify=headerChanged)
    time = Property(str, lambda self: self._screen.header.time, notify=headerChanged)
    lost = Property(str, lambda self: self._screen.header.lost, notify=headerChanged)
    pause = Property(str, lambda self: self._screen.header.pause, notify=headerChanged)
    warning = Property(str, lambda self: self._screen.header.warning, notify=headerChanged)
    whyNext = Property(str, lambda self: self._screen.header.why_next, notify=headerChanged)
    waitingCount = Property(int, lambda self: self._screen.header.waiting, notify=headerChanged)
    longest = Property(str, lambda self: self._screen.header.longest, notify=headerChanged)
    longestLate = Property(int, lambda self: self._screen.header.late, notify=headerChanged)
    questions = Property(int, lambda self: self._screen.header.questions, notify=headerChanged)
    finished = Property(int, lambda self: self._screen.header.finished, notify=headerChanged)
    language = Property(str, lambda self: str(self._translations.language), notify=headerChanged)

    @Slot(int, int, str)
    def press(self, key: int, modifiers: int, text: str) -> None:
        """A key on the work page, or where another window took the counter."""
        session = self._session
        command = command_of(key, modifiers)
        if session.lost_seat:
            if key in CONFIRM:
                session.sit_again()
            elif key == Qt.Key.Key_Escape.value:
                session.give_up()
        elif key == Qt.Key.Key_F1.value:
            self.toggleHelp()
        elif leaves(key, modifiers):
            self._inbox_flow.close()
            session.sign_out()
        elif key == Qt.Key.Key_F12.value:
            self.openInbox()
        elif self._inbox_flow.inbox.is_open and is_typed(key):
            return  # it was meant for the field
        elif key == Qt.Key.Key_Escape.value:
            self._help = False
            self._inbox_flow.close()
            session.ask(Asked())
        elif command is not None:
            self._inbox_flow.close()
            self._serving.give(command)
        else:
            self._panel.press(key, text)

    @Slot(str)
    def give(self, command: str) -> None:
        """The button of a command."""
        self._serving.give(Command(command))

    @Slot()
    def openInbox(self) -> None:
        """What citizens left for officers; what is typed there stays when it is closed."""
        self._session.ask(Asked())
        self._inbox_flow.open()

    @Slot()
    def sitAgain(self) -> None:
        self._session.sit_again()

    @Slot()
    def giveUp(self) -> None:
        self._session.give_up()

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

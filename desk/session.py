"""What an officer does at a counter: signing in, giving commands, choosing; knows no QML."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QCoreApplication

from db.errors import Known, RecordUnavailable, Trouble
from db.live import Live
from db.people.values import Seat
from db.queue.values import DeskBoard, Ticket
from desk import commanding, record_work
from desk.chooser import Chooser, ticket_chooser, transfer_chooser
from desk.clock import Clock
from desk.command_words import done_sentence, refusal_sentence
from desk.commanding import Command, WhyNot, Work, why_not
from desk.desk_picture import DeskPicture
from desk.session_values import NOTICE_S, Mode, Notice, Tone, Wanted
from desk.sign_in import SignIn, blocking_seat
from desk.watch import Watch
from desk.words import failure_sentence

if TYPE_CHECKING:
    from db.record import Record

translate = QCoreApplication.translate
T = TypeVar("T")


class Session:
    """`changed` is called after everything that may alter what the officer sees."""

    def __init__(
        self,
        live: Live,
        clock: Clock,
        language: Callable[[], str],
        changed: Callable[[], None],
        wanted: Wanted,
    ) -> None:
        self._live = live
        self._clock = clock
        self._language = language
        self._changed = changed
        self._wanted: Wanted | None = wanted
        self._under_way = False
        self.watch: Watch[DeskPicture] = Watch(live, clock, self._picture_came)
        self.seat: Seat | None = None
        self.sign_in = SignIn()
        self.mode = Mode.NORMAL
        self.chooser = Chooser(())
        self.notice = Notice()
        self.busy = False

    @property
    def board(self) -> DeskBoard | None:
        picture = self.watch.picture
        return picture.board if picture is not None and self.seat is not None else None

    @property
    def lost(self) -> bool:
        return self.watch.trouble is not None

    @property
    def choice(self) -> SignIn:
        """Where the officer would sit down now."""
        picture = self.watch.picture
        return self.sign_in.settled(picture.seats) if picture else self.sign_in

    @property
    def blocking(self) -> Seat | None:
        picture = self.watch.picture
        return blocking_seat(self.choice, picture.seats) if picture else None

    def begin(self) -> None:
        self.watch.begin(_question(None))

    def tick(self) -> None:
        """A second has passed."""
        if self.notice.text and self._clock.monotonic() >= self.notice.until:
            self.notice = Notice()
        self._changed()

    def choose(self, choice: SignIn) -> None:
        self.sign_in, self.notice = choice, Notice()
        self._changed()

    def sit(self) -> None:
        """Sign in at the counter that is chosen; say what is missing."""
        counter_id, officer_id = self.choice.counter_id, self.choice.officer_id
        if counter_id is None or officer_id is None:
            self._tell(translate("Session", "Hãy chọn quầy và cán bộ."), Tone.WARN)
            return
        self._run(
            record_work.sit,
            self._seated,
            counter_id=counter_id,
            officer_id=officer_id,
        )

    def free_blocking_seat(self) -> None:
        """Sign out whoever forgot to: the colleague at this counter, or oneself elsewhere."""
        seat = self.blocking
        if seat is not None:
            self._run(record_work.leave, self._freed, counter_id=seat.counter_id)

    def give(self, command: Command) -> None:
        """Carry out a command, ask what it still needs to know, or say why it cannot be."""
        if self.busy:
            return
        self.mode, self.notice = Mode.NORMAL, Notice()
        board, picture = self.board, self.watch.picture
        why = why_not(command, board, lost=self.lost)
        if why is not None or board is None or picture is None:
            state = board.in_hand.ticket.state if board and board.in_hand else None
            self._tell(refusal_sentence(why or WhyNot.LOST, command, state), Tone.WARN)
        elif command is Command.CALL:
            self._work(command, commanding.call_next(board))
        elif command is Command.TRANSFER:
            self._ask(Mode.TRANSFER, transfer_chooser(picture, self._language()))
        elif command is Command.REINSTATE:
            self._ask_ticket(Mode.REINSTATE, board)
        elif command is Command.CANCEL:
            self._ask(Mode.CANCEL, Chooser(()))
        elif board.in_hand is not None:
            self._work(command, commanding.act(command, board.in_hand.ticket.id))
        elif len(board.held) == 1:
            self._work(command, commanding.resume(board.held[0].ticket.id, board.counter.id))
        else:
            self._ask_ticket(Mode.RESUME, board)

    def narrow(self, chooser: Chooser) -> None:
        """Another option is chosen."""
        self.chooser = chooser
        self._changed()

    def confirm(self) -> None:
        """Do what the inline panel asks about."""
        board, chosen, mode = self.board, self.chooser.chosen, self.mode
        if self.busy or board is None or mode is Mode.NORMAL:
            return
        in_hand = board.in_hand
        if mode is Mode.SIGN_OUT:
            self._leave(board)
        elif mode is Mode.CANCEL and in_hand is not None:
            self._work(Command.CANCEL, commanding.act(Command.CANCEL, in_hand.ticket.id))
        elif chosen is None:
            return
        elif mode is Mode.RESUME:
            self._work(Command.HOLD, commanding.resume(chosen.key, board.counter.id))
        elif mode is Mode.REINSTATE:
            self._work(Command.REINSTATE, commanding.act(Command.REINSTATE, chosen.key))
        elif mode is Mode.TRANSFER and in_hand is not None:
            work = commanding.transfer(
                in_hand.ticket.id, line_id=chosen.line_id, counter_id=chosen.counter_id
            )
            self._work(Command.TRANSFER, work)

    def leave_mode(self) -> None:
        """Nothing is done; what was open is closed."""
        self.mode, self.chooser, self.notice = Mode.NORMAL, Chooser(()), Notice()
        self._changed()

    def sign_out(self) -> None:
        board = self.board
        if self.busy or self.seat is None:
            return
        if board is None or self.lost:
            self._tell(refusal_sentence(WhyNot.LOST, Command.CALL), Tone.WARN)
        elif board.in_hand is not None and self.mode is not Mode.SIGN_OUT:
            self._ask(Mode.SIGN_OUT, Chooser(()))
        else:
            self._leave(board)

    def _leave(self, board: DeskBoard) -> None:
        self._run(record_work.leave, self._left, counter_id=board.counter.id)

    def _ask(self, mode: Mode, chooser: Chooser) -> None:
        self.mode, self.chooser, self.notice = mode, chooser, Notice()
        self._changed()

    def _ask_ticket(self, mode: Mode, board: DeskBoard) -> None:
        rows = board.held if mode is Mode.RESUME else board.missed
        self._ask(mode, ticket_chooser(rows, self.watch.now(), self._language()))

    def _tell(self, text: str, tone: Tone) -> None:
        self.notice = Notice(text, tone, self._clock.monotonic() + NOTICE_S)
        self._changed()

    def _work(self, command: Command, work: Work) -> None:
        resumed = self.board is not None and self.board.in_hand is None

        def done(ticket: Ticket) -> None:
            quiet = command is Command.HOLD and resumed
            text = "" if quiet else done_sentence(command, ticket.label)
            self.notice = Notice(text, Tone.GOOD, self._clock.monotonic() + NOTICE_S)
            self._settle()

        self._start(work, done)

    def _run(self, action: Callable[..., Seat], done: Callable[[Seat], None], **ids: int) -> None:
        if not self.busy:
            self._start(commanding.command(action, **ids), done)

    def _start(self, work: Callable[[Record], T], done: Callable[[T], None]) -> None:
        self.busy = self._under_way = True
        self.mode, self.notice = Mode.NORMAL, Notice()
        self._live.run(work, done, self._failed)
        self._changed()

    def _settle(self) -> None:
        """The command is over; the keys answer again once its picture has come."""
        self._under_way = False
        self.watch.look(afresh=True)

    def _failed(self, failure: Known) -> None:
        text = failure_sentence(failure)
        if isinstance(failure, RecordUnavailable):
            text = translate(
                "Session", "Mất kết nối khi đang lưu: xem lại số ở quầy trước khi bấm tiếp."
            )
            self.watch.lose(failure)
        self._tell(text, Tone.ERROR if isinstance(failure, Trouble) else Tone.WARN)
        self._settle()

    def _seated(self, seat: Seat) -> None:
        self.seat, self._under_way = seat, False
        self.watch.watch(_question(seat.counter_id))

    def _freed(self, seat: Seat) -> None:
        sentence = translate("Session", "Đã đăng xuất %1 khỏi quầy %2.")
        text = sentence.replace("%1", seat.officer_name).replace("%2", str(seat.counter_number))
        self._tell(text, Tone.GOOD)
        self._settle()

    def _left(self, _seat: Seat) -> None:
        self.seat, self._under_way = None, False
        self.sign_in = SignIn()
        self.watch.watch(_question(None))

    def _picture_came(self) -> None:
        picture, seat = self.watch.picture, self.seat
        if not self._under_way:
            self.busy = False
        board = picture.board if picture else None
        if seat is not None and board is not None and board.officer_id != seat.officer_id:
            self.seat, self.mode = None, Mode.NORMAL
            sentence = translate("Session", "Bạn đã được đăng xuất khỏi quầy %1 từ nơi khác.")
            self._tell(sentence.replace("%1", str(seat.counter_number)), Tone.WARN)
            self.watch.watch(_question(None))
        if picture is not None and self._wanted is not None:
            wanted, self._wanted = self._wanted, None
            self._take_wanted(picture, wanted)
        self._changed()

    def _take_wanted(self, picture: DeskPicture, wanted: Wanted) -> None:
        counter = next((each for each in picture.counters if each.number == wanted.counter), None)
        officer = next((each for each in picture.officers if each.code == wanted.officer), None)
        self.sign_in = SignIn(
            counter_id=counter.id if counter else None, officer_id=officer.id if officer else None
        )
        if counter and officer:
            self.sit()


def _question(counter_id: int | None) -> Callable[[Record], DeskPicture]:
    return partial(record_work.desk_picture, counter_id=counter_id)

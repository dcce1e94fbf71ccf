"""An officer's window on the record: the seat and its lease, one command at a time, what is told;
knows no QML. What the keys of the work page do is `desk.serving`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import uuid4

from PySide6.QtCore import QCoreApplication

from db.errors import Known, RecordUnavailable, Trouble
from db.live import Live
from db.people.values import Seat
from db.queue.values import DeskBoard
from desk import record_work
from desk.clock import Clock
from desk.command_words import refusal_sentence
from desk.commanding import Command, WhyNot
from desk.desk_picture import DeskPicture
from desk.lease import Lease
from desk.session_values import NOTICE_S, Asked, Mode, Notice, Tone, Wanted
from desk.sign_in import SignIn, blocking_seat
from desk.watch import Watch
from desk.words import failure_sentence, seat_lost_sentence

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
        self.clock = clock
        self.language = language
        self._changed = changed
        self._wanted: Wanted | None = wanted
        self._under_way = False
        self._lease = Lease(live, clock)
        self.watch: Watch[DeskPicture] = Watch(live, clock, self._picture_came)
        self.seat: Seat | None = None
        self.lost_seat = ""
        self.sign_in = SignIn()
        self.asked = Asked()
        self.notice = Notice()
        self.busy = False

    @property
    def board(self) -> DeskBoard | None:
        picture = self.watch.picture
        return picture.board if picture is not None and self.seat is not None else None

    @property
    def most_calls(self) -> int:
        picture = self.watch.picture
        return picture.rule.calls_before_no_show if picture else 0

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
        return blocking_seat(self.choice, picture.seats, self.watch.now()) if picture else None

    def begin(self) -> None:
        self.watch.begin(_question(None))

    def tick(self) -> None:
        """A second has passed."""
        if self.notice.text and self.clock.monotonic() >= self.notice.until:
            self.notice = Notice()
        picture = self.watch.picture
        if self.seat is not None and picture is not None:
            self._lease.tick(self.seat, picture.rule.lease_s, self.watch.look)
        self._changed()

    def choose(self, choice: SignIn) -> None:
        self.sign_in, self.notice = choice, Notice()
        self._changed()

    def sit(self) -> None:
        """Sign in at the counter that is chosen; say what is missing."""
        self._sit(record_work.sit)

    def free_blocking_seat(self) -> None:
        """Take the counter over from the colleague there, or leave one's own seat elsewhere."""
        seat, choice = self.blocking, self.choice
        if seat is None:
            return
        if seat.counter_id == choice.counter_id:
            self._sit(partial(record_work.hand_over, by=choice.officer_id))
        else:
            self.run(record_work.leave, self._freed, counter_id=seat.counter_id)

    def sit_again(self) -> None:
        """Back to the counter that another window took."""
        self.lost_seat = ""
        self.sit()

    def give_up(self) -> None:
        """To the sign-in page, after another window took the counter."""
        self.lost_seat, self.sign_in, self.notice = "", SignIn(), Notice()
        self._changed()

    def sign_out(self) -> None:
        board = self.board
        if self.busy or self.seat is None:
            return
        if board is None or self.lost:
            self.tell(refusal_sentence(WhyNot.LOST, Command.CALL), Tone.WARN)
        elif board.in_hand is not None and self.asked.mode is not Mode.SIGN_OUT:
            self.ask(Asked(Mode.SIGN_OUT, subject=board.in_hand.ticket))
        else:
            self.leave()

    def leave(self) -> None:
        if self.seat is not None:
            self.run(record_work.leave, self._left, counter_id=self.seat.counter_id)

    def ask(self, asked: Asked) -> None:
        """Open the inline panel, or close it."""
        self.asked, self.notice = asked, Notice()
        self._changed()

    def narrow(self, asked: Asked) -> None:
        """Another option is chosen, something is typed; what was told stays."""
        self.asked = asked
        self._changed()

    def tell(self, text: str, tone: Tone, seconds: float = NOTICE_S) -> None:
        self.notice = Notice(text, tone, self.clock.monotonic() + seconds)
        self._changed()

    def run(self, action: Callable[..., T], done: Callable[[T], None], **facts: Any) -> None:
        """An action of the record, under a fresh command id."""
        if not self.busy:
            self.start(partial(action, command_id=str(uuid4()), **facts), done)

    def start(self, work: Callable[[Record], T], done: Callable[[T], None]) -> None:
        """One command at a time: the keys rest until its picture has come."""
        self.busy = self._under_way = True
        self.asked, self.notice = Asked(), Notice()
        self._live.run(work, done, self._failed)
        self._changed()

    def settle(self) -> None:
        """The command is over; the keys answer again once its picture has come."""
        self._under_way = False
        self.watch.look(afresh=True)

    def _sit(self, action: Callable[..., Seat]) -> None:
        choice, picture = self.choice, self.watch.picture
        if choice.counter_id is None or choice.officer_id is None or picture is None:
            self.tell(translate("Session", "Hãy chọn quầy và cán bộ."), Tone.WARN)
            return
        self.run(
            action,
            self._seated,
            counter_id=choice.counter_id,
            officer_id=choice.officer_id,
            holder=self._lease.holder,
            lease_s=picture.rule.lease_s,
        )

    def _failed(self, failure: Known) -> None:
        text = failure_sentence(failure)
        if isinstance(failure, RecordUnavailable):
            text = translate(
                "Session", "Mất kết nối khi đang lưu: xem lại số ở quầy trước khi bấm tiếp."
            )
            self.watch.lose(failure)
        self.tell(text, Tone.ERROR if isinstance(failure, Trouble) else Tone.WARN)
        self.settle()

    def _seated(self, seat: Seat) -> None:
        self.seat, self._under_way = seat, False
        self._lease.renewed()
        self.watch.watch(_question(seat.counter_id))

    def _freed(self, _seat: Seat) -> None:
        self.busy = False
        self.sit()

    def _left(self, _seat: Seat) -> None:
        self.seat, self._under_way = None, False
        self.sign_in = SignIn()
        self.watch.watch(_question(None))

    def _picture_came(self) -> None:
        picture = self.watch.picture
        if not self._under_way:
            self.busy = False
        if picture is not None and picture.board is not None and self.seat is not None:
            self._keep_seat(picture, self.seat)
        if picture is not None and self._wanted is not None:
            wanted, self._wanted = self._wanted, None
            self._take_wanted(picture, wanted)
        self._changed()

    def _keep_seat(self, picture: DeskPicture, seat: Seat) -> None:
        """Another window at this counter, or a colleague: this one serves there no more."""
        here = next((s for s in picture.seats if s.counter_id == seat.counter_id), None)
        if here is not None and here.holder == self._lease.holder:
            self.seat = replace(here, lease_until=seat.lease_until)
            return
        self.seat, self.asked, self.notice = None, Asked(), Notice()
        self.sign_in = SignIn(counter_id=seat.counter_id, officer_id=seat.officer_id)
        self.lost_seat = seat_lost_sentence(seat, here)
        self.watch.watch(_question(None))

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

"""What the keys of the work page do: commands, what they still need to know, taking them back."""

from __future__ import annotations

from functools import partial

from db.people.values import PauseReason, Seat
from db.queue.values import DeskBoard, Ticket
from desk import record_work
from desk.choosers import (
    class_chooser,
    command_chooser,
    found_chooser,
    minutes_chooser,
    pause_chooser,
    plan_chooser,
    reason_chooser,
    ticket_chooser,
    transfer_chooser,
    waiting_chooser,
)
from desk.command_words import refusal_sentence, state_words
from desk.commanding import Command, WhyNot, why_not
from desk.desk_picture import DeskPicture
from desk.finding import labels_for
from desk.session import Session
from desk.session_values import NOTICE_S, Asked, Mode, Tone
from desk.undo_stack import UndoStack
from desk.words import done_sentence, failure_sentence
from desk.works import Done, Hands, Work


class Serving:
    def __init__(self, session: Session) -> None:
        self._session = session
        self._undo = UndoStack()
        self._found: tuple[Ticket, ...] = ()

    def give(self, command: Command) -> None:
        """Carry out a command, ask what it still needs to know, or say why it cannot be."""
        session = self._session
        if session.busy:
            return
        if command is Command.HOLD and session.asked.mode is Mode.HOLD:
            self.confirm()  # the key twice: for the usual time
            return
        session.ask(Asked())
        board, picture = session.board, session.watch.picture
        why = why_not(command, board, lost=session.lost, most_calls=session.most_calls)
        if why is not None or board is None or picture is None:
            state = board.in_hand.ticket.state if board and board.in_hand else None
            session.tell(refusal_sentence(why or WhyNot.LOST, command, state), Tone.WARN)
        elif command is Command.UNDO:
            self._take_back(board)
        elif command is Command.CALL:
            in_hand = board.in_hand.ticket if board.in_hand else None
            self._work(_hands(board).call_next(in_hand, session.most_calls))
        elif board.in_hand is None or command in {Command.PICK, Command.REINSTATE, Command.PAUSE}:
            self._of_the_counter(command, board)
        else:
            self._on(command, board.in_hand.ticket, board, picture)

    def find(self, typed: str) -> None:
        """What is typed of a number, so far."""
        self._session.ask(Asked(Mode.FIND, typed=typed))

    def confirm(self) -> None:
        """Do what the inline panel asks about."""
        session = self._session
        asked, board, picture = session.asked, session.board, session.watch.picture
        if session.busy or board is None or picture is None or asked.mode is Mode.NORMAL:
            return
        if session.lost:
            session.tell(refusal_sentence(WhyNot.LOST, Command.CALL), Tone.WARN)
        elif asked.mode is Mode.SIGN_OUT:
            session.leave()
        elif asked.mode is Mode.FIND:
            self._search(asked.typed, picture)
        elif asked.mode is Mode.CANCEL and asked.subject is not None:
            self._work(_hands(board).on(Command.CANCEL, asked.subject.id))
        elif asked.chooser.keys:
            self._chosen(asked, board, picture)

    def _chosen(self, asked: Asked, board: DeskBoard, picture: DeskPicture) -> None:
        """Something is chosen in the panel, or several."""
        hands, keys, subject = _hands(board), asked.chooser.keys, asked.subject
        chosen = asked.chooser.chosen
        match asked.mode:
            case Mode.PICK:
                self._pick(keys, board)
            case Mode.REASON if chosen is not None:
                self._work(hands.pick(asked.ids, chosen.key))
            case Mode.RESUME:
                self._work(hands.on(Command.RESUME, keys[0]))
            case Mode.REINSTATE:
                self._work(hands.on(Command.REINSTATE, keys[0]))
            case Mode.PAUSE:
                self._pause(board, PauseReason(keys[0]))
            case Mode.JOIN if subject is not None:
                self._work(hands.on(Command.JOIN, subject.id, others=keys))
            case Mode.FOUND:
                self._open_ticket(next(each for each in self._found if each.id == keys[0]))
            case Mode.TICKET if subject is not None:
                self._on(Command(keys[0]), subject, board, picture)
            case _ if subject is not None and chosen is not None:
                self._work(hands.on(_COMMANDS[asked.mode], subject.id, **dict(chosen.facts)))

    def _of_the_counter(self, command: Command, board: DeskBoard) -> None:
        """A command that needs nobody in hand, or is not about who is."""
        session = self._session
        now, language = session.watch.now(), session.language()
        if command is Command.PAUSE and board.pause_reason is not None:
            self._pause(board, None)
        elif command is Command.PAUSE:
            session.ask(Asked(Mode.PAUSE, pause_chooser()))
        elif command is Command.REINSTATE:
            session.ask(Asked(Mode.REINSTATE, ticket_chooser(board.missed, now, language)))
        elif command is Command.PICK:
            chooser = waiting_chooser(board.waiting, now, language)
            subject = board.in_hand.ticket if board.in_hand else None
            session.ask(Asked(Mode.JOIN if subject else Mode.PICK, chooser, subject))
        elif len(board.held) == 1:
            self._work(_hands(board).on(Command.RESUME, board.held[0].ticket.id))
        else:
            session.ask(Asked(Mode.RESUME, ticket_chooser(board.held, now, language)))

    def _on(self, command: Command, ticket: Ticket, board: DeskBoard, picture: DeskPicture) -> None:
        """A command on one ticket: the one in hand, or one that was looked up."""
        ask, language = self._session.ask, self._session.language()
        match command:
            case Command.TRANSFER:
                ask(Asked(Mode.TRANSFER, transfer_chooser(picture, ticket, language), ticket))
            case Command.PLAN:
                ask(Asked(Mode.PLAN, plan_chooser(picture, ticket, language), ticket))
            case Command.HOLD:
                ask(Asked(Mode.HOLD, minutes_chooser(picture.rule), ticket))
            case Command.CLASSIFY:
                ask(Asked(Mode.CLASSIFY, class_chooser(picture.classes, ticket, language), ticket))
            case Command.CANCEL:
                ask(Asked(Mode.CANCEL, subject=ticket))
            case Command.PICK:
                self._pick((ticket.id,), board)
            case _:
                self._work(_hands(board).on(command, ticket.id))

    def _pick(self, ids: tuple[str, ...], board: DeskBoard) -> None:
        """Whose turn it is needs no reason."""
        if board.waiting and board.waiting[0].ticket.id == ids[0]:
            self._work(_hands(board).pick(ids, ""))
        else:
            self._session.ask(Asked(Mode.REASON, reason_chooser(), ids=ids))

    def _pause(self, board: DeskBoard, reason: PauseReason | None) -> None:
        def done(_seat: Seat) -> None:
            self._session.settle()

        counter_id = board.counter.id
        self._session.run(record_work.pause, done, counter_id=counter_id, reason=reason)

    def _search(self, typed: str, picture: DeskPicture) -> None:
        labels = labels_for(typed, tuple(now.line.letter for now in picture.lines))
        if labels:
            self._session.start(partial(record_work.find, labels=labels), self._found_some)

    def _found_some(self, found: tuple[Ticket, ...]) -> None:
        self._found = found
        self._session.settle()
        if len(found) == 1:
            self._open_ticket(found[0])
        else:
            self._session.ask(Asked(Mode.FOUND, found_chooser(found, state_words())))

    def _open_ticket(self, ticket: Ticket) -> None:
        self._session.ask(Asked(Mode.TICKET, command_chooser(ticket), ticket))

    def _take_back(self, board: DeskBoard) -> None:
        last = self._undo.pop(board.counter.id, self._session.clock.monotonic())
        if last is None:
            why = refusal_sentence(WhyNot.NOTHING_DONE, Command.UNDO)
            self._session.tell(why, Tone.WARN)
        else:
            self._work(_hands(board).on(Command.UNDO, last))

    def _work(self, work: Work) -> None:
        session = self._session
        board, picture = session.board, session.watch.picture
        if board is None or picture is None:
            return
        counter_id, span = board.counter.id, picture.rule.undo_s

        def done(what: Done) -> None:
            until = session.clock.monotonic() + span
            undoable = self._undo.push(counter_id, what.steps, until) if span else False
            text = done_sentence(what.steps, undoable=undoable)
            if what.refusal is not None:
                text = f"{text} {failure_sentence(what.refusal)}"
            tone = Tone.GOOD if what.refusal is None else Tone.WARN
            session.tell(text, tone, max(span, NOTICE_S) if undoable else NOTICE_S)
            session.settle()

        session.start(work, done)


_COMMANDS = {
    Mode.TRANSFER: Command.TRANSFER,
    Mode.PLAN: Command.PLAN,
    Mode.HOLD: Command.HOLD,
    Mode.CLASSIFY: Command.CLASSIFY,
}


def _hands(board: DeskBoard) -> Hands:
    return Hands(board.counter.id, board.officer_id or 0)

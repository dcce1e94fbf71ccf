"""What a key of a call pad does on the record, for whoever sits at its counter: as the officer's
own key does. On the database thread.

The record's code is imported here at the first use.
"""
# ruff: noqa: PLC0415

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final
from uuid import uuid4

from db.errors import Refused
from db.people.values import PauseReason
from db.queue.values import DeskBoard, Ticket
from desk import record_work
from desk.bus.codes import Code, code_of_failure, code_of_why
from desk.commanding import Command, is_missing, why_not
from desk.works import Hands, Work
from printing.bus.template import Key

if TYPE_CHECKING:
    from db.record import Record

OUT_OF_TURN: Final = "other"  # as the desk's list of reasons has it
_COMMANDS: Final = {
    Key.NEXT: Command.CALL,
    Key.RECALL: Command.RECALL,
    Key.START: Command.START,
    Key.FINISH: Command.FINISH,
    Key.NO_SHOW: Command.NO_SHOW,
    Key.HOLD: Command.HOLD,
    Key.PAUSE: Command.PAUSE,
}


@dataclass(frozen=True, slots=True)
class Answer:
    """What the pad shows then: a number or a code."""

    text: str
    is_refused: bool = False


@dataclass(frozen=True, slots=True)
class _Picture:
    board: DeskBoard
    officer_id: int | None  # who is really there
    most_calls: int


def press(record: Record, *, counter: int, key: Key, typed: str = "") -> Answer:
    """A key at a counter, after the digits that were typed. Raises: Known."""
    picture = _look(record, counter)
    command = _COMMANDS.get(key)
    if picture.officer_id is None or command is None:
        return _refused(Code.NOT_SEATED)
    board = picture.board
    if typed and command is Command.CALL:
        return _call_number(record, picture, Hands(board.counter.id, picture.officer_id), typed)
    why = why_not(command, board, most_calls=picture.most_calls)
    if why is not None:
        return _refused(code_of_why(why))
    if command is Command.PAUSE:
        reason = PauseReason.OTHER if board.pause_reason is None else None
        record_work.pause(
            record, command_id=str(uuid4()), counter_id=board.counter.id, reason=reason
        )
        return _now(record, board.counter.id)
    return _carried_out(
        record, _work(command, picture, Hands(board.counter.id, picture.officer_id)), board
    )


def _look(record: Record, number: int) -> _Picture:
    """Raises: Unknown (no such counter)."""
    from db.errors import Unknown
    from db.people import boards as people
    from db.queue import boards

    arrangement = boards.arrangement(record)
    here = next((each for each in arrangement.counters if each.number == number), None)
    if here is None:
        raise Unknown(kind="counter", key=str(number))
    board = boards.desk_board(record, here.id)
    seats = (seat for seat in people.seats(record) if seat.counter_id == here.id)
    officer = next((seat.officer_id for seat in seats if seat.is_leased(board.at)), None)
    return _Picture(board, officer, arrangement.rule.calls_before_no_show)


def _work(command: Command, picture: _Picture, hands: Hands) -> Work:
    board = picture.board
    in_hand = board.in_hand.ticket if board.in_hand else None
    if command is Command.CALL:
        return hands.call_next(in_hand, picture.most_calls)
    if in_hand is None:  # the key that sets aside takes up again, the first to be over
        return hands.on(Command.RESUME, board.held[0].ticket.id)
    return hands.on(command, in_hand.id)


def _call_number(record: Record, picture: _Picture, hands: Hands, typed: str) -> Answer:
    """One by its number: set aside here, or waiting for this counter."""
    board, number = picture.board, int(typed)
    held = _with_number(tuple(row.ticket for row in board.held), number)
    waiting = _with_number(tuple(row.ticket for row in board.waiting), number)
    wanted = held or waiting
    if wanted is None:
        return _refused(Code.NO_SUCH_NUMBER)
    if board.pause_reason is not None:
        return _refused(Code.PAUSED)
    if board.in_hand is not None:
        ticket = board.in_hand.ticket
        is_absent = is_missing(ticket, picture.most_calls)
        hands.on(Command.NO_SHOW if is_absent else Command.FINISH, ticket.id)(record)
    if held is not None:
        return _carried_out(record, hands.on(Command.RESUME, held.id), board)
    is_next = board.waiting[0].ticket.id == wanted.id
    reason = "" if is_next else OUT_OF_TURN
    return _carried_out(record, hands.pick((wanted.id,), reason), board)


def _with_number(tickets: tuple[Ticket, ...], number: int) -> Ticket | None:
    return next((ticket for ticket in tickets if ticket.number == number), None)


def _carried_out(record: Record, work: Work, board: DeskBoard) -> Answer:
    try:
        done = work(record)
    except Refused as refusal:
        return _refused(code_of_failure(refusal))
    if done.refusal is not None:
        return _refused(code_of_failure(done.refusal))
    return _now(record, board.counter.id)


def _now(record: Record, counter_id: int) -> Answer:
    from db.queue import boards

    in_hand = boards.desk_board(record, counter_id).in_hand
    return Answer(in_hand.ticket.label if in_hand else Code.NOBODY)


def _refused(code: Code) -> Answer:
    return Answer(code, is_refused=True)

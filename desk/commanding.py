"""Which commands an officer has, which of them the picture allows, and what each does."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from functools import partial
from typing import TYPE_CHECKING, Final, TypeVar
from uuid import uuid4

from db.queue.rules import Action, allowed
from db.queue.values import DeskBoard, Ticket
from desk import record_work

if TYPE_CHECKING:
    from db.record import Record


class Command(StrEnum):
    """What a key or a button asks for; the value is the button's objectName."""

    CALL = "call"
    RECALL = "recall"
    START = "start"
    FINISH = "finish"
    NO_SHOW = "noShow"
    HOLD = "hold"
    TRANSFER = "transfer"
    RETURN = "return"
    REINSTATE = "reinstate"
    CANCEL = "cancel"


class WhyNot(StrEnum):
    """Why a command makes no sense now."""

    LOST = "lost"
    NOBODY_WAITING = "nobody_waiting"
    NOBODY_HERE = "nobody_here"
    NONE_HELD = "none_held"
    NONE_MISSED = "none_missed"
    STATE = "state"


ACTIONS: Final = {
    Command.CALL: Action.CALL,
    Command.REINSTATE: Action.REINSTATE,
    Command.RECALL: Action.RECALL,
    Command.START: Action.START,
    Command.FINISH: Action.FINISH,
    Command.NO_SHOW: Action.NO_SHOW,
    Command.HOLD: Action.HOLD,
    Command.TRANSFER: Action.TRANSFER,
    Command.RETURN: Action.RETURN,
    Command.CANCEL: Action.CANCEL,
}
Work = Callable[["Record"], Ticket]
T = TypeVar("T")


def why_not(command: Command, board: DeskBoard | None, *, lost: bool = False) -> WhyNot | None:
    """None where the command may be given."""
    if lost or board is None:
        return WhyNot.LOST
    in_hand = board.in_hand
    if command is Command.REINSTATE:
        return None if board.missed else WhyNot.NONE_MISSED
    if command is Command.CALL and not board.waiting:
        return WhyNot.NOBODY_WAITING
    if in_hand is None:
        return _why_not_at_empty_counter(command, board)
    # To call the next is to finish this one first.
    action = Action.FINISH if command is Command.CALL else ACTIONS[command]
    return None if allowed(in_hand.ticket.state, action) else WhyNot.STATE


def _why_not_at_empty_counter(command: Command, board: DeskBoard) -> WhyNot | None:
    if command is Command.CALL:
        return None
    if command is Command.HOLD:  # the same key takes a held one up again
        return None if board.held else WhyNot.NONE_HELD
    return WhyNot.NOBODY_HERE


def call_next(board: DeskBoard) -> Work:
    """Finish the ticket in hand, if there is one, then call the next: two commands."""
    finish_id, call_id = str(uuid4()), str(uuid4())
    in_hand, counter_id = board.in_hand, board.counter.id

    def work(record: Record) -> Ticket:
        if in_hand is not None:
            record_work.act(
                record, action=Action.FINISH, command_id=finish_id, ticket_id=in_hand.ticket.id
            )
        return record_work.call_next(record, command_id=call_id, counter_id=counter_id)

    return work


def command(action: Callable[..., T], **ids: int) -> Callable[[Record], T]:
    """Any action of the record, under a fresh command id."""
    return partial(action, command_id=str(uuid4()), **ids)


def act(command: Command, ticket_id: str) -> Work:
    """One command on one ticket."""
    return partial(
        record_work.act, action=ACTIONS[command], command_id=str(uuid4()), ticket_id=ticket_id
    )


def resume(ticket_id: str, counter_id: int) -> Work:
    return partial(
        record_work.resume, command_id=str(uuid4()), ticket_id=ticket_id, counter_id=counter_id
    )


def transfer(ticket_id: str, *, line_id: int | None, counter_id: int | None) -> Work:
    return partial(
        record_work.transfer,
        command_id=str(uuid4()),
        ticket_id=ticket_id,
        line_id=line_id,
        counter_id=counter_id,
    )

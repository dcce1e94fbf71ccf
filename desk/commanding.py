"""Which commands an officer has, and which of them the picture allows. Pure."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from db.queue.rules import Action, State, allowed
from db.queue.values import DeskBoard, Ticket


class Command(StrEnum):
    """What a key or a button asks for; the value is the button's objectName."""

    CALL = "call"
    PICK = "pick"
    JOIN = "join"
    SEPARATE = "separate"
    RECALL = "recall"
    START = "start"
    NO_SHOW = "noShow"
    REINSTATE = "reinstate"
    TRANSFER = "transfer"
    PLAN = "plan"
    HOLD = "hold"
    RESUME = "resume"
    RETURN = "return"
    PAUSE = "pause"
    OPEN = "open"
    FINISH = "finish"
    CLASSIFY = "classify"
    CANCEL = "cancel"
    UNDO = "undo"


class WhyNot(StrEnum):
    """Why a command makes no sense now."""

    LOST = "lost"
    PAUSED = "paused"
    NOBODY_WAITING = "nobody_waiting"
    NOBODY_HERE = "nobody_here"
    NONE_HELD = "none_held"
    NONE_MISSED = "none_missed"
    CALLED_ENOUGH = "called_enough"
    NOTHING_DONE = "nothing_done"
    STATE = "state"


ACTIONS: Final = {
    Command.CALL: Action.CALL,
    Command.PICK: Action.PICK,
    Command.JOIN: Action.JOIN,
    Command.SEPARATE: Action.SEPARATE,
    Command.RECALL: Action.RECALL,
    Command.START: Action.START,
    Command.NO_SHOW: Action.NO_SHOW,
    Command.REINSTATE: Action.REINSTATE,
    Command.TRANSFER: Action.TRANSFER,
    Command.PLAN: Action.PLAN,
    Command.HOLD: Action.HOLD,
    Command.RESUME: Action.RESUME,
    Command.RETURN: Action.RETURN,
    Command.FINISH: Action.FINISH,
    Command.CLASSIFY: Action.CLASSIFY,
    Command.CANCEL: Action.CANCEL,
    Command.UNDO: Action.UNDO,
}
"""The action of a command; a pause is none, nor its end, for they concern no ticket."""


def why_not(
    command: Command, board: DeskBoard | None, *, lost: bool = False, most_calls: int = 0
) -> WhyNot | None:
    """None where the command may be given. `most_calls` 0: no limit."""
    if lost or board is None:
        return WhyNot.LOST
    if command in {Command.PAUSE, Command.UNDO}:
        return None
    if command is Command.REINSTATE:
        return None if board.missed else WhyNot.NONE_MISSED
    if command in {Command.CALL, Command.PICK}:
        return _why_not_call(command, board)
    if board.in_hand is None:
        return _why_not_at_empty_counter(command, board)
    return _why_not_in_hand(command, board.in_hand.ticket, most_calls)


def is_called_enough(ticket: Ticket, most_calls: int) -> bool:
    """Whether the rule takes one more call for useless: who has not come is a no-show."""
    return ticket.state is State.CALLED and 0 < most_calls <= ticket.calls


def is_missing(ticket: Ticket, most_calls: int) -> bool:
    """Whether to call the next is to note this one as a no-show, and not as finished."""
    return is_called_enough(ticket, most_calls) and ticket.started_at is None


def commands_for(state: State) -> tuple[Command, ...]:
    """What can be done with a ticket that was looked up, in the order of the keys; to take the
    last thing back can always be asked for."""
    return (
        *(
            command
            for command, action in ACTIONS.items()
            if command not in {Command.CALL, Command.JOIN} and allowed(state, action)
        ),
        Command.UNDO,
    )


def _why_not_call(command: Command, board: DeskBoard) -> WhyNot | None:
    joins = command is Command.PICK and board.in_hand is not None
    if board.pause_reason is not None and not joins:
        return WhyNot.PAUSED
    return None if board.waiting else WhyNot.NOBODY_WAITING


def _why_not_in_hand(command: Command, ticket: Ticket, most_calls: int) -> WhyNot | None:
    if command is Command.RECALL and is_called_enough(ticket, most_calls):
        return WhyNot.CALLED_ENOUGH
    return None if allowed(ticket.state, ACTIONS[command]) else WhyNot.STATE


def _why_not_at_empty_counter(command: Command, board: DeskBoard) -> WhyNot | None:
    if command is Command.HOLD:  # the same key takes a held one up again
        return None if board.held else WhyNot.NONE_HELD
    return WhyNot.NOBODY_HERE

"""What may happen to a ticket: one pure table, total over every (state, action) pair.

Whatever affects a ticket's state must live in this file; SQL only carries out what it allows.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from db.errors import NotAllowed


class State(StrEnum):
    WAITING = "waiting"
    CALLED = "called"
    SERVING = "serving"
    HELD = "held"
    JOINED = "joined"  # served together with another ticket
    FINISHED = "finished"
    NO_SHOW = "no_show"
    CANCELLED = "cancelled"
    UNSERVED = "unserved"  # still there when the day was closed


class Action(StrEnum):
    ISSUE = "issue"
    CALL = "call"
    PICK = "pick"
    RECALL = "recall"
    START = "start"
    HOLD = "hold"
    RESUME = "resume"
    RETURN = "return"
    REINSTATE = "reinstate"
    TRANSFER = "transfer"
    FINISH = "finish"
    NO_SHOW = "no_show"
    CANCEL = "cancel"
    PROCEED = "proceed"
    JOIN = "join"
    SEPARATE = "separate"
    CLASSIFY = "classify"
    PLAN = "plan"
    HAND_OVER = "hand_over"
    UNDO = "undo"
    CLOSE = "close"
    REOPEN = "reopen"


AT_COUNTER: Final = frozenset({State.CALLED, State.SERVING})
"""A counter has at most one ticket in these states, and such a ticket has exactly one counter."""

ENDED: Final = frozenset({State.FINISHED, State.NO_SHOW, State.CANCELLED, State.UNSERVED})

_TABLE: Final[dict[State, dict[Action, State]]] = {
    State.WAITING: {
        Action.CALL: State.CALLED,
        Action.PICK: State.CALLED,
        Action.JOIN: State.JOINED,
        Action.TRANSFER: State.WAITING,
        Action.CLASSIFY: State.WAITING,
        Action.PLAN: State.WAITING,
        Action.CANCEL: State.CANCELLED,
        Action.CLOSE: State.UNSERVED,
    },
    State.CALLED: {
        Action.RECALL: State.CALLED,
        Action.START: State.SERVING,
        Action.HOLD: State.HELD,
        Action.RETURN: State.WAITING,
        Action.TRANSFER: State.WAITING,
        Action.CLASSIFY: State.CALLED,
        Action.PLAN: State.CALLED,
        Action.HAND_OVER: State.CALLED,
        Action.PROCEED: State.WAITING,
        Action.FINISH: State.FINISHED,
        Action.NO_SHOW: State.NO_SHOW,
        Action.CANCEL: State.CANCELLED,
    },
    State.SERVING: {
        Action.HOLD: State.HELD,
        Action.RETURN: State.WAITING,
        Action.TRANSFER: State.WAITING,
        Action.CLASSIFY: State.SERVING,
        Action.PLAN: State.SERVING,
        Action.HAND_OVER: State.SERVING,
        Action.PROCEED: State.WAITING,
        Action.FINISH: State.FINISHED,
        Action.CANCEL: State.CANCELLED,
    },
    State.HELD: {
        Action.RESUME: State.SERVING,
        Action.RETURN: State.WAITING,
        Action.TRANSFER: State.WAITING,
        Action.CLASSIFY: State.HELD,
        Action.PLAN: State.HELD,
        Action.HAND_OVER: State.HELD,
        Action.PROCEED: State.WAITING,
        Action.FINISH: State.FINISHED,
        Action.NO_SHOW: State.NO_SHOW,
        Action.CANCEL: State.CANCELLED,
        Action.CLOSE: State.UNSERVED,
    },
    State.JOINED: {
        Action.JOIN: State.JOINED,  # called again with its head
        Action.RECALL: State.JOINED,
        Action.START: State.JOINED,
        Action.SEPARATE: State.WAITING,
        Action.FINISH: State.FINISHED,
        Action.NO_SHOW: State.NO_SHOW,
        Action.CANCEL: State.CANCELLED,
        Action.CLOSE: State.UNSERVED,
    },
    State.NO_SHOW: {Action.REINSTATE: State.WAITING},
    State.FINISHED: {},
    State.CANCELLED: {},
    State.UNSERVED: {Action.REOPEN: State.WAITING},
}

WITH_THE_HEAD: Final = {
    Action.CALL: Action.JOIN,
    Action.PICK: Action.JOIN,
    Action.RECALL: Action.RECALL,
    Action.START: Action.START,
    Action.FINISH: Action.FINISH,
    Action.NO_SHOW: Action.NO_SHOW,
    Action.CANCEL: Action.SEPARATE,
    Action.CLOSE: Action.CLOSE,
}
"""What happens to the tickets joined to one on which an action is carried out."""

UNDOABLE: Final = frozenset(Action) - {
    Action.ISSUE, Action.UNDO, Action.HAND_OVER, Action.CLOSE, Action.REOPEN, Action.JOIN,
}  # fmt: skip
"""What can be taken back for a short time; UNDO itself stands in no row of the table, for it
leads to whatever state the history had before."""


def allowed(state: State | None, action: Action) -> State | None:
    """The state after `action`, or None where the table refuses. `state` None: no ticket yet."""
    if state is None:
        return State.WAITING if action is Action.ISSUE else None
    return _TABLE[state].get(action)


def move(state: State | None, action: Action, *, ticket: str = "") -> State:
    """The state after `action`.

    Raises: NotAllowed, naming the ticket's label.
    """
    after = allowed(state, action)
    if after is None:
        raise NotAllowed(action=action.value, state=state.value if state else "", ticket=ticket)
    return after


def label(letter: str, number: int) -> str:
    """The printed number: letter and at least three digits ("A", 12 -> "A012")."""
    return f"{letter}{number:03d}"

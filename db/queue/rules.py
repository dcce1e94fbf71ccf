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
    FINISHED = "finished"
    NO_SHOW = "no_show"
    CANCELLED = "cancelled"


class Action(StrEnum):
    ISSUE = "issue"
    CALL = "call"
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


AT_COUNTER: Final = frozenset({State.CALLED, State.SERVING})
"""A counter has at most one ticket in these states, and such a ticket has exactly one counter."""

_TABLE: Final[dict[State, dict[Action, State]]] = {
    State.WAITING: {
        Action.CALL: State.CALLED,
        Action.TRANSFER: State.WAITING,
        Action.CANCEL: State.CANCELLED,
    },
    State.CALLED: {
        Action.RECALL: State.CALLED,
        Action.START: State.SERVING,
        Action.HOLD: State.HELD,
        Action.RETURN: State.WAITING,
        Action.TRANSFER: State.WAITING,
        Action.FINISH: State.FINISHED,
        Action.NO_SHOW: State.NO_SHOW,
        Action.CANCEL: State.CANCELLED,
    },
    State.SERVING: {
        Action.HOLD: State.HELD,
        Action.RETURN: State.WAITING,
        Action.TRANSFER: State.WAITING,
        Action.FINISH: State.FINISHED,
        Action.CANCEL: State.CANCELLED,
    },
    State.HELD: {
        Action.RESUME: State.SERVING,
        Action.RETURN: State.WAITING,
        Action.TRANSFER: State.WAITING,
        Action.FINISH: State.FINISHED,
        Action.NO_SHOW: State.NO_SHOW,
        Action.CANCEL: State.CANCELLED,
    },
    State.NO_SHOW: {Action.REINSTATE: State.WAITING},
    State.FINISHED: {},
    State.CANCELLED: {},
}


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

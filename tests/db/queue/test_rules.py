"""The table of what may happen, written down a second time, pair by pair."""

from __future__ import annotations

import itertools

import pytest

from db.errors import NotAllowed
from db.queue.rules import Action, State, allowed, label, move

EXPECTED = {
    State.WAITING: {
        "call": "called", "pick": "called", "join": "joined", "transfer": "waiting",
        "classify": "waiting", "plan": "waiting", "cancel": "cancelled", "close": "unserved",
    },
    State.CALLED: {
        "recall": "called", "start": "serving", "hold": "held", "return": "waiting",
        "transfer": "waiting", "proceed": "waiting", "classify": "called", "plan": "called",
        "hand_over": "called", "finish": "finished", "no_show": "no_show", "cancel": "cancelled",
    },
    State.SERVING: {
        "hold": "held", "return": "waiting", "transfer": "waiting", "proceed": "waiting",
        "classify": "serving", "plan": "serving",
        "hand_over": "serving", "finish": "finished", "cancel": "cancelled",
    },
    State.HELD: {
        "resume": "serving", "return": "waiting", "transfer": "waiting", "proceed": "waiting",
        "classify": "held", "plan": "held",
        "hand_over": "held", "finish": "finished", "no_show": "no_show", "cancel": "cancelled",
        "close": "unserved",
    },
    State.JOINED: {
        "join": "joined", "recall": "joined", "start": "joined", "separate": "waiting",
        "finish": "finished", "no_show": "no_show", "cancel": "cancelled", "close": "unserved",
    },
    State.NO_SHOW: {"reinstate": "waiting"},
    State.FINISHED: {},
    State.CANCELLED: {},
    State.UNSERVED: {"reopen": "waiting"},
}  # fmt: skip


@pytest.mark.parametrize(("state", "action"), list(itertools.product(State, Action)))
def test_every_pair(state: State, action: Action) -> None:
    wanted = EXPECTED[state].get(action.value)
    expected = State(wanted) if wanted else None

    assert expected == allowed(state, action)
    if expected is None:
        with pytest.raises(NotAllowed) as refused:
            move(state, action, ticket="A012")
        assert {"action": action.value, "state": state.value, "ticket": "A012"} == (
            refused.value.facts
        )
    else:
        assert expected is move(state, action)


@pytest.mark.parametrize("action", list(Action))
def test_only_issue_makes_a_ticket(action: Action) -> None:
    expected = State.WAITING if action is Action.ISSUE else None

    assert expected == allowed(None, action)


@pytest.mark.parametrize(
    ("letter", "number", "expected"),
    [("A", 1, "A001"), ("B", 12, "B012"), ("A", 999, "A999"), ("A", 1000, "A1000")],
)
def test_label(letter: str, number: int, expected: str) -> None:
    assert expected == label(letter, number)

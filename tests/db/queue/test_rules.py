"""The table of what may happen, written down a second time, pair by pair."""

from __future__ import annotations

import itertools

import pytest

from db.errors import NotAllowed
from db.queue.rules import Action, State, allowed, label, move

EXPECTED = {
    (State.WAITING, Action.CALL): State.CALLED,
    (State.WAITING, Action.TRANSFER): State.WAITING,
    (State.WAITING, Action.CANCEL): State.CANCELLED,
    (State.CALLED, Action.RECALL): State.CALLED,
    (State.CALLED, Action.START): State.SERVING,
    (State.CALLED, Action.HOLD): State.HELD,
    (State.CALLED, Action.RETURN): State.WAITING,
    (State.CALLED, Action.TRANSFER): State.WAITING,
    (State.CALLED, Action.FINISH): State.FINISHED,
    (State.CALLED, Action.NO_SHOW): State.NO_SHOW,
    (State.CALLED, Action.CANCEL): State.CANCELLED,
    (State.SERVING, Action.HOLD): State.HELD,
    (State.SERVING, Action.RETURN): State.WAITING,
    (State.SERVING, Action.TRANSFER): State.WAITING,
    (State.SERVING, Action.FINISH): State.FINISHED,
    (State.SERVING, Action.CANCEL): State.CANCELLED,
    (State.HELD, Action.RESUME): State.SERVING,
    (State.HELD, Action.RETURN): State.WAITING,
    (State.HELD, Action.TRANSFER): State.WAITING,
    (State.HELD, Action.FINISH): State.FINISHED,
    (State.HELD, Action.NO_SHOW): State.NO_SHOW,
    (State.HELD, Action.CANCEL): State.CANCELLED,
    (State.NO_SHOW, Action.REINSTATE): State.WAITING,
}


@pytest.mark.parametrize(("state", "action"), list(itertools.product(State, Action)))
def test_every_pair(state: State, action: Action) -> None:
    expected = EXPECTED.get((state, action))

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

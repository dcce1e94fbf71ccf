"""The legs of a visit: one number through several lines, each leg timed on its own. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from db.queue.history import effective
from db.queue.rules import ENDED, Action, State
from db.queue.values import Event

_NEW_LEG = {Action.ISSUE, Action.TRANSFER, Action.PROCEED}


@dataclass(slots=True)
class Leg:
    """One stay in one line. Spans sum what happened in it; `ended_at` is empty while it lasts."""

    ordinal: int
    line_id: int
    began_at: datetime
    counter_id: int | None = None
    officer_id: int | None = None
    called_at: datetime | None = None
    started_at: datetime | None = None
    ended_at: datetime | None = None
    ending: Action | None = None
    waited: timedelta = field(default_factory=timedelta)
    served: timedelta = field(default_factory=timedelta)
    held: timedelta = field(default_factory=timedelta)


def legs(events: Iterable[Event]) -> tuple[Leg, ...]:
    """A ticket's legs, oldest first. Between two events the time counts as what its state was:
    waiting, at a counter (called or served), or held; after an ended visit as nothing."""
    found: list[Leg] = []
    state, since = State.WAITING, None
    for event in effective(events):
        if found and since is not None:
            _count(found[-1], state, event.at - since)
        if event.action in _NEW_LEG:
            if found:
                found[-1].ended_at, found[-1].ending = event.at, event.action
            found.append(Leg(len(found) + 1, event.line_id, event.at))
        _note(found[-1], event)
        state, since = event.state, event.at
    return tuple(found)


def _count(leg: Leg, state: State, span: timedelta) -> None:
    if state is State.WAITING:
        leg.waited += span
    elif state is State.HELD:
        leg.held += span
    elif state not in ENDED:
        leg.served += span


def _note(leg: Leg, event: Event) -> None:
    if event.state not in {State.WAITING, State.UNSERVED}:
        leg.counter_id, leg.officer_id = event.counter_id, event.officer_id
    if event.action in {Action.CALL, Action.PICK, Action.JOIN}:
        leg.called_at = leg.called_at or event.at
    elif event.action in {Action.START, Action.RESUME}:
        leg.started_at = leg.started_at or event.at
    if event.state in ENDED:
        leg.ended_at, leg.ending = event.at, event.action
    elif event.action in {Action.REINSTATE, Action.REOPEN}:
        leg.ended_at = leg.ending = None

"""What an event does to a ticket. Pure: a ticket's events, replayed, give its row."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from db.queue.rules import Action, State
from db.queue.values import Event, Ticket


def apply(ticket: Ticket, event: Event) -> Ticket:
    """The ticket after `event`; the store writes exactly this."""
    changes: dict[str, Any] = {
        "state": event.state,
        "line_id": event.line_id,
        "counter_id": None if event.state is State.WAITING else event.counter_id,
        "officer_id": None if event.state is State.WAITING else event.officer_id,
        "reserved_counter_id": event.reserved_counter_id,
        "changed_at": event.at,
    }
    match event.action:
        case Action.CALL:
            changes |= {
                "calls": ticket.calls + 1,
                "called_at": ticket.called_at or event.at,
                "last_called_at": event.at,
            }
        case Action.RECALL:
            changes |= {"calls": ticket.calls + 1, "last_called_at": event.at}
        case Action.START:
            changes["started_at"] = event.at
        case Action.RETURN:
            changes |= {"started_at": None, "queued_at": event.at}
        case Action.TRANSFER:
            changes["started_at"] = None
        case Action.REINSTATE:
            changes["ended_at"] = None
        case Action.FINISH | Action.NO_SHOW | Action.CANCEL:
            changes["ended_at"] = event.at
        case Action.ISSUE | Action.HOLD | Action.RESUME:
            pass
    return replace(ticket, **changes)


def replay(ticket: Ticket, events: Iterable[Event]) -> Ticket:
    """The ticket as its events tell it, oldest first.

    Of `ticket` only what never changes is used: id, label, number, date, procedure, purpose,
    priority, language, people ahead and time of issue.
    """
    replayed = replace(
        ticket,
        calls=0,
        queued_at=ticket.issued_at,
        called_at=None,
        last_called_at=None,
        started_at=None,
        ended_at=None,
    )
    for event in events:
        replayed = apply(replayed, event)
    return replayed

"""What an event does to a ticket. Pure: a ticket's events, replayed, give its row."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from db.queue.rules import Action, State
from db.queue.values import Event, Ticket


def apply(ticket: Ticket, event: Event) -> Ticket:
    """The ticket after `event`, which is no UNDO; the store writes exactly this."""
    is_waiting = event.state is State.WAITING
    changes: dict[str, Any] = {
        "state": event.state,
        "line_id": event.line_id,
        "queued_at": event.queued_at,
        "priority": event.priority,
        "priority_code": event.priority_code,
        "next_lines": event.next_lines,
        "counter_id": None if is_waiting else event.counter_id,
        "officer_id": None if is_waiting else event.officer_id,
        "reserved_counter_id": event.reserved_counter_id,
        "reserved_officer_id": event.reserved_officer_id,
        "joined_to": event.joined_to,
        "hold_until": event.hold_until,
        "changed_at": event.at,
    }
    match event.action:
        case Action.CALL | Action.PICK | Action.JOIN:
            changes |= {
                "calls": ticket.calls + 1,
                "called_at": ticket.called_at or event.at,
                "last_called_at": event.at,
            }
        case Action.RECALL:
            changes |= {"calls": ticket.calls + 1, "last_called_at": event.at}
        case Action.START:
            changes["started_at"] = event.at
        case Action.RESUME:
            changes["started_at"] = ticket.started_at or event.at
        case Action.RETURN | Action.SEPARATE:
            changes["started_at"] = None
        case Action.TRANSFER | Action.PROCEED:
            changes |= {"started_at": None, "leg": ticket.leg + 1}
            if event.action is Action.PROCEED:
                changes["due_at"] = None  # the appointment has been kept
        case Action.REINSTATE | Action.REOPEN:
            changes |= {"started_at": None, "ended_at": None}
        case Action.FINISH | Action.NO_SHOW | Action.CANCEL | Action.CLOSE:
            changes["ended_at"] = event.at
        case _:  # the event has told it all
            pass
    return replace(ticket, **changes)


def replay(ticket: Ticket, events: Iterable[Event]) -> Ticket:
    """The ticket as its events tell it, oldest first.

    Of `ticket` only what never changes is used: id, label, number, date, procedure, purpose,
    language, people ahead, time of issue, appointment.
    """
    current = replace(
        ticket,
        calls=0,
        leg=1,
        called_at=None,
        last_called_at=None,
        started_at=None,
        ended_at=None,
    )
    before: list[Ticket] = []
    for event in events:
        if event.action is Action.UNDO:
            current = replace(before.pop(), changed_at=event.at)
        else:
            before.append(current)
            current = apply(current, event)
    return current


def effective(events: Iterable[Event]) -> tuple[Event, ...]:
    """A ticket's events without those that were taken back, and without the taking back."""
    kept: list[Event] = []
    for event in events:
        if event.action is Action.UNDO:
            kept.pop()
        else:
            kept.append(event)
    return tuple(kept)


def last_effective(events: Sequence[Event]) -> Event | None:
    """The event an UNDO would take back."""
    kept = effective(events)
    return kept[-1] if kept else None

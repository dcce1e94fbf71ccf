"""Who is next. Pure: `next_for` is the rule; the store orders in SQL for speed and a test holds
the two equal.

First come, first served within a priority class; a lower class figure goes first.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime

from db.queue.rules import State
from db.queue.values import Counter, Ticket


def place(ticket: Ticket) -> tuple[int, datetime, int, str]:
    """The sort key of a waiting ticket; ties go to the lower number, then to the id."""
    return (int(ticket.priority), ticket.queued_at, ticket.number, ticket.id)


def may_call(counter: Counter, ticket: Ticket, today: date) -> bool:
    """Waiting today, for this counter by name or, unreserved, in a line it serves."""
    if ticket.state is not State.WAITING or ticket.business_date != today:
        return False
    if ticket.reserved_counter_id is not None:
        return ticket.reserved_counter_id == counter.id
    return ticket.line_id in counter.lines


def next_for(counter: Counter, tickets: Iterable[Ticket], today: date) -> Ticket | None:
    """The ticket this counter calls next, or None."""
    return min((t for t in tickets if may_call(counter, t, today)), key=place, default=None)

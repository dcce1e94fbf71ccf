"""Tickets that wait, for tests of the pure rule."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

from db.queue.order import Desk, Now, QueueRule
from db.queue.rules import State
from db.queue.values import Priority, Purpose, Ticket
from db.words import Language

TODAY = date(2026, 11, 23)
NINE = datetime(2026, 11, 23, 2, 0, tzinfo=UTC)  # in Hà Nội


def waiting(
    number: int,
    priority: Priority = Priority.NORMAL,
    *,
    minute: float | None = None,
    line_id: int = 1,
    **other: Any,
) -> Ticket:
    """Ticket A<number>, which came `minute` minutes after eight (by default: as many as its
    number)."""
    came = NINE - timedelta(hours=1) + timedelta(minutes=number if minute is None else minute)
    fields: dict[str, Any] = {
        "id": f"{line_id}-{number:04d}",
        "label": f"A{number:03d}",
        "number": number,
        "business_date": TODAY,
        "line_id": line_id,
        "procedure_code": None,
        "purpose": Purpose.PROCEDURE,
        "priority": priority,
        "language": Language.VI,
        "ahead": 0,
        "state": State.WAITING,
        "counter_id": None,
        "officer_id": None,
        "reserved_counter_id": None,
        "calls": 0,
        "issued_at": came,
        "queued_at": came,
        "called_at": None,
        "last_called_at": None,
        "started_at": None,
        "ended_at": None,
        "changed_at": came,
    }
    return Ticket(**fields | other)


def desk(*lines: int, recent: str = "", counter_id: int = 1, officer_id: int | None = None) -> Desk:
    """`recent` as the record keeps it: "112" for the classes of the last calls."""
    calls = tuple(Priority(int(each)) for each in recent)
    return Desk(counter_id, lines or (1,), officer_id, calls)


def at_nine(rule: QueueRule | None = None, *present: tuple[int, int]) -> Now:
    return Now(NINE, TODAY, rule or QueueRule(), frozenset(present))

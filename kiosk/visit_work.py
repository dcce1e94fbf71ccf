"""What the kiosk asks of a ticket that was given, and what citizens tell of it; run on the
database thread.

The record's code is imported here at the first use: the windows greet before it is loaded.
"""
# ruff: noqa: PLC0415

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from db.queue.place import TicketNow
    from db.ratings.values import Rating
    from db.record import Record


def ticket_now(record: Record, *, key: str) -> TicketNow:
    """A ticket by its id or by today's printed number."""
    from db.queue import place

    return place.ticket_now(record, key)


def rate(
    record: Record, *, command_id: str, ticket_id: str, score: int, reasons: tuple[str, ...]
) -> Rating:
    from db.ratings import store
    from db.ratings.values import Reason, Score

    return store.rate(
        record,
        command_id=command_id,
        ticket_id=ticket_id,
        score=Score(score),
        reasons=tuple(Reason(each) for each in reasons),
    )

"""What the bus asks of the record and tells it, on the database thread.

The record's code is imported here at the first use.
"""
# ruff: noqa: PLC0415

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from db.queue.values import News

if TYPE_CHECKING:
    from db.record import Record


@dataclass(frozen=True, slots=True)
class Seen:
    news: News | None  # None: nothing is new
    until: datetime | None  # so long it is true unless a lease is renewed
    time_zone: str


@dataclass(frozen=True, slots=True)
class Told:
    """How a device is."""

    id: str
    kind: str
    place: str
    state: str
    is_well: bool | None


def look(record: Record, *, since: int | None, afresh: bool = False) -> Seen:
    """What is new; `afresh` takes the picture anew where nothing is."""
    from db.people import leases
    from db.queue import hall_board

    news = hall_board.news(record, None if afresh else since)
    until = None if news is None else leases.next_end(record, news.at)
    return Seen(news, until, record.centre.time_zone)


def tell(record: Record, *, devices: Iterable[Told]) -> None:
    from db.hall import devices as board

    for each in devices:
        board.tell(record, each.id, each.kind, each.place, each.state, each.is_well)

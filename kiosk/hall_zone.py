"""What of the hall's picture belongs to a zone: the calls to its counters. Pure."""

from __future__ import annotations

from collections.abc import Iterable

from db.hall.values import Zone
from db.queue.values import Call, News


def zone_of(news: News, zone_code: str) -> Zone | None:
    """None: the whole hall, also where nobody knows the zone."""
    return next((each for each in news.zones if each.code == zone_code), None)


def numbers_in(news: News, zone: Zone | None) -> frozenset[int] | None:
    """The numbers of a zone's counters; None: of all."""
    if zone is None:
        return None
    return frozenset(
        each.counter.number for each in news.counters if each.counter.id in zone.counters
    )


def calls_in(calls: Iterable[Call], numbers: frozenset[int] | None) -> tuple[Call, ...]:
    return tuple(call for call in calls if numbers is None or call.counter_number in numbers)

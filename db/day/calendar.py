"""When a centre is open, in its own time zone. Pure: the moment is an argument; answers are UTC.

A centre that has set no hours is open at any time.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from db.day.values import Hours, Interval

_HORIZON_DAYS = 400  # beyond it no opening is looked for


def intervals(hours: Hours, day: date, zone: ZoneInfo) -> tuple[Interval, ...]:
    """When the centre is open on one of its dates: in order, apart from each other."""
    weekday: int | None = day.isoweekday()
    exception = hours.exceptions.get(day)
    if exception is not None:
        weekday = (exception.hours_of or weekday) if exception.is_working else None
    found: list[Interval] = []
    for opening in sorted(hours.openings, key=lambda each: each.opens):
        if opening.weekday != weekday:
            continue
        opens = datetime.combine(day, opening.opens, zone).astimezone(UTC)
        closes = datetime.combine(day, opening.closes, zone).astimezone(UTC)
        if found:  # on a day on which the clocks change, later local times may come earlier
            opens = max(opens, found[-1].closes)
        if opens < closes:
            found.append(Interval(opens, closes))
    return tuple(found)


def is_always_open(hours: Hours) -> bool:
    return not hours.openings


def is_open(hours: Hours, moment: datetime, zone: ZoneInfo) -> bool:
    today = intervals(hours, _local(moment, zone), zone)
    return is_always_open(hours) or any(each.opens <= moment < each.closes for each in today)


def closes_at(hours: Hours, moment: datetime, zone: ZoneInfo) -> datetime | None:
    """The end of the date's last interval; None: it is over, or there is none."""
    today = intervals(hours, _local(moment, zone), zone)
    return max((each.closes for each in today if moment < each.closes), default=None)


def opens_at(hours: Hours, moment: datetime, zone: ZoneInfo) -> datetime | None:
    """The next opening after a moment; None: always open, or none within a year."""
    first = _local(moment, zone)
    upcoming = _onwards(hours, first, first + timedelta(days=_HORIZON_DAYS), zone)
    return next((each.opens for each in upcoming if moment < each.opens), None)


def open_seconds_left(hours: Hours, moment: datetime, zone: ZoneInfo) -> float | None:
    """How long the centre is still open on this date; None: it never closes."""
    if is_always_open(hours):
        return None
    today = intervals(hours, _local(moment, zone), zone)
    return sum(_overlap(each, moment, each.closes).total_seconds() for each in today)


def working_time(hours: Hours, start: datetime, end: datetime, zone: ZoneInfo) -> timedelta:
    """How long the centre is open between two moments; nothing where the second is earlier."""
    start, end = start.astimezone(UTC), end.astimezone(UTC)
    if is_always_open(hours):
        return max(timedelta(), end - start)
    between = _onwards(hours, _local(start, zone), _local(end, zone), zone)
    return sum((_overlap(each, start, end) for each in between), timedelta())


def _onwards(hours: Hours, first: date, last: date, zone: ZoneInfo) -> Iterator[Interval]:
    if is_always_open(hours):
        return
    for days in range((last - first).days + 1):
        yield from intervals(hours, first + timedelta(days=days), zone)


def _local(moment: datetime, zone: ZoneInfo) -> date:
    return moment.astimezone(zone).date()


def _overlap(interval: Interval, start: datetime, end: datetime) -> timedelta:
    return max(timedelta(), min(interval.closes, end) - max(interval.opens, start))

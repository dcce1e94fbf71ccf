"""The hours of a week as people write them: "07:30-11:30". Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import time
from itertools import pairwise

from db.day.values import Opening


def opening(weekday: int, ordinal: int, text: str) -> Opening:
    """Raises: ValueError."""
    opens, dash, closes = text.partition("-")
    if not dash:
        raise ValueError(f"hours are written 07:30-11:30, not {text}")
    return Opening(weekday, ordinal, _time(opens), _time(closes))


def read_week(written: Iterable[str]) -> tuple[Opening, ...]:
    """From "1-5 07:30-11:30 13:30-17:00", "6 07:30-11:30". Raises: ValueError."""
    openings: list[Opening] = []
    for text in written:
        days, *intervals = text.split()
        first, _, last = days.partition("-")
        for weekday in range(int(first), int(last or first) + 1):
            openings += (opening(weekday, at, each) for at, each in enumerate(intervals, 1))
    return checked(openings)


def week_of(written: Mapping[str, Iterable[Iterable[str]]]) -> tuple[Opening, ...]:
    """From a centre file: {"1": [["07:30", "11:30"], ["13:30", "17:00"]], …}, Monday 1.

    Raises: ValueError.
    """
    return checked(
        opening(int(weekday), ordinal, "-".join(interval))
        for weekday, intervals in dict(written).items()
        for ordinal, interval in enumerate(intervals, 1)
    )


def checked(openings: Iterable[Opening]) -> tuple[Opening, ...]:
    """In order, each interval numbered within its weekday.

    Raises: ValueError (an interval that ends before it begins, two that overlap, a third one).
    """
    week = sorted(openings, key=lambda each: (each.weekday, each.opens))
    for each in week:
        if each.opens >= each.closes:
            raise ValueError(f"{each.opens:%H:%M}-{each.closes:%H:%M} ends before it begins")
        if not 1 <= each.weekday <= 7:
            raise ValueError(f"there is no weekday {each.weekday}")
    for first, second in pairwise(week):
        if first.weekday == second.weekday and second.opens < first.closes:
            raise ValueError(f"hours overlap at {second.opens:%H:%M} on weekday {first.weekday}")
    numbered: list[Opening] = []
    for each in week:
        ordinal = 1 + sum(other.weekday == each.weekday for other in numbered)
        if ordinal > 2:
            raise ValueError(f"weekday {each.weekday} has more than two intervals")
        numbered.append(Opening(each.weekday, ordinal, each.opens, each.closes))
    return tuple(numbered)


def _time(text: str) -> time:
    return time.fromisoformat(text.strip().zfill(len("07:30")))

"""The hours of a week in words: days with the same hours together, in the language asked for."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby

from PySide6.QtCore import QLocale

from db.day.values import Opening


def week_words(openings: Iterable[Opening], language: str) -> tuple[str, ...]:
    """ "Thứ Hai – Thứ Sáu: 07:30–11:30, 13:30–17:00", a line for each run of equal days."""
    by_day: dict[int, list[str]] = {}
    for each in sorted(openings, key=lambda one: (one.weekday, one.opens)):
        by_day.setdefault(each.weekday, []).append(f"{each.opens:%H:%M}–{each.closes:%H:%M}")
    days = sorted(by_day)
    # Neighbours with equal hours have an equal distance to their rank.
    runs = groupby(enumerate(days), lambda at: (at[1] - at[0], by_day[at[1]]))
    return tuple(
        f"{_days([day for _, day in run], language)}: {', '.join(hours)}"
        for (_, hours), run in runs
    )


def _days(days: list[int], language: str) -> str:
    names = [QLocale(language).dayName(day) for day in (days[0], days[-1])]
    first = names[0][:1].upper() + names[0][1:]
    return first if len(days) == 1 else f"{first} – {names[1]}"

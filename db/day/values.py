"""When a centre is open, and what became of its days; frozen values that cross folders."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum

from db.queue.values import Line
from db.words import Names


@dataclass(frozen=True, slots=True)
class Opening:
    """One interval of a weekday, in the centre's own time."""

    weekday: int  # ISO: Monday 1
    ordinal: int  # 1 in the morning, 2 after lunch
    opens: time
    closes: time


@dataclass(frozen=True, slots=True)
class DayException:
    """A holiday, or a working day that the week would not give."""

    date: date
    is_working: bool
    hours_of: int | None  # whose weekday's hours a working day has
    names: Names
    source: str
    is_certain: bool  # False: not confirmed yet, to be looked at by the manager


@dataclass(frozen=True, slots=True)
class Hours:
    """What the centre has decided; nothing decided: open at any time."""

    openings: tuple[Opening, ...]
    exceptions: Mapping[date, DayException]


@dataclass(frozen=True, slots=True)
class Interval:
    """A time in which the centre is open, as two moments (UTC)."""

    opens: datetime
    closes: datetime


class OutsideHours(StrEnum):
    """What happens to who wants a number while the centre is closed."""

    REFUSE = "refuse"
    GIVE = "give"


class DayAction(StrEnum):
    """What happens to a day."""

    CLOSE = "close"
    REOPEN = "reopen"
    LAPSE = "lapse"  # a later day began, and nobody had closed this one


@dataclass(frozen=True, slots=True)
class Day:
    business_date: date
    closed_at: datetime | None
    unserved: int  # tickets that nobody served, when it was closed


@dataclass(frozen=True, slots=True)
class LineDay:
    """A line today: what it has given, and whether it gives a number now."""

    line: Line
    given: int
    left: int | None  # of its quota; None: no limit
    needs_s: float | None  # until who comes now would be through; None: nobody to serve it
    refusal: str | None  # why not, as a code of db.errors; None: it gives numbers


@dataclass(frozen=True, slots=True)
class DayBoard:
    """The centre's day as it is now."""

    version: int
    at: datetime
    business_date: date
    is_open: bool
    is_always_open: bool  # no hours have been set
    outside_hours: OutsideHours
    intervals: tuple[Interval, ...]  # today's
    closes_at: datetime | None  # today, for good
    opens_at: datetime | None  # the next time
    exception: DayException | None  # what is special about today
    day: Day  # closed by hand, or not
    lines: tuple[LineDay, ...]
    uncertain: tuple[DayException, ...]  # from today on, still to be confirmed

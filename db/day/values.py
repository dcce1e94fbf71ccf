"""When a centre is open, and what became of its days; frozen values that cross folders."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum

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

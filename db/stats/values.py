"""Frozen answers for the manager. Waits and services are seconds; None where nothing is known."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from db.queue.values import Centre, Counter, Line, Priority


@dataclass(frozen=True, slots=True)
class Spread:
    """Nearest-rank percentiles of a set of durations, in seconds."""

    count: int
    p50: float | None
    p90: float | None
    longest: float | None


@dataclass(frozen=True, slots=True)
class Totals:
    """arrived = waiting + at_counter + held + finished + no_show + cancelled + unserved, always."""

    arrived: int
    waiting: int
    at_counter: int
    held: int
    finished: int
    no_show: int
    cancelled: int
    unserved: int  # still there when the day was closed
    longest_waiting: float | None  # of those who wait now
    wait: Spread  # of those called at least once today: issue to first call
    service: Spread  # of those finished today: start (or call) to end


@dataclass(frozen=True, slots=True)
class LineToday:
    line: Line
    totals: Totals
    open_counters: int


@dataclass(frozen=True, slots=True)
class CounterToday:
    counter: Counter
    officer_name: str  # "" where nobody sits, or a desk has died
    ticket_label: str  # in hand now, or ""
    since: datetime | None  # of the ticket in hand: its call
    finished: int
    no_show: int
    service: Spread


@dataclass(frozen=True, slots=True)
class HourToday:
    hour: int  # 0–23 in the centre's time zone
    arrived: int
    called: int


@dataclass(frozen=True, slots=True)
class Today:
    version: int
    at: datetime
    business_date: date
    centre: Centre
    totals: Totals
    lines: tuple[LineToday, ...]
    counters: tuple[CounterToday, ...]
    hours: tuple[HourToday, ...]


@dataclass(frozen=True, slots=True)
class LineTotals:
    line: Line
    totals: Totals


@dataclass(frozen=True, slots=True)
class CounterDay:
    counter: Counter
    finished: int
    no_show: int
    service: Spread


@dataclass(frozen=True, slots=True)
class PriorityDay:
    level: Priority
    arrived: int
    called: int
    wait: Spread


@dataclass(frozen=True, slots=True)
class PaperDay:
    """What became of the prints of a day's tickets."""

    printed: int  # or sent to a printer that says nothing of itself
    reprinted: int
    failed: int
    unsure: int  # nobody knows what is on paper
    without_paper: int  # tickets whose last print failed


@dataclass(frozen=True, slots=True)
class DayEnd:
    at: datetime
    is_by_itself: bool  # a later day began, and nobody had closed this one
    officer_name: str  # "" where nobody is known


@dataclass(frozen=True, slots=True)
class DayFigures:
    """A whole day, over or not."""

    at: datetime
    business_date: date
    centre: Centre
    end: DayEnd | None  # None: it goes on
    totals: Totals
    lines: tuple[LineTotals, ...]
    counters: tuple[CounterDay, ...]  # those that called somebody
    priorities: tuple[PriorityDay, ...]  # every level
    first_call: datetime | None
    last_call: datetime | None
    told_later: int  # numbers a kiosk gave by itself while the record was away
    paper: PaperDay

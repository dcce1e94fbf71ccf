"""What the hall shows, as values: derived from the record's news, the calls said and the clock."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo
from zoneinfo import ZoneInfo

from PySide6.QtCore import QDate, QLocale

from db.day import calendar
from db.day.values import Hours
from db.queue.values import Call, Centre, News
from db.words import Language, Names
from kiosk.hall_words import HallWords

MOST_ROWS = 8
STALE = timedelta(minutes=15)


@dataclass(frozen=True, slots=True)
class CallRow:
    key: str
    label: str
    counter: str
    fresh: bool  # will be said in a moment


_UNKNOWN = Names("")


@dataclass(frozen=True, slots=True)
class HallScreen:
    """Empty words are not shown."""

    parent: Names = _UNKNOWN
    centre: Names = _UNKNOWN
    time: str = ""
    date: str = ""
    call: Call | None = None
    announced: int = 0  # rises with each call said, so that the window knows to flash
    lost: tuple[str, str] = ("", "")  # Vietnamese, second language
    is_heard: bool = True
    clock_error: int = 0  # whole minutes this machine's clock is ahead of the record's
    hours: str = ""  # of today
    closed: tuple[str, str] = ("", "")  # all day: Vietnamese, second language
    zone: str = ""  # its name; empty for the whole hall
    set_up: str = ""  # what whoever set the screen up should know


def is_worth_saying(call: Call, now: datetime) -> bool:
    """After a long break, whoever was called before STALE has been found or has gone."""
    return now - call.at <= STALE


def stands(news: News, call: Call) -> bool:
    """False once the call has been taken back, or the citizen sent back to wait or elsewhere.

    Who has come in the meantime, or has been served, is still called: silence would lose a call.
    """
    if any(each.label == call.label and each.version > call.version for each in news.sent_back):
        return False
    counters = {each.counter_number for each in news.at_counters if each.label == call.label}
    return not counters or call.counter_number in counters


def todays(calls: Iterable[Call], now: datetime, zone: tzinfo) -> tuple[Call, ...]:
    today = now.astimezone(zone).date()
    return tuple(call for call in calls if call.at.astimezone(zone).date() == today)


def call_rows(
    calls: Iterable[Call], shown: Call | None, waiting: Collection[Call]
) -> tuple[CallRow, ...]:
    """The calls beside the one that is shown large, latest first."""
    soon = {call.label for call in waiting}
    others = (call for call in calls if shown is None or call.label != shown.label)
    rows = [
        CallRow(call.label, call.label, str(call.counter_number), call.label in soon)
        for call in others
    ]
    return tuple(rows[:MOST_ROWS])


def todays_hours(hours: Hours | None, now: datetime, centre: Centre, words: HallWords) -> str:
    """Empty where the centre has set none."""
    if hours is None or calendar.is_always_open(hours):
        return ""
    zone = ZoneInfo(centre.time_zone)
    day = now.astimezone(zone).date()
    exception = hours.exceptions.get(day)
    holiday = exception.names.get(words.language) if exception else None
    return words.hours(calendar.intervals(hours, day, zone), centre.time_zone, holiday)


def closed_words(
    hours: Hours | None, now: datetime, centre: Centre, words: Iterable[HallWords]
) -> tuple[str, str]:
    """Why nobody is called on a day off; empty on a day with hours."""
    if hours is None or calendar.is_always_open(hours):
        return "", ""
    zone = ZoneInfo(centre.time_zone)
    if calendar.intervals(hours, now.astimezone(zone).date(), zone):
        return "", ""
    first, second = (todays_hours(hours, now, centre, each) for each in words)
    return first, second


def time_words(now: datetime, zone: tzinfo) -> tuple[str, str]:
    """Time and date as the centre's clock has them, the date in Vietnamese."""
    here = now.astimezone(zone)
    day = QDate(here.year, here.month, here.day)
    date = QLocale(Language.VI.value).toString(day, "dddd, dd/MM/yyyy")
    return f"{here:%H:%M}", date[:1].upper() + date[1:]


def second_language(call: Call | None, second: Language) -> Language:
    """The language below the Vietnamese: the ticket's own, where it has another."""
    return second if call is None or call.language is Language.VI else call.language


def label_of(call: Call | None) -> str:
    return call.label if call else ""


def counter_of(call: Call | None) -> str:
    return str(call.counter_number) if call else ""


def is_recall(call: Call | None) -> bool:
    return call is not None and call.is_recall

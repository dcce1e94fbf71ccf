"""The questions about the centre's hours and its day; each answer is one consistent picture."""

from __future__ import annotations

from collections import Counter
from zoneinfo import ZoneInfo

from db.day import calendar, gate
from db.day.closing import day_of, ended_by_itself
from db.day.load import Load
from db.day.quota import given_today
from db.day.values import Day, DayBoard, DayException, LineDay
from db.errors import DayClosed, LineClosed
from db.queue.values import Line
from db.record import Record, Snapshot


def day_board(record: Record) -> DayBoard:
    """Is the centre open, until when, and does each line give numbers?"""
    return record.ask(_day_board)


def exceptions(record: Record, year: int | None = None) -> tuple[DayException, ...]:
    """Days off and days worked instead, in order; of one year where it is named."""
    known = record.ask(lambda look: look.arrangement.hours.exceptions)
    return tuple(each for day, each in sorted(known.items()) if year in {None, day.year})


def _day_board(look: Snapshot) -> DayBoard:
    hours, zone = look.arrangement.hours, ZoneInfo(look.centre.time_zone)
    day = day_of(look, look.today) or Day(look.today, None, 0)
    if day.closed_at is not None and ended_by_itself(look, look.today):
        day = Day(look.today, None, 0)  # it goes on with the next number
    load, given = Load(look), given_today(look)
    return DayBoard(
        version=look.version,
        at=look.now,
        business_date=look.today,
        is_open=calendar.is_open(hours, look.now, zone),
        is_always_open=calendar.is_always_open(hours),
        outside_hours=look.arrangement.outside_hours,
        intervals=calendar.intervals(hours, look.today, zone),
        closes_at=calendar.closes_at(hours, look.now, zone),
        opens_at=calendar.opens_at(hours, look.now, zone),
        exception=hours.exceptions.get(look.today),
        day=day,
        lines=tuple(_line_day(look, each, day, load, given) for each in look.arrangement.lines),
        uncertain=tuple(
            each
            for date, each in sorted(hours.exceptions.items())
            if date >= look.today and not each.is_certain
        ),
    )


def _line_day(look: Snapshot, line: Line, day: Day, load: Load, given: Counter[int]) -> LineDay:
    return LineDay(
        line=line,
        given=given[line.id],
        left=None if line.quota is None else max(0, line.quota - given[line.id]),
        needs_s=load.seconds_until_served([line]),
        refusal=_refusal(look, line, day, load, given),
    )


def _refusal(look: Snapshot, line: Line, day: Day, load: Load, given: Counter[int]) -> str | None:
    if not line.is_open:
        return LineClosed.code
    if day.closed_at is not None:
        return DayClosed.code
    refused = gate.why_not(look, [line], load, given)
    return refused.code if refused else None

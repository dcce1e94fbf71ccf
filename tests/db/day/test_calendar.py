"""The centre's hours: two intervals a day, holidays, make-up days, clocks that change."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.day import calendar
from db.day.values import DayException, Hours, Interval, Opening
from db.words import Names

HANOI = ZoneInfo("Asia/Ho_Chi_Minh")
PARIS = ZoneInfo("Europe/Paris")
MORNING, AFTERNOON = (time(7, 30), time(11, 30)), (time(13, 30), time(17))
WEEK = tuple(
    Opening(weekday, ordinal, opens, closes)
    for weekday in range(1, 7)
    for ordinal, (opens, closes) in enumerate((MORNING, AFTERNOON), 1)
    if (weekday, ordinal) != (6, 2)
)
MONDAY, SATURDAY, SUNDAY = date(2026, 11, 23), date(2026, 11, 28), date(2026, 11, 29)
HOURS = Hours(WEEK, {})
ALWAYS = Hours((), {})


def at(day: date, hour: int, minute: int = 0, zone: ZoneInfo = HANOI) -> datetime:
    return datetime.combine(day, time(hour, minute), zone).astimezone(UTC)


def off(day: date) -> DayException:
    return DayException(day, False, None, Names("nghỉ"), "", True)


def works(day: date, hours_of: int | None) -> DayException:
    return DayException(day, True, hours_of, Names("làm bù"), "", True)


def test_two_intervals_and_lunch() -> None:
    assert (
        Interval(at(MONDAY, 7, 30), at(MONDAY, 11, 30)),
        Interval(at(MONDAY, 13, 30), at(MONDAY, 17)),
    ) == calendar.intervals(HOURS, MONDAY, HANOI)
    assert [False, True, False, True, False] == [
        calendar.is_open(HOURS, at(MONDAY, *clock), HANOI)
        for clock in ((7, 29), (7, 30), (11, 30), (13, 30), (17, 0))
    ]


@pytest.mark.parametrize(
    ("moment", "closes", "opens", "left_h"),
    [
        (at(MONDAY, 6), at(MONDAY, 17), at(MONDAY, 7, 30), 7.5),
        (at(MONDAY, 10), at(MONDAY, 17), at(MONDAY, 13, 30), 5.0),
        (at(MONDAY, 12), at(MONDAY, 17), at(MONDAY, 13, 30), 3.5),
        (at(MONDAY, 17), None, at(MONDAY + timedelta(1), 7, 30), 0.0),
        (at(SATURDAY, 11), at(SATURDAY, 11, 30), at(SUNDAY + timedelta(1), 7, 30), 0.5),
        (at(SUNDAY, 9), None, at(SUNDAY + timedelta(1), 7, 30), 0.0),
    ],
)
def test_what_is_left_of_a_day(
    moment: datetime, closes: datetime | None, opens: datetime, left_h: float
) -> None:
    assert closes == calendar.closes_at(HOURS, moment, HANOI)
    assert opens == calendar.opens_at(HOURS, moment, HANOI)
    assert left_h * 3600 == calendar.open_seconds_left(HOURS, moment, HANOI)


def test_a_holiday_and_a_make_up_saturday() -> None:
    hours = Hours(WEEK, {MONDAY: off(MONDAY), SATURDAY: works(SATURDAY, 1)})

    assert () == calendar.intervals(hours, MONDAY, HANOI)
    assert at(SATURDAY, 17) == calendar.closes_at(hours, at(SATURDAY, 12), HANOI)
    assert at(MONDAY + timedelta(1), 7, 30) == calendar.opens_at(hours, at(MONDAY, 8), HANOI)


def test_a_working_day_of_its_own_weekday() -> None:
    hours = Hours(WEEK, {SATURDAY: works(SATURDAY, None)})

    assert calendar.intervals(HOURS, SATURDAY, HANOI) == calendar.intervals(hours, SATURDAY, HANOI)


def test_no_hours_is_always_open() -> None:
    moment = at(SUNDAY, 3)

    assert calendar.is_open(ALWAYS, moment, HANOI)
    assert (None, None, None) == (
        calendar.closes_at(ALWAYS, moment, HANOI),
        calendar.opens_at(ALWAYS, moment, HANOI),
        calendar.open_seconds_left(ALWAYS, moment, HANOI),
    )
    assert timedelta(days=2) == calendar.working_time(ALWAYS, moment, moment + timedelta(2), HANOI)


def test_closed_for_good() -> None:
    hours = Hours(WEEK[:1], {})
    year = [MONDAY + timedelta(each) for each in range(500)]
    years_off = Hours(WEEK[:1], {each: off(each) for each in year})

    assert at(MONDAY + timedelta(7), 7, 30) == calendar.opens_at(hours, at(MONDAY, 8), HANOI)
    assert calendar.opens_at(years_off, at(MONDAY, 8), HANOI) is None


def test_a_week_of_work() -> None:
    week = calendar.working_time(HOURS, at(MONDAY, 0), at(MONDAY + timedelta(7), 0), HANOI)

    assert timedelta(hours=5 * 7.5 + 4) == week


@pytest.mark.parametrize(
    ("day", "hours"),
    [
        (date(2026, 3, 29), 2),  # 2 to 3 o'clock is not there
        (date(2026, 10, 25), 4),  # and there twice
        (date(2026, 6, 1), 3),
    ],
)
def test_clocks_that_change(day: date, hours: int) -> None:
    night = Hours((Opening(day.isoweekday(), 1, time(1), time(4)),), {})
    before, after = at(day, 0, zone=PARIS), at(day, 12, zone=PARIS)

    assert timedelta(hours=hours) == calendar.working_time(night, before, after, PARIS)
    assert hours * 3600 == calendar.open_seconds_left(night, before, PARIS)
    assert at(day, 4, zone=PARIS) == calendar.closes_at(night, before, PARIS)


def test_an_interval_inside_the_hour_that_is_not_there() -> None:
    day = date(2026, 3, 29)
    lost = Hours(
        (
            Opening(7, 1, time(2, 15), time(3, 5)),  # would end before it begins
            Opening(7, 2, time(3, 30), time(5)),
        ),
        {},
    )

    assert [Interval(at(day, 3, 30, PARIS), at(day, 5, 0, PARIS))] == list(
        calendar.intervals(lost, day, PARIS)
    )


minutes = st.integers(0, 24 * 60 - 1).map(lambda each: time(each // 60, each % 60))
weeks = st.lists(
    st.tuples(st.integers(1, 7), st.lists(minutes, min_size=4, max_size=4, unique=True)),
    min_size=1,
    max_size=7,
    unique_by=lambda each: each[0],
).map(
    lambda days: tuple(
        Opening(weekday, ordinal, opens, closes)
        for weekday, (a, b, c, d) in ((weekday, sorted(times)) for weekday, times in days)
        for ordinal, (opens, closes) in enumerate(((a, b), (c, d)), 1)
    )
)
dates = st.dates(date(2026, 1, 1), date(2027, 12, 31))
exceptions = st.lists(
    st.one_of(st.builds(off, dates), st.builds(works, dates, st.none() | st.integers(1, 7))),
    max_size=8,
).map(lambda found: {each.date: each for each in found})
some_hours = st.builds(Hours, weeks, exceptions)
moments = st.datetimes(
    datetime(2026, 3, 20),  # noqa: DTZ001
    datetime(2026, 11, 5),  # noqa: DTZ001
    timezones=st.just(UTC),
)
zones = st.sampled_from(
    [HANOI, PARIS, ZoneInfo("America/New_York"), ZoneInfo("Australia/Lord_Howe")]
)


@given(some_hours, dates, zones)
def test_intervals_rise_and_never_touch_backwards(hours: Hours, day: date, zone: ZoneInfo) -> None:
    ends = [
        end for each in calendar.intervals(hours, day, zone) for end in (each.opens, each.closes)
    ]

    assert sorted(ends) == ends
    assert all(each.opens < each.closes for each in calendar.intervals(hours, day, zone))


@given(some_hours, moments, zones)
def test_open_now_or_opening_later(hours: Hours, moment: datetime, zone: ZoneInfo) -> None:
    opens = calendar.opens_at(hours, moment, zone)
    closes = calendar.closes_at(hours, moment, zone)
    left = calendar.open_seconds_left(hours, moment, zone)

    assert (closes is None) == (left == 0)
    if calendar.is_open(hours, moment, zone):
        assert closes is not None
        assert closes > moment
    if opens is not None:
        assert opens > moment
        assert calendar.is_open(hours, opens, zone)
        assert not calendar.is_open(hours, opens - timedelta(microseconds=1), zone) or any(
            each.closes == opens
            for each in calendar.intervals(hours, opens.astimezone(zone).date(), zone)
        )


@given(some_hours, moments, moments, moments, zones)
def test_working_time_adds_up(
    hours: Hours, first: datetime, second: datetime, third: datetime, zone: ZoneInfo
) -> None:
    first, second, third = sorted((first, second, third))
    whole = calendar.working_time(hours, first, third, zone)

    assert whole == calendar.working_time(hours, first, second, zone) + calendar.working_time(
        hours, second, third, zone
    )
    assert timedelta() <= whole <= third - first
    assert timedelta() == calendar.working_time(hours, third, first, zone)

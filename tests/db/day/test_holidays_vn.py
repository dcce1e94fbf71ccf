"""The days off of Viet Nam to begin with: make-up days, and what is not decided yet."""

from __future__ import annotations

from datetime import date

import holidays
import pytest

from db.day.holidays_vn import SOURCE, days_of
from db.day.values import DayException


def of(day: date) -> DayException:
    return next(each for each in days_of(day.year) if each.date == day)


def test_a_swapped_day_and_the_saturday_worked_for_it() -> None:
    worked, off = of(date(2026, 8, 22)), of(date(2026, 8, 31))

    assert (True, 1, True) == (worked.is_working, worked.hours_of, worked.is_certain)
    assert (False, None, True) == (off.is_working, off.hours_of, off.is_certain)
    assert "Làm bù cho ngày nghỉ 31/08/2026" == worked.names.vi


def test_worked_in_another_year_than_it_is_taken() -> None:
    assert of(date(2014, 12, 27)).is_working
    assert not of(date(2015, 1, 2)).is_working
    assert of(date(2019, 1, 5)).is_working


@pytest.mark.parametrize("year", [2010, 2014, 2018, 2019, 2024, 2025, 2026])
def test_every_weekend_workday_is_taken_over(year: int) -> None:
    known = holidays.country_holidays("VN", years=(year - 1, year, year + 1)).weekend_workdays
    worked = {each.date for each in days_of(year) if each.is_working}

    assert {day for day in known if day.year == year} == worked


def test_a_day_off_in_lieu_has_names_in_three_languages() -> None:
    names = of(date(2026, 4, 27)).names

    assert (
        "Ngày Giỗ Tổ Hùng Vương (nghỉ bù)",
        "Hùng Kings' Commemoration Day (day off in lieu)",
        "Commémoration des rois Hùng (jour compensé)",
    ) == (names.vi, names.en, names.fr)


@pytest.mark.parametrize(
    ("day", "certain"),
    [
        (date(2026, 2, 17), True),
        (date(2026, 9, 1), True),
        (date(2026, 11, 24), False),  # the law has not been changed yet
        (date(2029, 1, 1), True),
        (date(2029, 2, 13), False),  # Tết is decided on each year
        (date(2029, 4, 30), True),
        (date(2029, 9, 2), True),
        (date(2029, 9, 3), False),  # and so is the second National Day
    ],
)
def test_what_is_certain(day: date, *, certain: bool) -> None:
    assert certain == of(day).is_certain


@pytest.mark.parametrize("year", range(2020, 2035))
def test_every_name_is_translated(year: int) -> None:
    days = days_of(year)

    assert days
    assert {SOURCE} == {each.source for each in days}
    assert [] == [each.names.vi for each in days if not (each.names.en and each.names.fr)]
    assert all(each.date.year == year for each in days)
    assert sorted(days, key=lambda each: each.date) == list(days)

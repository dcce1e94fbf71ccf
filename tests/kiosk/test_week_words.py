"""A week's hours in words."""

from __future__ import annotations

from db.day.week import read_week
from kiosk.week_words import week_words


def test_equal_neighbours_stand_together() -> None:
    week = read_week(["1-5 07:30-11:30 13:30-17:00", "6 07:30-11:30"])

    assert (
        "Thứ Hai – Thứ Sáu: 07:30–11:30, 13:30–17:00",
        "Thứ Bảy: 07:30–11:30",
    ) == week_words(week, "vi")


def test_a_day_between_with_other_hours_parts_them() -> None:
    week = read_week(["1-2 08:00-12:00", "3 08:00-11:00", "4-5 08:00-12:00", "7 08:00-12:00"])

    assert (
        "Monday – Tuesday: 08:00–12:00",
        "Wednesday: 08:00–11:00",
        "Thursday – Friday: 08:00–12:00",
        "Sunday: 08:00–12:00",
    ) == week_words(week, "en")


def test_no_hours_no_words() -> None:
    assert () == week_words((), "fr")

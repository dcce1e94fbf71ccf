"""Estimated waits in honest words."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from db.day.values import Interval
from kiosk.wait_words import WaitRange, may_pass_a_break, tile_words, wait_range, wait_words
from resources.translations import Translations

EIGHT = datetime(2026, 11, 23, 1, 0, tzinfo=UTC)
MORNING = Interval(EIGHT, EIGHT + timedelta(hours=3))
AFTERNOON = Interval(EIGHT + timedelta(hours=5), EIGHT + timedelta(hours=9))


@pytest.mark.parametrize(
    ("minutes", "least", "most"),
    [
        (0, 0, 5), (1, 0, 5), (4, 0, 5), (5, 0, 10), (7, 5, 10), (20, 15, 25), (40, 30, 50),
        (60, 45, 75), (90, 65, 115), (-3, 0, 5),
    ],
)  # fmt: skip
def test_ranges_are_whole_five_minutes(minutes: float, least: int, most: int) -> None:
    assert WaitRange(least, most) == wait_range(minutes * 60)


@pytest.mark.parametrize("minutes", range(240))
def test_a_range_holds_what_it_was_made_of(minutes: int) -> None:
    found = wait_range(minutes * 60)

    assert found.least <= minutes <= found.most


@pytest.mark.parametrize(
    ("wait_s", "words", "short"),
    [
        (None, "Thời gian chờ: chưa ước tính được", "7 người đang chờ"),
        (60, "Chờ dưới 5 phút", "7 chờ · < 5 phút"),
        (1200, "Chờ khoảng 15–25 phút", "7 chờ · 15–25 phút"),
        (6000, "Chờ trên 75 phút", "7 chờ · > 75 phút"),
    ],
)
def test_words(wait_s: float | None, words: str, short: str, translations: Translations) -> None:
    translations.set_language("vi")

    assert (words, short) == (wait_words(wait_s), tile_words(7, wait_s))


@pytest.mark.parametrize(
    ("wait_min", "after_min", "passes"),
    [(20, 0, False), (20, 150, False), (20, 160, True), (200, 0, True), (20, 400, False)],
)
def test_over_the_midday_break(wait_min: int, after_min: int, passes: bool) -> None:
    now = EIGHT + timedelta(minutes=after_min)

    assert passes is may_pass_a_break(wait_min * 60, (MORNING, AFTERNOON), now)


def test_no_break_where_it_is_the_end_of_the_day() -> None:
    now = EIGHT + timedelta(hours=2, minutes=55)

    assert not may_pass_a_break(1200, (MORNING,), now)
    assert not may_pass_a_break(None, (MORNING, AFTERNOON), now)

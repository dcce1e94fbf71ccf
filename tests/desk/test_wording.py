"""Durations and ages as staff read them."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from db.errors import RecordFull, RecordUnavailable
from db.queue.values import Centre as CentreValue
from db.words import Names
from desk.header import lost_words
from desk.wording import ago, stopwatch, waited
from resources.translations import Translations

CENTRE = CentreValue(1, "X", Names("Trung tâm"), Names("UBND"), "Asia/Ho_Chi_Minh")
NOW = datetime(2026, 11, 20, 3, 34, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("seconds", "expected"),
    [(-5, "00:00"), (0, "00:00"), (67.9, "01:07"), (3599, "59:59"), (3723, "1:02:03")],
)
def test_a_stopwatch(seconds: float, expected: str) -> None:
    assert stopwatch(seconds) == expected


@pytest.mark.parametrize(
    ("seconds", "expected"),
    [(None, "–"), (-3, "0 phút"), (59, "0 phút"), (3540, "59 phút"), (7500, "2 giờ 05")],
)
def test_a_wait(translations: Translations, seconds: float | None, expected: str) -> None:
    assert waited(seconds) == expected


@pytest.mark.parametrize(
    ("language", "seconds", "expected"),
    [
        ("vi", 3, "vài giây trước"),
        ("vi", 59, "59 giây trước"),
        ("vi", 150, "2 phút trước"),
        ("en", 60, "1 minute ago"),
        ("en", 7200, "2 hours ago"),
        ("fr", 60, "il y a 1 minute"),
    ],
)
def test_an_age(translations: Translations, language: str, seconds: float, expected: str) -> None:
    translations.set_language(language)

    assert ago(seconds) == expected


def test_a_lost_connection_says_since_when_and_how_old(translations: Translations) -> None:
    said = lost_words(RecordUnavailable(reason="x"), NOW, 150, CENTRE)

    assert said == "Mất kết nối từ 10:32, hình ảnh 2 phút trước"


def test_another_trouble_says_what_it_is(translations: Translations) -> None:
    said = lost_words(RecordFull(), NOW, 61, CENTRE)

    expected = "Máy lưu dữ liệu hết chỗ trống: báo người quản trị ngay. (1 phút trước)"
    assert said == expected


def test_all_is_well(translations: Translations) -> None:
    assert lost_words(None, NOW, 61, CENTRE) == ""

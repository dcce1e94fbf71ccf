from __future__ import annotations

from datetime import timedelta

import pytest

from db.day.values import Interval
from db.words import Language
from kiosk.hall_words import HallWords
from resources.translations import Translations
from tests.kiosk.hall_fakes import NOON


@pytest.fixture
def vietnamese(translations: Translations) -> HallWords:
    return HallWords(translations, Language.VI)


def test_a_lost_connection_tells_since_when_and_how_old_the_board_is(
    vietnamese: HallWords,
) -> None:
    assert vietnamese.lost("10:32", 0) == "Số liệu lúc 10:32, đang kết nối lại…"
    assert vietnamese.lost("10:32", 3) == ("Số liệu lúc 10:32, đã cũ 3 phút, đang kết nối lại…")


def test_without_any_picture_there_is_no_since(vietnamese: HallWords) -> None:
    assert vietnamese.lost("", 5) == "Chưa có kết nối. Đang thử lại, xin hỏi cán bộ."


def test_a_refused_pack_is_told_with_every_clip(vietnamese: HallWords) -> None:
    assert vietnamese.pack_patched("/srv/voice", ("digit-4", "tens"), ("call",)) == (
        "Gói giọng nói /srv/voice: thiếu digit-4, tens; sai định dạng call. Giọng máy đọc thay."
    )
    assert vietnamese.pack_refused("/srv/voice", ("pack.toml",)) == (
        "Không dùng được gói giọng nói /srv/voice: pack.toml."
    )


@pytest.mark.parametrize("language", [Language.EN, Language.FR])
def test_each_language_has_its_own_words(
    translations: Translations, vietnamese: HallWords, language: Language
) -> None:
    words = HallWords(translations, language)
    assert not set(words.captions().values()) & set(vietnamese.captions().values())
    assert not set(words.messages()) & set(vietnamese.messages())
    assert words.lost("10:32", 1) != words.lost("10:32", 2)
    assert "10:32" in words.lost("10:32", 2)


@pytest.mark.parametrize(
    ("wait_s", "words"),
    [
        (None, ""),
        (0, "dưới 5 phút"),
        (1_200, "15–25 phút"),
        (12_000, "trên 150 phút"),
    ],
)
def test_a_wait_is_told_as_at_the_kiosk(
    vietnamese: HallWords, wait_s: float | None, words: str
) -> None:
    assert words == vietnamese.wait(wait_s)


def test_hours_and_days_off(vietnamese: HallWords) -> None:
    morning = (Interval(NOON - timedelta(hours=3), NOON + timedelta(hours=1)),)
    zone = "Asia/Ho_Chi_Minh"
    assert "Hôm nay mở cửa 07:32–11:32" == vietnamese.hours(morning, zone, None)
    assert "Hôm nay trung tâm nghỉ: Tết" == vietnamese.hours((), zone, "Tết")
    assert "Hôm nay trung tâm nghỉ" == vietnamese.hours((), zone, None)


def test_a_screen_that_is_too_small_says_how_far_it_is_read(vietnamese: HallWords) -> None:
    told = vietnamese.too_small(6.58, 10.0)
    assert "Màn hình này đọc được đến 6,5 m, ghế xa nhất cách 10 m." == told

from __future__ import annotations

import pytest

from db.words import Language
from kiosk.hall_words import HallWords
from resources.translations import Translations


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
    facts = {"folder": "/srv/voice", "missing": ("digit-4", "tens"), "wrong": ("call",)}
    assert vietnamese.pack_refused(facts) == (
        "Không dùng được gói giọng nói /srv/voice: thiếu digit-4, tens; sai định dạng call."
    )
    assert vietnamese.pack_refused(facts | {"missing": ()}) == (
        "Không dùng được gói giọng nói /srv/voice: sai định dạng call."
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

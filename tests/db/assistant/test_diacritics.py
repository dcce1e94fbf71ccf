"""Diacritics that were left out: told by the neighbours, and only where they tell."""

from __future__ import annotations

import pytest

from db.assistant.ask import Assistant
from db.assistant.diacritics import Diacritics
from db.assistant.phrases import speech
from db.assistant.syllables import Syllable, syllables

TEXTS = ("mẹ bán bánh", "mẹ bán xôi", "xin bản sao", "xin bản sao khai sinh", "bạn bè", "sao lại")


@pytest.fixture(scope="module")
def diacritics() -> Diacritics:
    return Diacritics([syllables(text) for text in TEXTS])


def spelled(words: list[Syllable]) -> str:
    return " ".join(word.spelled for word in words)


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("me ban xoi", "mẹ bán xôi"),
        ("xin ban sao khai sinh", "xin bản sao khai sinh"),
        ("ban be", "bạn bè"),
        ("ban", "ban"),  # one of three
        ("xyz ban sao", "xyz bản sao"),
        ("", ""),
    ],
)
def test_neighbours_tell_the_word(diacritics: Diacritics, typed: str, read: str) -> None:
    assert read == spelled(diacritics.restored(syllables(typed)))


def test_a_word_nobody_knows_stays(diacritics: Diacritics) -> None:
    assert syllables("hello 2004 xyz") == diacritics.restored(syllables("hello 2004 xyz"))


def test_what_has_diacritics_keeps_them(diacritics: Diacritics) -> None:
    assert "mẹ bạn xôi" == spelled(diacritics.restored(syllables("mẹ bạn xôi")))


def test_half_typed_is_read_too(diacritics: Diacritics) -> None:
    assert "xin bản sao mẹ bán xôi" == spelled(
        diacritics.restored(syllables("xin ban sao mẹ ban xoi"))
    )


def test_where_others_have_diacritics_one_plain_word_is_meant_so(diacritics: Diacritics) -> None:
    assert "mẹ bán xoi" == spelled(diacritics.restored(syllables("mẹ bán xoi")))


def test_without_texts_nothing_is_restored() -> None:
    assert syllables("ban sao") == Diacritics([]).restored(syllables("ban sao"))


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("xin tro cap tho cho liet si", "xin trợ cấp thờ cho liệt sĩ"),
        ("can cuoc cua me toi qua han", "căn cước của mẹ tôi quá hạn"),
        ("XIN GIẤY DOC THAN CHO CON TRAI", "xin giấy độc thân cho con trai"),
        ("ddawng ký ket hon", "đăng kí kết hôn"),
        ("đăng ký khai sinh cho con", "đăng kí khai sinh cho con"),
        ("register a birth for the son", "register a birth for the son"),
    ],
)
def test_a_question_is_read_with_its_diacritics(
    assistant: Assistant, typed: str, read: str
) -> None:
    reading, _ = assistant.examine(typed)

    assert read == spelled(list(reading.words))


def test_how_people_talk_is_told_in_vietnamese() -> None:
    said = list(speech())

    assert "nhờ cán bộ hướng dẫn" in [each.strip() for each in said]
    assert 1000 < len(said)
    assert all(each.strip() for each in said)

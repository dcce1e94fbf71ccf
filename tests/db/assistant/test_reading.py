"""How a question is read: spelling, keys typed raw, slips, everyday words, language."""

from __future__ import annotations

import pytest

from db.assistant.ask import Assistant
from db.assistant.aspects import aspect_of
from db.assistant.language import language_of
from db.assistant.slips import from_keys
from db.assistant.syllables import syllables
from db.assistant.values import Aspect
from db.words import Language, fold


@pytest.mark.parametrize(
    ("one", "other"), [("hoà", "hòa"), ("thuỷ", "thủy"), ("lí", "lý"), ("kỹ", "kĩ"), ("Toà", "tòa")]
)
def test_two_spellings_are_one(one: str, other: str) -> None:
    assert syllables(one) == syllables(other)


def test_words_are_parted_and_folded() -> None:
    found = syllables("  Sổ-đỏ, l'acte 2004!")

    assert ["sổ", "đỏ", "l", "acte", "2004"] == [word.spelled for word in found]
    assert ["so", "do", "l", "acte", "2004"] == [word.folded for word in found]


@pytest.mark.parametrize(
    ("keys", "word"),
    [
        ("ddawng", "đăng"),
        ("kys", "kí"),
        ("keets", "kết"),
        ("hoon", "hôn"),
        ("ddoojc", "độc"),
        ("truw", "trư"),
        ("dduwowngf", "đường"),
        ("giaays", "giấy"),
        ("tamj", "tạm"),
        ("quyeefn", "quyền"),
        ("d9a8ng", "đăng"),
        ("ke6t1", "kết"),
        ("duong72", "dường"),
    ],
)
def test_keys_become_the_word_they_write(keys: str, word: str) -> None:
    written = from_keys(keys)

    assert written is not None
    assert word == written.spelled


@pytest.mark.parametrize("word", ["khai", "sinh", "đăng", "2004"])
def test_a_plain_word_is_no_slip(word: str) -> None:
    assert from_keys(word) is None or fold(word) != word


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("ddawng kys khai sinh", "dang ki khai sinh"),
        ("d9a8ng ky1 ke6t1 ho6n", "dang ki ket hon"),
        ("khaisinh cho con", "khai sinh cho con"),
        ("dang ki khai xinh", "dang ki khai sinh"),
        ("giay khia sinh", "giay khai sinh"),
        ("chứng thựt bản sao", "chung thuc ban sao"),
    ],
)
def test_slips_are_mended(assistant: Assistant, typed: str, read: str) -> None:
    reading, _ = assistant.examine(typed)

    assert read == " ".join(word.folded for word in reading.words)


def test_a_real_word_stays_what_it_is(assistant: Assistant) -> None:
    reading, _ = assistant.examine("giá xăng dầu, tôi bị nhức đầu")

    assert ["giá", "xăng", "dầu", "tôi", "bị", "nhức", "đầu"] == [
        word.spelled for word in reading.words
    ]


def test_a_neighbour_tells_the_meaning(assistant: Assistant) -> None:
    died, _ = assistant.examine("bố mất thì làm giấy gì")
    lost, _ = assistant.examine("mất giấy khai sinh")

    assert "qua đời" in " ".join(word.spelled for word in died.words)
    assert "qua đời" not in " ".join(word.spelled for word in lost.words)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("đăng ký kết hôn", Language.VI),
        ("dang ky ket hon", Language.VI),
        ("lam giay to me", Language.VI),
        ("lam roi mat the can cuoc", Language.VI),
        ("sổ hồng", Language.VI),
        ("I want to marry", Language.EN),
        ("birth certificate", Language.EN),
        ("acte de naissance", Language.FR),
        ("où déclarer un décès", Language.FR),
        ("", Language.VI),
    ],
)
def test_the_language_of_a_question(text: str, language: Language) -> None:
    assert language is language_of(text)


@pytest.mark.parametrize(
    ("text", "aspect"),
    [
        ("khai sinh cần những giấy tờ gì", Aspect.PAPERS),
        ("làm sổ đỏ hết bao nhiêu tiền", Aspect.FEE),
        ("ket hon mat bao lau thi xong", Aspect.TIME),
        ("đăng ký tạm trú ở đâu", Aspect.WHERE),
        ("khai tử thì ai được đi làm", Aspect.WHO),
        ("nhận kết quả là giấy gì, kết quả là gì", Aspect.RESULT),
        ("làm thế nào để nộp online", Aspect.HOW),
        ("làm thế nào, hết bao nhiêu tiền", Aspect.FEE),
        ("how much does a certified copy cost", Aspect.FEE),
        ("how long does it take", Aspect.TIME),
        ("quels documents pour un mariage", Aspect.PAPERS),
        ("giấy độc thân", None),
    ],
)
def test_what_of_it_is_asked(text: str, aspect: Aspect | None) -> None:
    words = syllables(text)
    is_plain = all(word.is_plain for word in words)

    assert aspect is aspect_of(words, is_plain=is_plain)

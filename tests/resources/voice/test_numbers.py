"""Numbers as people say them, from the rules of a pack."""

from __future__ import annotations

import pytest

from resources.voice.clips import STARTERS
from resources.voice.manifest import Manifest, read_manifest
from resources.voice.numbers import NumberFault, Numbers

PACKS = {language: read_manifest(folder) for language, folder in STARTERS.items()}
TEN = {str(digit): f"digit-{digit}" for digit in range(10)}


def said(manifest: Manifest, number: int) -> str:
    return " ".join(manifest.words[clip] for clip in manifest.numbers.say(number))


@pytest.mark.parametrize(
    ("language", "number", "words"),
    [
        ("vi", 1, "một"),
        ("vi", 5, "năm"),
        ("vi", 10, "mười"),
        ("vi", 11, "mười một"),
        ("vi", 14, "mười bốn"),
        ("vi", 15, "mười lăm"),
        ("vi", 20, "hai mươi"),
        ("vi", 21, "hai mươi mốt"),
        ("vi", 24, "hai mươi bốn"),
        ("vi", 25, "hai mươi lăm"),
        ("vi", 55, "năm mươi lăm"),
        ("vi", 91, "chín mươi mốt"),
        ("vi", 100, "một trăm"),
        ("vi", 101, "một trăm linh một"),
        ("vi", 105, "một trăm linh năm"),
        ("vi", 110, "một trăm mười"),
        ("vi", 111, "một trăm mười một"),
        ("vi", 115, "một trăm mười lăm"),
        ("vi", 121, "một trăm hai mươi mốt"),
        ("vi", 200, "hai trăm"),
        ("vi", 999, "chín trăm chín mươi chín"),
        ("en", 13, "thirteen"),
        ("en", 20, "twenty"),
        ("en", 42, "forty two"),
        ("en", 100, "one hundred"),
        ("en", 107, "one hundred and seven"),
        ("en", 350, "three hundred and fifty"),
        ("fr", 16, "seize"),
        ("fr", 17, "dix sept"),
        ("fr", 21, "vingt et un"),
        ("fr", 22, "vingt deux"),
        ("fr", 71, "soixante et onze"),
        ("fr", 77, "soixante dix sept"),
        ("fr", 80, "quatre-vingt"),
        ("fr", 81, "quatre-vingt un"),
        ("fr", 99, "quatre-vingt dix neuf"),
        ("fr", 100, "cent"),
        ("fr", 101, "cent un"),
        ("fr", 215, "deux cent quinze"),
    ],
)
def test_a_counter_is_numbered_as_people_say_it(language: str, number: int, words: str) -> None:
    assert words == said(PACKS[language], number)


@pytest.mark.parametrize("language", sorted(PACKS))
def test_every_number_has_clips_of_its_own(language: str) -> None:
    manifest = PACKS[language]
    every = [manifest.numbers.say(number) for number in range(1, 1000)]

    assert set() == {clip for said in every for clip in said} - set(manifest.words)
    assert len(set(every)) == 999


def test_a_language_that_counts_by_fives_is_only_data() -> None:
    khmer = Numbers({**TEN, "6": "digit-5 <1>", "7": "digit-5 <2>", "10": "ten", "1a": "ten <a>"})

    assert [khmer.say(number) for number in (7, 17)] == [
        ("digit-5", "digit-2"),
        ("ten", "digit-5", "digit-2"),
    ]


def test_the_pattern_with_more_digits_of_its_own_wins() -> None:
    rules = Numbers({**TEN, "ab": "tens", "a5": "fives", "15": "fifteen", "aa": "twins"})

    assert [rules.say(number)[0] for number in (15, 25, 26, 11)] == [
        "fifteen", "fives", "tens", "tens",
    ]  # fmt: skip


def test_what_no_rule_reaches_is_said_digit_by_digit() -> None:
    assert Numbers(TEN).composed(105) == ("digit-1", "digit-0", "digit-5")
    assert PACKS["vi"].numbers.composed(1000) == ("digit-1", *["digit-0"] * 3)


@pytest.mark.parametrize("rule", ["<ab>", "<c>", "<>"])
def test_a_rule_that_leads_nowhere_is_told(rule: str) -> None:
    with pytest.raises(NumberFault):
        Numbers({**TEN, "ab": rule}).say(42)

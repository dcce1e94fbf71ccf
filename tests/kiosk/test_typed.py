"""A line under the fingers: key by key, back again, and never longer than it may be."""

from __future__ import annotations

from unicodedata import is_normalized

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.telex import NO_TONE
from kiosk.typed import MOST, Typed, erased, strike, typed_of

ACUTE = "\u0301"


def _type(keys: str, typed: Typed | None = None, *, telex: bool = True) -> Typed:
    typed = typed or Typed()
    for key in keys:
        typed = strike(typed, key, telex=telex)
    return typed


def test_a_sentence() -> None:
    assert _type("Toi muoons lamf giaays khai sinh cho con").text == (
        "Toi muốn làm giấy khai sinh cho con"
    )


def test_without_telex_keys_are_letters() -> None:
    assert _type("address of the office", telex=False).text == "address of the office"


def test_an_accent_key_works_in_every_language() -> None:
    assert _type("cafe" + ACUTE, telex=False).text == "café"
    assert _type("giâ" + ACUTE + "y").text == "giấy"


def test_a_letter_that_brings_its_tone() -> None:
    assert _type("tiếng").text == "tiếng"
    assert _type("bá" + NO_TONE).text == "ba"


def test_digits_and_marks_end_the_word() -> None:
    assert _type("nghij ddinhj 123/2020").text == "nghị định 123/2020"


@pytest.mark.parametrize(
    ("before", "after"),
    [("tiếng", "tiến"), ("wifi", "wif"), ("đ", ""), ("hộ k", "hộ "), ("hộ ", "hộ"), ("", "")],
)
def test_back_takes_the_last_letter(before: str, after: str) -> None:
    assert erased(typed_of(before)).text == after


def test_a_word_goes_on_after_back() -> None:
    assert _type("f", erased(typed_of("chuo"))).text == "chù"
    assert _type("s", erased(typed_of("ba "))).text == "bá"


def test_a_foreign_word_stays_itself_after_back() -> None:
    assert _type("i", erased(_type("wifi"))).text == "wifi"
    assert _type("r", erased(_type("Inter"))).text == "Inter"


def test_a_full_line_takes_no_more() -> None:
    full = typed_of("x" * MOST)

    assert _type("yz1 ", full) == full
    assert typed_of("y" * 500).text == "y" * MOST


@pytest.mark.parametrize("key", ["\n", "\t", "\x1b", "\x7f", "", "ab", "\u200b", "\u0327"])
def test_what_is_no_character_is_not_typed(key: str) -> None:
    assert strike(Typed("a"), key, telex=True) == Typed("a")


@given(st.text(max_size=60), st.booleans())
def test_typing_never_fails(keys: str, telex: bool) -> None:
    typed = _type(keys, telex=telex)

    assert len(typed.text) <= MOST
    assert is_normalized("NFC", typed.text)
    assert erased(typed).text == typed.text[:-1]


@given(st.text(max_size=300))
def test_any_text_can_stand_already(text: str) -> None:
    typed = typed_of(text)

    assert typed_of(typed.text) == typed
    assert len(typed.text) <= MOST

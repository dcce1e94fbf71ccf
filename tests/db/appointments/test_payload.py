"""Codes that survive a telephone and a scanner, and nothing else that does."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.appointments.payload import LETTERS, format_payload, new_code, parse_code, spaced


def _code(drawn: list[str]) -> str:
    letters = iter(drawn)
    return new_code(lambda _: next(letters))


codes = st.lists(st.sampled_from(LETTERS), min_size=7, max_size=7).map(_code)


@given(codes)
def test_a_code_reads_back_as_people_write_it(code: str) -> None:
    written = [
        code,
        code.lower(),
        spaced(code),
        format_payload(code),
        format_payload(code).lower(),
        f" {spaced(code)} \r\n",
        f"{code[:4]}-{code[4:]}",
    ]

    assert {code} == {parse_code(text) for text in written}


@given(codes, st.integers(0, 7), st.sampled_from(LETTERS))
def test_a_wrong_character_is_noticed(code: str, place: int, letter: str) -> None:
    wrong = code[:place] + letter + code[place + 1 :]

    assert (code if wrong == code else None) == parse_code(wrong)


@given(codes, st.integers(0, 7), st.integers(0, 7))
def test_two_exchanged_characters_are_noticed(code: str, one: int, other: int) -> None:
    letters = list(code)
    letters[one], letters[other] = letters[other], letters[one]
    wrong = "".join(letters)

    assert (code if wrong == code else None) == parse_code(wrong)


@given(codes, st.sampled_from("0O1ILUQ"), st.integers(0, 7))
def test_look_alikes_are_in_no_code(code: str, letter: str, place: int) -> None:
    assert letter not in code
    assert parse_code(code[:place] + letter + code[place + 1 :]) is None


@pytest.mark.parametrize(
    "noise",
    [
        "",
        " ",
        "MC1A:",
        "MC1T" + "A" * 26,
        "https://example.org/K7M42QXH",
        "8" * 41,
        "ß" * 8,
        "\0" * 8,
    ],
)
def test_noise_is_no_code(noise: str) -> None:
    assert parse_code(noise) is None


@given(st.text(max_size=60))
def test_whatever_is_scanned_is_answered(text: str) -> None:
    found = parse_code(text)

    assert found is None or parse_code(found) == found

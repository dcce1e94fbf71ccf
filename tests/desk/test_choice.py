"""Choosing from a short list by keyboard."""

from __future__ import annotations

import pytest

from desk.choice import chosen_by, stepped, typed_on


@pytest.mark.parametrize(
    ("typed", "key", "count", "expected"),
    [
        ("", "1", 8, "1"),
        ("1", "2", 12, "12"),
        ("1", "2", 8, "2"),
        ("", "9", 8, ""),
        ("3", "9", 8, "3"),
    ],
)
def test_digits_go_on_or_begin_anew(typed: str, key: str, count: int, expected: str) -> None:
    assert typed_on(typed, key, [str(n) for n in range(1, count + 1)]) == expected


def test_letters_are_taken_in_either_case() -> None:
    assert typed_on("", "b", ["A", "B"]) == "b"
    assert chosen_by("b", ["A", "B"]) == 1


@pytest.mark.parametrize(
    ("typed", "expected"), [("", None), ("1", 2), ("10", 0), ("7", None), ("2", 1)]
)
def test_the_whole_word_wins_over_a_beginning(typed: str, expected: int | None) -> None:
    assert chosen_by(typed, ["10", "2", "1"]) == expected


@pytest.mark.parametrize(
    ("place", "step", "count", "expected"),
    [(None, 1, 3, 0), (None, -1, 3, 2), (0, -1, 3, 0), (2, 1, 3, 2), (0, 1, 3, 1), (0, 1, 0, None)],
)
def test_steps_stay_on_the_list(
    place: int | None, step: int, count: int, expected: int | None
) -> None:
    assert stepped(place, step, count) == expected

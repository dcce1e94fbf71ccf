from __future__ import annotations

import pytest

from kiosk.voice import sentence, spelt, spoken, to_counter
from resources.voice.clips import REQUIRED


def said(number: int) -> str:
    return " ".join(REQUIRED[clip] for clip in spoken(number))


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (1, "một"),
        (5, "năm"),
        (10, "mười"),
        (11, "mười một"),
        (14, "mười bốn"),
        (15, "mười lăm"),
        (20, "hai mươi"),
        (21, "hai mươi mốt"),
        (24, "hai mươi bốn"),
        (25, "hai mươi lăm"),
        (55, "năm mươi lăm"),
        (91, "chín mươi mốt"),
        (100, "một trăm"),
        (101, "một trăm linh một"),
        (105, "một trăm linh năm"),
        (110, "một trăm mười"),
        (111, "một trăm mười một"),
        (115, "một trăm mười lăm"),
        (121, "một trăm hai mươi mốt"),
        (200, "hai trăm"),
        (999, "chín trăm chín mươi chín"),
    ],
)
def test_a_counter_is_numbered_as_people_say_it(number: int, words: str) -> None:
    assert words == said(number)


def test_every_counter_number_is_said_in_clips_that_every_pack_has() -> None:
    assert set() == {clip for number in range(1, 1000) for clip in spoken(number)} - set(REQUIRED)
    assert len({spoken(number) for number in range(1, 1000)}) == 999


@pytest.mark.parametrize("number", [0, -1, 1000])
def test_no_counter_has_such_a_number(number: int) -> None:
    with pytest.raises(ValueError, match="1 to 999"):
        spoken(number)


@pytest.mark.parametrize(
    ("label", "words"),
    [
        ("A012", "a không một hai"),
        ("B999", "bê chín chín chín"),
        ("Đ105", "đê một không năm"),
        ("a007", "a không không bảy"),
        ("A1000", "a một không không không"),
        ("C-21", "xê hai một"),
        ("AK001", "a ca không không một"),
        ("ĐZ1000", "đê dét một không không không"),
    ],
)
def test_a_ticket_is_spelt_digit_by_digit(label: str, words: str) -> None:
    assert words == " ".join(REQUIRED[clip] for clip in spelt(label))


def test_a_call_names_the_number_then_the_counter() -> None:
    assert sentence("A012", 3) == (
        ("call",),
        ("letter-A", "digit-0", "digit-1", "digit-2"),
        ("to-counter", "digit-3"),
    )


def test_a_recall_says_so_first() -> None:
    again, *rest = sentence("A012", 3, is_recall=True)
    assert again == ("again",)
    assert sentence("A012", 3) == tuple(rest)


def test_a_counter_recorded_in_one_breath_replaces_the_joined_words() -> None:
    assert to_counter(3, {"counter-3"}) == ("counter-3",)
    assert to_counter(4, {"counter-3"}) == ("to-counter", "digit-4")

"""Cards of every make that are told in the field."""

from __future__ import annotations

from datetime import date

import pytest

from kiosk.cccd import age_on, looks_like_card, parse_card

FULL = "001090123456|012345678|NGUYỄN VĂN A|01011990|Nam|Phường Ví Dụ, TP. Hồ Chí Minh|15042021"
NO_OLD_NUMBER = "001190654321||TRẦN THỊ B|31121940|Nữ|Thôn 2, Xã Nam Đà, Lâm Đồng|"
SIX_FIELDS = "001190654321||TRẦN THỊ B|31/12/1940|Nữ|Thôn 2, Xã Nam Đà"
LATER_CARD = f"{FULL}|NGUYỄN VĂN C|LÊ THỊ D|"
OLD_CARD = "012345678||LÊ VĂN E|02-03-1955|Nam|Xã Ví Dụ|"
ONLY_A_YEAR = "001040123456||LÊ THỊ F|1940|Nữ|Xã Ví Dụ|"
NO_DAY = "001040123456||LÊ THỊ F|00/00/1940|Nữ|Xã Ví Dụ|"
DECOMPOSED = "001090123456||NGUYÊ\u0303N VA\u0306N A|01011990|Nam|Xa\u0303|"


@pytest.mark.parametrize(
    ("text", "number", "name", "born"),
    [
        (FULL, "001090123456", "NGUYỄN VĂN A", date(1990, 1, 1)),
        (NO_OLD_NUMBER, "001190654321", "TRẦN THỊ B", date(1940, 12, 31)),
        (SIX_FIELDS, "001190654321", "TRẦN THỊ B", date(1940, 12, 31)),
        (LATER_CARD, "001090123456", "NGUYỄN VĂN A", date(1990, 1, 1)),
        (OLD_CARD, "012345678", "LÊ VĂN E", date(1955, 3, 2)),
        (ONLY_A_YEAR, "001040123456", "LÊ THỊ F", None),
        (NO_DAY, "001040123456", "LÊ THỊ F", None),
        (DECOMPOSED, "001090123456", "NGUYỄN VĂN A", date(1990, 1, 1)),
    ],
)
def test_cards(text: str, number: str, name: str, born: date | None) -> None:
    card = parse_card(text)

    assert card is not None
    assert (number, name, born) == (card.number, card.name, card.born)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "|||||||",
        "MC1A:K7M42QXH",
        "001090123456",
        "001090123456|||notadate|Nam|X|",
        "001090123456|||31021990|Nam|X|",
        "1|2|3|4|5|6|7",
        FULL.replace("|", "~"),
        FULL + "x" * 1000,
    ],
)
def test_no_cards(text: str) -> None:
    assert parse_card(text) is None


@pytest.mark.parametrize(
    ("text", "today", "age"),
    [
        (NO_OLD_NUMBER, date(2020, 12, 30), 79),
        (NO_OLD_NUMBER, date(2020, 12, 31), 80),
        (ONLY_A_YEAR, date(2020, 12, 31), 79),
        (ONLY_A_YEAR, date(2021, 1, 1), 80),
    ],
)
def test_age(text: str, today: date, age: int) -> None:
    card = parse_card(text)

    assert card is not None
    assert age == age_on(card, today)


def test_a_card_with_spoilt_separators_looks_like_one() -> None:
    assert looks_like_card(FULL.replace("|", "~"))
    assert not looks_like_card("001090123456")


def test_nothing_of_a_card_is_shown_by_accident() -> None:
    shown = repr(parse_card(FULL))

    assert not any(part in shown for part in FULL.split("|"))

"""What the QR code of an identity card (CCCD, thẻ căn cước) says. Pure.

Whoever reads a card keeps of it only what is needed at that moment: nothing of a card is stored,
written into a log or shown by `repr`.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import date

_NUMBER = re.compile(r"\d{12}|\d{9}")
_DATE = re.compile(r"(\d{2})[/.-]?(\d{2})[/.-]?(\d{4})")
_YEAR = re.compile(r"(?:00[/.-]?00[/.-]?)?(\d{4})")
_LOOKS_LIKE = re.compile(r"\d{12}\D{1,3}(?:\d{9})?\D.*\d{2}\D?\d{2}\D?\d{4}", re.DOTALL)
_LEAST_FIELDS = 6
_LONGEST = 1000


@dataclass(frozen=True, slots=True, repr=False)
class IdCard:
    number: str
    old_number: str
    name: str
    born: date | None
    birth_year: int
    sex: str  # as written: "Nam", "Nữ"
    address: str
    issued: date | None


def parse_card(text: str) -> IdCard | None:
    """The card behind a code; None where it is none. Fields that later cards add are left out."""
    if len(text) > _LONGEST:
        return None
    fields = [unicodedata.normalize("NFC", each).strip() for each in text.split("|")]
    if len(fields) < _LEAST_FIELDS or not _NUMBER.fullmatch(fields[0]):
        return None
    born = _date(fields[3])
    year = born.year if born else _year(fields[3])
    if year is None:
        return None
    return IdCard(
        number=fields[0],
        old_number=fields[1],
        name=fields[2],
        born=born,
        birth_year=year,
        sex=fields[4],
        address=fields[5],
        issued=_date(fields[6]) if len(fields) > _LEAST_FIELDS else None,
    )


def looks_like_card(text: str) -> bool:
    """A card whose separators or letters a keyboard layout has spoilt."""
    return len(text) <= _LONGEST and _LOOKS_LIKE.match(text.strip()) is not None


def age_on(card: IdCard, today: date) -> int:
    """Whole years; where only the year of birth is known, those that are certain."""
    years = today.year - card.birth_year
    if card.born is None:
        return max(years - 1, 0)
    has_had_birthday = (today.month, today.day) >= (card.born.month, card.born.day)
    return years if has_had_birthday else years - 1


def _date(text: str) -> date | None:
    found = _DATE.fullmatch(text)
    if found is None:
        return None
    day, month, year = (int(each) for each in found.groups())
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _year(text: str) -> int | None:
    found = _YEAR.fullmatch(text)
    year = int(found[1]) if found else 0
    return year if 1850 <= year <= 2200 else None

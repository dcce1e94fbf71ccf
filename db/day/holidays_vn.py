"""The days off of Viet Nam as the package `holidays` knows them, to begin a year with.

What the centre stores is the truth: the package knows neither every decision nor what is still to
be decided. The Prime Minister decides on Tết and on the second National Day each year.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from importlib.metadata import version

import holidays
from holidays.countries.vietnam import VietnamStaticHolidays

from db.day.values import DayException
from db.words import Names, nfc

SOURCE = f"holidays {version('holidays')}"

_WORDS = {
    "Tết Dương lịch": ("New Year's Day", "Jour de l'An"),
    "29 Tết": ("Two days before the Lunar New Year", "Avant-veille du Nouvel An lunaire"),
    "Giao thừa Tết Nguyên Đán": ("Lunar New Year's Eve", "Veille du Nouvel An lunaire"),
    "Tết Nguyên Đán": ("Lunar New Year", "Nouvel An lunaire"),
    "Mùng hai Tết Nguyên Đán": ("Second day of the Lunar New Year", "2e jour du Nouvel An lunaire"),
    "Mùng ba Tết Nguyên Đán": ("Third day of the Lunar New Year", "3e jour du Nouvel An lunaire"),
    "Mùng bốn Tết Nguyên Đán": ("Fourth day of the Lunar New Year", "4e jour du Nouvel An lunaire"),
    "Mùng năm Tết Nguyên Đán": ("Fifth day of the Lunar New Year", "5e jour du Nouvel An lunaire"),
    "Mùng sáu Tết Nguyên Đán": ("Sixth day of the Lunar New Year", "6e jour du Nouvel An lunaire"),
    "Ngày Giỗ Tổ Hùng Vương": ("Hùng Kings' Commemoration Day", "Commémoration des rois Hùng"),
    "Ngày Chiến thắng": ("Reunification Day", "Jour de la Réunification"),
    "Ngày Quốc tế Lao động": ("Labour Day", "Fête du Travail"),
    "Quốc khánh": ("National Day", "Fête nationale"),
    "Ngày Văn hóa Việt Nam": ("Vietnamese Culture Day", "Journée de la culture vietnamienne"),
}
_OBSERVED = (" (nghỉ bù)", " (day off in lieu)", " (jour compensé)")
_SWAPPED = re.compile(r"thay cho ngày (\d{2})/(\d{2})/(\d{4})")

_NOT_IN_LAW_YET = "Ngày Văn hóa Việt Nam"
_DECIDED_YEARLY = ("Tết Nguyên Đán", "29 Tết", "Quốc khánh")
_DECIDED_UNTIL = max(VietnamStaticHolidays.special_public_holidays)


def days_of(year: int) -> tuple[DayException, ...]:
    """The days off of a year, and the days of rest that are worked instead of others."""
    known = holidays.country_holidays("VN", years=(year - 1, year, year + 1), language="vi")
    found: dict[date, DayException] = {}
    for day, text in sorted(known.items()):
        for each in _exceptions(day, nfc(text)):
            found[each.date] = each
    return tuple(each for day, each in sorted(found.items()) if day.year == year)


def _exceptions(day: date, text: str) -> Iterator[DayException]:
    if (swapped := _SWAPPED.search(text)) is None:
        yield DayException(day, False, None, _names(text), SOURCE, _is_certain(day, text))
        return
    day_of_month, month, year = map(int, swapped.groups())
    worked = date(year, month, day_of_month)
    yield DayException(day, False, None, _swap_names(worked), SOURCE, is_certain=True)
    yield DayException(worked, True, day.isoweekday(), _made_up(day), SOURCE, is_certain=True)


def _is_certain(day: date, text: str) -> bool:
    if _NOT_IN_LAW_YET in text:
        return False
    is_decided = day.year <= _DECIDED_UNTIL or (day.month, day.day) == (9, 2)
    return is_decided or not any(each in text for each in _DECIDED_YEARLY)


def _names(text: str) -> Names:
    """Several holidays on one day are named one after the other."""
    names = [_one_name(each) for each in text.split("; ")]
    return Names(*("; ".join(each) for each in zip(*names, strict=True)))


def _one_name(text: str) -> tuple[str, str, str]:
    plain = text.removesuffix(_OBSERVED[0])
    english, french = _WORDS.get(plain, ("", ""))
    if plain == text or not english:
        return text, english, french
    return text, english + _OBSERVED[1], french + _OBSERVED[2]


def _swap_names(worked: date) -> Names:
    when = f"{worked:%d/%m/%Y}"
    return Names(
        f"Ngày nghỉ hoán đổi, làm bù ngày {when}",
        f"Day off, worked on {when} instead",
        f"Jour chômé, travaillé le {when}",
    )


def _made_up(off: date) -> Names:
    when = f"{off:%d/%m/%Y}"
    return Names(
        f"Làm bù cho ngày nghỉ {when}",
        f"Working day instead of {when}",
        f"Jour travaillé au lieu du {when}",
    )

"""The queue in words: who waits, which counters, money and times, in the language spoken now."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QDate, QLocale

translate = QCoreApplication.translate

_NARROW_SPACE = "\u202f"
_NO_BREAK = "\u00a0"


def waiting_words(waiting: int) -> str:
    """How many wait in a line."""
    if waiting == 0:
        return translate("QueueWords", "Chưa có ai chờ")
    return translate("QueueWords", "%n người đang chờ", None, waiting)


def ahead_words(ahead: int) -> str:
    """How many come before the holder of a ticket."""
    if ahead == 0:
        return translate("QueueWords", "Không có ai chờ trước")
    return translate("QueueWords", "Trước Ông/Bà còn %n người", None, ahead)


def counter_words(numbers: Iterable[int]) -> str:
    """Where a line is served; empty where no counter serves it."""
    shown = sorted(numbers)
    if not shown:
        return ""
    return translate("QueueWords", "Quầy %1", None, len(shown)).replace(
        "%1", ", ".join(map(str, shown))
    )


def nobody_words() -> str:
    """Nobody has signed in at any counter of the line."""
    return translate("QueueWords", "Hiện chưa có cán bộ ở quầy. Số vẫn giữ thứ tự và sẽ được gọi.")


def money(amount_vnd: int, language: str) -> str:
    """An amount as the language writes it: 8.000 đ, VND 8,000, 8 000 VND."""
    if language == "en":
        return f"VND{_NO_BREAK}{amount_vnd:,}"
    if language == "fr":
        return f"{amount_vnd:,}".replace(",", _NARROW_SPACE) + f"{_NO_BREAK}VND"
    return f"{amount_vnd:,}".replace(",", ".") + f"{_NO_BREAK}đ"


def stamp(moment: datetime, time_zone: str) -> str:
    """A moment in the centre's own time: 21/11/2026 08:05."""
    return f"{moment.astimezone(ZoneInfo(time_zone)):%d/%m/%Y %H:%M}"


def day_date(moment: datetime, time_zone: str) -> str:
    """The day in the centre's own time: 21/11/2026."""
    return f"{moment.astimezone(ZoneInfo(time_zone)):%d/%m/%Y}"


def clock_time(moment: datetime, time_zone: str) -> str:
    """The time on the centre's wall."""
    return f"{moment.astimezone(ZoneInfo(time_zone)):%H:%M}"


def long_date(moment: datetime, time_zone: str, language: str) -> str:
    """The day with its name: Thứ Bảy, 21/11/2026."""
    there = moment.astimezone(ZoneInfo(time_zone))
    day = QLocale(language).dayName(QDate(there.year, there.month, there.day).dayOfWeek())
    return f"{day[:1].upper()}{day[1:]}, {there:%d/%m/%Y}"

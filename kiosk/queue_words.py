"""The queue in words: who waits, which counters, money and times, in the language spoken now."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from db.day.values import Interval
from db.queue.values import Line

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


def then_words(lines: Iterable[Line], language: str) -> str:
    """The lines to be visited afterwards; empty where there is none."""
    shown = [f"{line.letter} ({line.names.get(language)})" for line in lines]
    if not shown:
        return ""
    return translate("QueueWords", "Sau đó: nhóm %1", None, len(shown)).replace(
        "%1", ", ".join(shown)
    )


def also_words(titles: Iterable[str]) -> str:
    """The other procedures of the same visit; empty where there is none."""
    shown = list(titles)
    if not shown:
        return ""
    return translate("QueueWords", "Cùng lượt này: %1").replace("%1", "; ".join(shown))


def for_other_words(is_for_other: bool) -> str:
    return translate("QueueWords", "Lấy số hộ người khác") if is_for_other else ""


def appointment_words(due_at: datetime | None, time_zone: str) -> str:
    """From when a kept appointment goes first; empty where there is none."""
    if due_at is None:
        return ""
    return translate("QueueWords", "Lịch hẹn lúc %1").replace("%1", clock_time(due_at, time_zone))


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


def hours_words(today: Iterable[Interval], time_zone: str) -> str:
    """When the centre is open on a day: 07:30–11:30, 13:30–17:00."""
    return ", ".join(
        f"{clock_time(each.opens, time_zone)}–{clock_time(each.closes, time_zone)}"
        for each in today
    )


def moment_words(moment: datetime, time_zone: str, language: str) -> str:
    """Within a sentence: 07:30, Thứ Hai 23/11/2026."""
    there = moment.astimezone(ZoneInfo(time_zone))
    day = QLocale(language).dayName(QDate(there.year, there.month, there.day).dayOfWeek())
    return f"{there:%H:%M}, {day} {there:%d/%m/%Y}"


def stale_words(seen: datetime, time_zone: str) -> str:
    """The record does not answer; what is shown is of this time."""
    return translate("QueueWords", "Số liệu lúc %1, đang kết nối lại…").replace(
        "%1", clock_time(seen, time_zone)
    )


def long_date(moment: datetime, time_zone: str, language: str) -> str:
    """The day with its name: Thứ Bảy, 21/11/2026."""
    there = moment.astimezone(ZoneInfo(time_zone))
    day = QLocale(language).dayName(QDate(there.year, there.month, there.day).dayOfWeek())
    return f"{day[:1].upper()}{day[1:]}, {there:%d/%m/%Y}"

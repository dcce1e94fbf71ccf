"""When the centre is open, in the language spoken now."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from db.day import calendar
from db.day.values import Interval
from db.errors import CentreClosed
from kiosk.kiosk_screen import Screen
from kiosk.queue_words import clock_time, hours_words, moment_words
from kiosk.words import failure_sentence

translate = QCoreApplication.translate

_ZONE_BEFORE_THE_RECORD_ANSWERS = "Asia/Ho_Chi_Minh"


def zone_of(screen: Screen) -> str:
    return screen.board.centre.time_zone if screen.board else _ZONE_BEFORE_THE_RECORD_ANSWERS


def intervals_of(screen: Screen, now: datetime) -> tuple[Interval, ...]:
    """Today's; none where the centre has set no hours."""
    if screen.customs is None:
        return ()
    zone = zone_of(screen)
    return calendar.intervals(screen.customs.hours, _day(now, zone), ZoneInfo(zone))


def todays_hours(screen: Screen, language: str, now: datetime) -> str:
    """Of today, a day off with its name; empty where the centre has set no hours."""
    if screen.customs is None or calendar.is_always_open(screen.customs.hours):
        return ""
    zone = zone_of(screen)
    today = calendar.intervals(screen.customs.hours, _day(now, zone), ZoneInfo(zone))
    if today:
        return translate("Refusal", "Hôm nay mở cửa %1").replace("%1", hours_words(today, zone))
    exception = screen.customs.hours.exceptions.get(_day(now, zone))
    if exception is None or not exception.names.vi:
        return translate("Refusal", "Hôm nay trung tâm nghỉ")
    name = exception.names.get(language)
    return translate("Refusal", "Hôm nay trung tâm nghỉ: %1").replace("%1", name)


def closed_words(screen: Screen, language: str, now: datetime) -> str:
    """On the first page, outside the hours; empty while numbers are given."""
    customs = screen.customs
    if customs is None or not customs.refuses_outside_hours:
        return ""
    zone = zone_of(screen)
    if calendar.is_open(customs.hours, now, ZoneInfo(zone)):
        return ""
    opens = calendar.opens_at(customs.hours, now, ZoneInfo(zone))
    return f"{failure_sentence(CentreClosed.code, {})} {opens_words(opens, zone, language, now)}"


def opens_words(moment: datetime | None, zone: str, language: str, now: datetime) -> str:
    if moment is None:
        return translate("Refusal", "Giờ mở cửa lại: hỏi cán bộ.")
    if _day(moment, zone) == _day(now, zone):
        return translate("Refusal", "Mở cửa lại lúc %1 hôm nay.").replace(
            "%1", clock_time(moment, zone)
        )
    return translate("Refusal", "Mở cửa lại lúc %1.").replace(
        "%1", moment_words(moment, zone, language)
    )


def next_day(screen: Screen, now: datetime) -> datetime | None:
    """The first opening after today."""
    if screen.customs is None:
        return None
    zone = zone_of(screen)
    tomorrow = datetime.combine(_day(now, zone) + timedelta(days=1), time.min, ZoneInfo(zone))
    last_of_today = tomorrow - timedelta(microseconds=1)
    return calendar.opens_at(screen.customs.hours, last_of_today, ZoneInfo(zone))


def _day(moment: datetime, zone: str) -> date:
    return moment.astimezone(ZoneInfo(zone)).date()

"""The day draws to its end: the centre closes soon, a line has no numbers or no time left."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from db.day import calendar
from db.queue.values import LineNow
from kiosk.kiosk_screen import Screen, is_full
from kiosk.opening_words import closed_words, zone_of
from kiosk.queue_words import clock_time

translate = QCoreApplication.translate

SOON_S = 45 * 60.0  # before closing; from then on the first page says so
HURRY_S = 20 * 60.0  # what is left to a line beyond those who wait; with less it is said


def day_words(screen: Screen, language: str, now: datetime) -> str:
    """On the first page: closed, or about to; empty otherwise."""
    left = _seconds_left(screen, now)
    if left is None or not 0 < left <= SOON_S:
        return closed_words(screen, language, now)
    return closed_words(screen, language, now) or _closes_soon(screen, now)


def line_words(screen: Screen, line: LineNow | None, now: datetime) -> str:
    """On the page of a procedure: what is left of its line today; empty where there is enough."""
    if line is None:
        return ""
    if is_full(screen, line):
        return translate("Closing", "Nhóm này hôm nay đã hết số.")
    left = _seconds_left(screen, now)
    if left is None or line.wait_s is None or screen.customs is None:
        return ""
    usual = screen.customs.rules.rule.service_s
    spare = left - line.wait_s - (line.line.service_s or usual)
    if spare < 0:
        return translate("Closing", "Nhóm này không kịp phục vụ thêm trước giờ đóng cửa hôm nay.")
    if spare < HURRY_S:
        return translate("Closing", "Nhóm này sắp hết lượt hôm nay: xin lấy số ngay.")
    return ""


def _closes_soon(screen: Screen, now: datetime) -> str:
    zone = zone_of(screen)
    closes = screen.customs and calendar.closes_at(screen.customs.hours, now, ZoneInfo(zone))
    words = translate("Closing", "Trung tâm sắp hết giờ làm việc: đóng cửa lúc %1.")
    return words.replace("%1", clock_time(closes, zone)) if closes else ""


def _seconds_left(screen: Screen, now: datetime) -> float | None:
    """Of today's hours; None where numbers are given at any time."""
    customs = screen.customs
    if customs is None or not customs.refuses_outside_hours:
        return None
    return calendar.open_seconds_left(customs.hours, now, ZoneInfo(zone_of(screen)))

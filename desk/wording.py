"""Durations, times and names as staff read them."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def stopwatch(seconds: float) -> str:
    """Minutes and seconds since something began: "03:07", "1:02:09"."""
    whole = max(0, int(seconds))
    hours, minutes = divmod(whole // 60, 60)
    clock = f"{minutes:02d}:{whole % 60:02d}"
    return f"{hours}:{clock}" if hours else clock


def waited(seconds: float | None) -> str:
    """How long somebody has waited, to the minute; a dash where nothing is known."""
    if seconds is None:
        return "–"
    minutes = max(0, int(seconds // 60))
    if minutes < 60:
        return translate("Wording", "%1 phút").replace("%1", str(minutes))
    hours, rest = divmod(minutes, 60)
    return translate("Wording", "%1 giờ %2").replace("%1", str(hours)).replace("%2", f"{rest:02d}")


def ago(seconds: float) -> str:
    """How old something is, in words."""
    whole = max(0, int(seconds))
    if whole < 10:
        return translate("Wording", "vài giây trước")
    if whole < 60:
        return translate("Wording", "%n giây trước", "", whole)
    if whole < 3600:
        return translate("Wording", "%n phút trước", "", whole // 60)
    return translate("Wording", "%n giờ trước", "", whole // 3600)


def clock_time(moment: datetime, zone: str) -> str:
    """The time of day in the centre."""
    return f"{moment.astimezone(ZoneInfo(zone)):%H:%M}"


def lost_sentence(since: str, age: str) -> str:
    """How long the record has been away and how old the picture is."""
    return (
        translate("Wording", "Mất kết nối từ %1, hình ảnh %2")
        .replace("%1", since)
        .replace("%2", age)
    )

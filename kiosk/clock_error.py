"""How wrong a machine's clock is, in words for those who can set it."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate

_LEAST = timedelta(seconds=60)


def clock_error(ahead: timedelta) -> int:
    """Whole minutes, fast or slow, from the record's lead over this machine; 0 within a minute.

    Each answer travels for a moment, which is far below what is told.
    """
    return 0 if abs(ahead) < _LEAST else -round(ahead / timedelta(minutes=1))


def clock_words(minutes: int) -> str:
    """For staff, small; nothing while the clock is right."""
    if not minutes:
        return ""
    n = abs(minutes)
    if n < 2 * 60:
        if minutes > 0:
            return translate("ClockError", "Đồng hồ máy này nhanh %n phút", None, n)
        return translate("ClockError", "Đồng hồ máy này chậm %n phút", None, n)
    if minutes > 0:
        return translate("ClockError", "Đồng hồ máy này nhanh %n giờ", None, n // 60)
    return translate("ClockError", "Đồng hồ máy này chậm %n giờ", None, n // 60)

"""What the kiosk says of an appointment that has got its ticket."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from db.appointments.values import CheckedIn, Keeping
from kiosk.queue_words import clock_time

translate = QCoreApplication.translate


def keeping_words(checked: CheckedIn, time_zone: str) -> str:
    """Early, in time or late, and what follows from it for the wait."""
    if checked.is_repeat:
        words = translate("ScanWords", "Mã hẹn %1 đã lấy số: đây là số đó.")
    else:
        words = _keeping(checked.keeping)
    return words.replace("%1", clock_time(checked.appointment.starts_at, time_zone))


def _keeping(keeping: Keeping) -> str:
    match keeping:
        case Keeping.EARLY:
            return translate("ScanWords", "Lịch hẹn lúc %1: từ giờ đó số này được gọi trước.")
        case Keeping.KEPT:
            return translate("ScanWords", "Lịch hẹn lúc %1: số này được gọi trước.")
        case Keeping.LATE:
            return translate("ScanWords", "Đã quá giờ hẹn %1: chờ như người không hẹn.")

"""Why a counter pauses, and why somebody is called out of turn: closed sets and their words."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from db.people.values import PauseReason

translate = QCoreApplication.translate


class PickReason(StrEnum):
    """Why one is called out of turn; stored with the event."""

    PAPERS = "papers"
    UNWELL = "unwell"
    APPOINTED = "appointed"
    FAMILY = "family"
    MISTAKE = "mistake"
    OTHER = "other"


def pause_words() -> dict[str, str]:
    return {
        PauseReason.LUNCH: translate("Reasons", "Nghỉ trưa"),
        PauseReason.MEETING: translate("Reasons", "Họp"),
        PauseReason.PAPERWORK: translate("Reasons", "Xử lý giấy tờ"),
        PauseReason.TECHNICAL: translate("Reasons", "Máy hỏng"),
        PauseReason.OTHER: translate("Reasons", "Việc khác"),
    }


def pick_words() -> dict[str, str]:
    return {
        PickReason.PAPERS: translate("Reasons", "Đã bổ sung giấy tờ, quay lại"),
        PickReason.UNWELL: translate("Reasons", "Sức khỏe yếu, cần giúp ngay"),
        PickReason.APPOINTED: translate("Reasons", "Cán bộ đã hẹn giờ này"),
        PickReason.FAMILY: translate("Reasons", "Đi cùng người đang được phục vụ"),
        PickReason.MISTAKE: translate("Reasons", "Sửa một lần gọi nhầm"),
        PickReason.OTHER: translate("Reasons", "Lý do khác"),
    }

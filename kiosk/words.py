"""One sentence for each failure a citizen can meet at the kiosk, in the language spoken now."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from printing.outcome import TroubleCode

translate = QCoreApplication.translate


def unknown_fact() -> str:
    """What stands in place of a fact nobody published."""
    return translate("KioskWords", "Hỏi cán bộ")


def failure_sentence(code: str, facts: Mapping[str, Any]) -> str:
    """What went wrong and what the citizen can do; a code of `db.errors`."""
    return _FAILURES[code](facts)


def unasked_sentence(code: str, facts: Mapping[str, Any]) -> str:
    """The same of what the kiosk does not ask again by itself."""
    if code == "record_unavailable":
        return translate("KioskWords", "Máy chưa nối được với trung tâm. Xin bấm lại sau ít phút.")
    return failure_sentence(code, facts)


def trouble_sentence(code: TroubleCode) -> str:
    """Why there is no paper; the number on the screen holds all the same."""
    return _TROUBLES[code]()


def _record_away(_: Mapping[str, Any]) -> str:
    return translate(
        "KioskWords", "Máy chưa nối được với hệ thống lấy số. Máy đang tự thử lại từng giây."
    )


def _record_full(_: Mapping[str, Any]) -> str:
    return translate("KioskWords", "Máy chủ đã hết chỗ lưu nên chưa cấp được số.")


def _not_ready(_: Mapping[str, Any]) -> str:
    return translate("KioskWords", "Hệ thống lấy số chưa sẵn sàng trên máy này.")


def _forbidden(_: Mapping[str, Any]) -> str:
    return translate("KioskWords", "Máy chủ chưa cho phép máy này làm việc đó.")


def _bug(_: Mapping[str, Any]) -> str:
    return translate("KioskWords", "Máy gặp lỗi ngoài dự kiến và đã ghi lại để sửa.")


def _not_here(_: Mapping[str, Any]) -> str:
    return translate("KioskWords", "Máy lấy số không làm được việc này.")


def _line_closed(facts: Mapping[str, Any]) -> str:
    return _of_line(translate("KioskWords", "Nhóm %1 hiện tạm ngừng nhận thêm số."), facts)


def _procedure_closed(_: Mapping[str, Any]) -> str:
    return translate("KioskWords", "Thủ tục này không còn được tiếp nhận.")


def _unknown(facts: Mapping[str, Any]) -> str:
    if facts.get("kind") == "appointment":
        return translate("KioskWords", "Máy không tìm thấy lịch hẹn của mã này.")
    if facts.get("kind") == "question":
        return translate(
            "KioskWords", "Không có câu hỏi nào mang mã này. Vui lòng xem lại từng chữ và số."
        )
    return translate("KioskWords", "Danh mục vừa thay đổi nên máy không tìm thấy mục đã chọn.")


def _nothing_waiting(_: Mapping[str, Any]) -> str:
    return translate("KioskWords", "Không còn ai đang chờ.")


def _counter_busy(_: Mapping[str, Any]) -> str:
    return translate("KioskWords", "Quầy đang phục vụ người khác.")


def _centre_closed(_: Mapping[str, Any]) -> str:
    return translate("KioskWords", "Trung tâm đang nghỉ.")


def _day_closed(_: Mapping[str, Any]) -> str:
    return translate("KioskWords", "Hôm nay trung tâm đã ngừng cấp số.")


def _quota_reached(facts: Mapping[str, Any]) -> str:
    return _of_line(translate("KioskWords", "Nhóm %1 đã hết số của hôm nay."), facts)


def _last_ticket_given(facts: Mapping[str, Any]) -> str:
    return _of_line(translate("KioskWords", "Nhóm %1 không kịp phục vụ thêm trong hôm nay."), facts)


def _slot_full(_: Mapping[str, Any]) -> str:
    return translate("KioskWords", "Giờ hẹn này đã đủ người.")


def _no_such_slot(_: Mapping[str, Any]) -> str:
    return translate("KioskWords", "Không có giờ hẹn này.")


def _appointment_other_day(_: Mapping[str, Any]) -> str:
    return translate("KioskWords", "Lịch hẹn này vào ngày khác.")


def _appointment_over(_: Mapping[str, Any]) -> str:
    return translate("KioskWords", "Lịch hẹn này không còn dùng được.")


def _already_rated(_: Mapping[str, Any]) -> str:
    return translate("KioskWords", "Số này đã được đánh giá. Xin cảm ơn Ông/Bà.")


def _question_length(facts: Mapping[str, Any]) -> str:
    return (
        translate("KioskWords", "Câu hỏi cần có từ %1 đến %2 ký tự.")
        .replace("%1", str(facts.get("least", "")))
        .replace("%2", str(facts.get("most", "")))
    )


def _of_line(sentence: str, facts: Mapping[str, Any]) -> str:
    return sentence.replace("%1", str(facts.get("line", "")))


_FAILURES: dict[str, Callable[[Mapping[str, Any]], str]] = {
    "centre_closed": _centre_closed,
    "day_closed": _day_closed,
    "quota_reached": _quota_reached,
    "last_ticket_given": _last_ticket_given,
    "slot_full": _slot_full,
    "no_such_slot": _no_such_slot,
    "appointment_other_day": _appointment_other_day,
    "appointment_over": _appointment_over,
    "bad_phone": _not_here,
    "bookings_rejected": _not_here,
    "called_enough": _not_here,
    "not_picked": _not_here,
    "not_yours": _not_here,
    "on_pause": _not_here,
    "already_rated": _already_rated,
    "too_late": _not_here,
    "nothing_to_undo": _not_here,
    "not_allowed": _not_here,
    "nothing_waiting": _nothing_waiting,
    "counter_busy": _counter_busy,
    "seat_taken": _not_here,
    "officer_elsewhere": _not_here,
    "line_closed": _line_closed,
    "procedure_closed": _procedure_closed,
    "unknown": _unknown,
    "question_length": _question_length,
    "question_settled": _not_here,
    "command_reused": _bug,
    "catalogue_rejected": _not_here,
    "record_unavailable": _record_away,
    "record_full": _record_full,
    "record_forbidden": _forbidden,
    "record_read_only": _not_ready,
    "record_missing": _not_ready,
    "record_outdated": _not_ready,
    "record_too_new": _not_ready,
    "record_on_share": _not_ready,
    "unexpected": _bug,
}


_TROUBLES: dict[TroubleCode, Callable[[], str]] = {
    TroubleCode.NO_PAPER: lambda: translate("KioskWords", "Máy in hết giấy."),
    TroubleCode.PAPER_NEAR_END: lambda: translate("KioskWords", "Máy in sắp hết giấy."),
    TroubleCode.COVER_OPEN: lambda: translate("KioskWords", "Nắp máy in đang mở."),
    TroubleCode.OFFLINE: lambda: translate("KioskWords", "Máy in đang tạm dừng."),
    TroubleCode.UNPLUGGED: lambda: translate("KioskWords", "Máy in bị ngắt kết nối."),
    TroubleCode.NOT_FOUND: lambda: translate("KioskWords", "Không tìm thấy máy in."),
    TroubleCode.BUSY: lambda: translate("KioskWords", "Máy in đang bận việc khác."),
    TroubleCode.STALLED: lambda: translate("KioskWords", "Máy in đứng giữa chừng."),
    TroubleCode.SILENT: lambda: translate("KioskWords", "Máy in không trả lời."),
    TroubleCode.OUTDATED: lambda: translate("KioskWords", "Máy đã tắt trước khi in."),
    TroubleCode.ERROR: lambda: translate("KioskWords", "Máy in gặp lỗi."),
}

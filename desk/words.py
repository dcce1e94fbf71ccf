"""One sentence for each failure a member of staff can meet."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from db.errors import Known
from db.people.values import Seat
from desk.command_words import action_words, done_words, state_words
from desk.works import Step

translate = QCoreApplication.translate


def failure_sentence(failure: Known) -> str:
    """What happened and what to do, in the window's language."""
    facts = {key: _said(value) for key, value in failure.facts.items()}
    if failure.code == "not_allowed":
        facts["action"] = action_words().get(facts.get("action", ""), "")
        facts["state"] = state_words().get(facts.get("state", ""), "")
    if failure.code == "not_yours":
        facts["counter"] = _place(failure.facts.get("counter"))
    if failure.code in {"catalogue_rejected", "bookings_rejected"}:
        facts["faults"] = str(len(failure.facts.get("faults", ())))
    sentence = _sentences().get(failure.code, _sentences()["unexpected"])
    for key, value in facts.items():
        sentence = sentence.replace("{" + key + "}", value)
    return sentence


def done_sentence(steps: tuple[Step, ...], *, undoable: bool) -> str:
    """What has been done, and how to take it back."""
    words = [done_words(step.command, step.ticket) for step in steps]
    if not undoable:
        return "".join(f"{each}." for each in [" · ".join(words)] if each)
    return " · ".join([*words, translate("DeskWords", "Ctrl+Z để lấy lại")])


def seat_lost_sentence(seat: Seat, here: Seat | None) -> str:
    """Who sits now where this window served."""
    if here is None:
        sentence = translate("DeskWords", "Bạn đã được đăng xuất khỏi quầy %1 từ nơi khác.")
    elif here.officer_id == seat.officer_id:
        sentence = translate(
            "DeskWords", "Quầy %1 vừa được mở ở một cửa sổ khác: cửa sổ này không gọi số nữa."
        )
    else:
        sentence = translate("DeskWords", "%2 đã tiếp nhận quầy %1: cửa sổ này không gọi số nữa.")
    name = here.officer_name if here else ""
    return sentence.replace("%1", str(seat.counter_number)).replace("%2", name)


def _said(value: object) -> str:
    if isinstance(value, datetime):
        return f"{value.astimezone():%H:%M %d/%m}"
    return f"{value:%d/%m/%Y}" if isinstance(value, date) else str(value)


def _place(where: object) -> str:
    """A counter by its number, or a line by its letter."""
    named = translate("DeskWords", "nhóm %1")
    if isinstance(where, int):
        named = translate("DeskWords", "quầy %1")
    return named.replace("%1", str(where))


def _sentences() -> dict[str, str]:
    return {
        "not_allowed": translate(
            "DeskWords", "Không thể {action} phiếu {ticket}: phiếu ở trạng thái “{state}”."
        ),
        "nothing_waiting": translate("DeskWords", "Không còn ai chờ quầy {counter}."),
        "counter_busy": translate(
            "DeskWords", "Quầy {counter} đang có phiếu {ticket}: hoàn tất hoặc giữ phiếu đó trước."
        ),
        "called_enough": translate(
            "DeskWords", "Đã gọi {ticket} {calls} lần: ghi vắng mặt, không gọi thêm."
        ),
        "not_picked": translate("DeskWords", "Gọi {ticket} ngoài lượt thì phải chọn lý do."),
        "not_yours": translate(
            "DeskWords",
            "Phiếu {ticket} thuộc về {counter}: chỉ nơi đó hoặc người phụ trách được làm.",
        ),
        "on_pause": translate("DeskWords", "Quầy {counter} đang tạm nghỉ."),
        "already_rated": translate("DeskWords", "Số {ticket} đã được đánh giá."),
        "too_late": translate("DeskWords", "Đã quá thời gian cho việc này: {ticket}."),
        "nothing_to_undo": translate("DeskWords", "Không còn gì để lấy lại ở phiếu {ticket}."),
        "centre_closed": translate("DeskWords", "Trung tâm đang ngoài giờ làm việc."),
        "day_closed": translate("DeskWords", "Ngày làm việc {day} đã được chốt."),
        "quota_reached": translate("DeskWords", "Nhóm {line} đã cấp hết {quota} số hôm nay."),
        "last_ticket_given": translate(
            "DeskWords", "Nhóm {line} ngừng cấp số hôm nay: chỉ phục vụ những người đang chờ."
        ),
        "slot_full": translate("DeskWords", "Nhóm {line} hết chỗ hẹn lúc {starts_at}."),
        "no_such_slot": translate("DeskWords", "Nhóm {line} không nhận hẹn lúc {starts_at}."),
        "appointment_other_day": translate(
            "DeskWords", "Lịch hẹn {code} vào lúc khác: {starts_at}."
        ),
        "appointment_over": translate("DeskWords", "Lịch hẹn {code} đã dùng hoặc đã hủy."),
        "bad_phone": translate("DeskWords", "Số điện thoại không hợp lệ."),
        "bookings_rejected": translate(
            "DeskWords", "Danh sách lịch hẹn có {faults} lỗi nên không được nhận."
        ),
        "seat_taken": translate("DeskWords", "{officer} đang ngồi ở quầy {counter}."),
        "officer_elsewhere": translate("DeskWords", "{officer} đang ngồi ở quầy {counter}."),
        "line_closed": translate("DeskWords", "Nhóm dịch vụ {line} đang đóng."),
        "procedure_closed": translate("DeskWords", "Thủ tục {procedure} đang tạm ngừng tiếp nhận."),
        "unknown": translate("DeskWords", "Không tìm thấy “{key}”: có thể nơi khác vừa thay đổi."),
        "question_length": translate(
            "DeskWords", "Nội dung cần có từ {least} đến {most} ký tự, có chữ."
        ),
        "question_settled": translate(
            "DeskWords", "Câu hỏi {question} đã có người khác trả lời hoặc bỏ."
        ),
        "command_reused": translate(
            "DeskWords", "Lệnh này đã được dùng cho việc khác: hãy bấm lại phím."
        ),
        "catalogue_rejected": translate(
            "DeskWords", "Danh mục có {faults} lỗi nên không được nhận; không có gì thay đổi."
        ),
        "record_unavailable": translate(
            "DeskWords",
            "Không kết nối được dữ liệu của trung tâm: kiểm tra mạng; màn hình tự nối lại.",
        ),
        "record_full": translate(
            "DeskWords", "Máy lưu dữ liệu hết chỗ trống: báo người quản trị ngay."
        ),
        "record_forbidden": translate(
            "DeskWords", "Máy chủ không cho tài khoản của máy này làm việc đó: báo người quản trị."
        ),
        "record_read_only": translate(
            "DeskWords", "Không có quyền ghi dữ liệu: báo người quản trị."
        ),
        "record_missing": translate(
            "DeskWords", "Chưa có dữ liệu của trung tâm: chạy “motcua setup” trước."
        ),
        "record_outdated": translate(
            "DeskWords", "Dữ liệu thuộc phiên bản cũ: chạy “motcua setup” để nâng cấp."
        ),
        "record_too_new": translate(
            "DeskWords", "Dữ liệu thuộc phiên bản mới hơn: cập nhật chương trình trên máy này."
        ),
        "record_on_share": translate(
            "DeskWords", "Dữ liệu nằm trên ổ mạng nên không an toàn: chuyển về ổ của máy."
        ),
        "unexpected": translate(
            "DeskWords",
            "Có lỗi ngoài dự kiến, đã ghi vào nhật ký: thử lại, nếu còn thì báo người quản trị.",
        ),
    }

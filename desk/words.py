"""One sentence for each failure a member of staff can meet."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from db.errors import Known
from desk.command_words import action_words, state_words

translate = QCoreApplication.translate


def failure_sentence(failure: Known) -> str:
    """What happened and what to do, in the window's language."""
    facts = {key: str(value) for key, value in failure.facts.items()}
    if failure.code == "not_allowed":
        facts["action"] = action_words().get(facts.get("action", ""), "")
        facts["state"] = state_words().get(facts.get("state", ""), "")
    if failure.code == "catalogue_rejected":
        facts["faults"] = str(len(failure.facts.get("faults", ())))
    sentence = _sentences().get(failure.code, _sentences()["unexpected"])
    for key, value in facts.items():
        sentence = sentence.replace("{" + key + "}", value)
    return sentence


def _sentences() -> dict[str, str]:
    return {
        "not_allowed": translate(
            "DeskWords", "Không thể {action} phiếu {ticket}: phiếu ở trạng thái “{state}”."
        ),
        "nothing_waiting": translate("DeskWords", "Không còn ai chờ quầy {counter}."),
        "counter_busy": translate(
            "DeskWords", "Quầy {counter} đang có phiếu {ticket}: hoàn tất hoặc giữ phiếu đó trước."
        ),
        "seat_taken": translate("DeskWords", "{officer} đang ngồi ở quầy {counter}."),
        "officer_elsewhere": translate("DeskWords", "{officer} đang ngồi ở quầy {counter}."),
        "line_closed": translate("DeskWords", "Nhóm dịch vụ {line} đang đóng."),
        "procedure_closed": translate("DeskWords", "Thủ tục {procedure} đang tạm ngừng tiếp nhận."),
        "unknown": translate("DeskWords", "Không tìm thấy “{key}”: có thể nơi khác vừa thay đổi."),
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

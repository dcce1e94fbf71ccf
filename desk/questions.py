"""What the inline panel asks, in words."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from db.queue.values import Ticket
from desk.appointment_words import appointment_words
from desk.citizen_screen import class_words, line_name, rest_words
from desk.command_words import state_words
from desk.desk_picture import DeskPicture
from desk.session_values import CONFIRMED, SEVERAL, Asked, Mode

translate = QCoreApplication.translate
_SHORT = frozenset({Mode.TRANSFER, Mode.HOLD, Mode.TICKET, Mode.FOUND, Mode.PLAN})


@dataclass(frozen=True, slots=True)
class Question:
    """`kind` is 0 for nothing asked, 1 for a choice, 2 for yes or no."""

    kind: int = 0
    text: str = ""
    hint: str = ""
    yes: str = ""
    no: str = ""
    wide: bool = False  # the options stand in columns


def question(asked: Asked, picture: DeskPicture | None, language: str) -> Question:
    if asked.mode is Mode.NORMAL or picture is None:
        return Question()
    label = asked.subject.label if asked.subject else ""
    text = _texts()[asked.mode].replace("%1", label).replace("%2", asked.typed)
    if asked.mode is Mode.TICKET and asked.subject is not None:
        text = _ticket_words(asked.subject, picture, language)
    return Question(
        kind=2 if asked.mode in CONFIRMED else 1,
        text=text,
        hint=_hint(asked.mode),
        yes=_yes(asked.mode),
        no=_no(asked.mode),
        wide=asked.mode in _SHORT,
    )


def _texts() -> dict[Mode, str]:
    return {
        Mode.TRANSFER: translate("Questions", "Chuyển %1 đến nhóm, quầy hay cán bộ nào?"),
        Mode.RESUME: translate("Questions", "Tiếp tục phiếu nào?"),
        Mode.REINSTATE: translate("Questions", "Nhận lại ai?"),
        Mode.CANCEL: translate("Questions", "Hủy phiếu %1?"),
        Mode.SIGN_OUT: translate("Questions", "Phiếu %1 còn ở quầy. Vẫn rời quầy?"),
        Mode.HOLD: translate("Questions", "Giữ %1 bao nhiêu phút?"),
        Mode.PICK: translate("Questions", "Gọi ngoài lượt: số nào?"),
        Mode.REASON: translate("Questions", "Vì sao gọi ngoài lượt?"),
        Mode.JOIN: translate("Questions", "Gọi thêm ai cùng %1?"),
        Mode.PAUSE: translate("Questions", "Tạm nghỉ vì việc gì?"),
        Mode.CLASSIFY: translate("Questions", "%1 thuộc đối tượng ưu tiên nào?"),
        Mode.FIND: translate("Questions", "Tìm phiếu: %2▏"),
        Mode.FOUND: translate("Questions", "Phiếu nào?"),
        Mode.PLAN: translate("Questions", "%1 còn phải đến nhóm nào nữa?"),
        Mode.TICKET: "",
    }


def _hint(mode: Mode) -> str:
    if mode in SEVERAL:
        return translate("Questions", "Gõ số hoặc ↑ ↓; phím cách để chọn nhiều người")
    if mode is Mode.FIND:
        return translate("Questions", "Gõ chữ và số trên phiếu")
    if mode is Mode.PLAN:
        return translate("Questions", "Gõ chữ của nhóm để thêm vào cuối; nhóm đã có thì bỏ ra")
    return ""


def _yes(mode: Mode) -> str:
    return {
        Mode.CANCEL: translate("Questions", "Hủy phiếu"),
        Mode.SIGN_OUT: translate("Questions", "Rời quầy"),
        Mode.FIND: translate("Questions", "Tìm"),
    }.get(mode, translate("Questions", "Đồng ý"))


def _no(mode: Mode) -> str:
    return {
        Mode.CANCEL: translate("Questions", "Không hủy"),
        Mode.SIGN_OUT: translate("Questions", "Ở lại"),
    }.get(mode, translate("Questions", "Thôi"))


def _ticket_words(ticket: Ticket, picture: DeskPicture, language: str) -> str:
    """A ticket that was looked up: its state, where it is, its line, its class, what is to come."""
    numbers = {counter.id: counter.number for counter in picture.counters}
    line = next((now.line for now in picture.lines if now.line.id == ticket.line_id), None)
    parts = [ticket.label, state_words()[ticket.state]]
    if ticket.counter_id in numbers:
        at = translate("Questions", "quầy %1")
        parts.append(at.replace("%1", str(numbers[ticket.counter_id])))
    if line is not None:
        parts.append(line_name(line, language))
    parts.append(class_words(ticket, picture.classes, language))
    parts.append(appointment_words(ticket, picture.centre.time_zone))
    parts.append(rest_words(ticket, picture))
    return " · ".join(each for each in parts if each)

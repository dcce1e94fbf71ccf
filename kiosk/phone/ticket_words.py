"""A ticket's state in words for its holder, in the language spoken now."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from db.hall.phone_values import PhoneTicket
from db.queue.rules import State

translate = QCoreApplication.translate


def state_words(ticket: PhoneTicket) -> str:
    """The one sentence that stands in large letters."""
    counter = "" if ticket.counter_number is None else str(ticket.counter_number)
    words = ""
    match ticket.state:
        case State.WAITING:
            return _waiting(ticket)
        case State.CALLED:
            words = translate("PhoneTicket", "Mời Ông/Bà đến quầy %1")
        case State.SERVING:
            words = translate("PhoneTicket", "Đang được phục vụ tại quầy %1")
        case State.JOINED:
            words = translate("PhoneTicket", "Được gọi cùng một số khác")
        case State.HELD:
            words = translate("PhoneTicket", "Số đang được giữ tại quầy %1")
        case State.NO_SHOW:
            words = translate("PhoneTicket", "Số đã được gọi mà Ông/Bà vắng mặt")
        case State.FINISHED:
            words = translate("PhoneTicket", "Đã hoàn tất. Cảm ơn Ông/Bà!")
        case State.CANCELLED:
            words = translate("PhoneTicket", "Phiếu này đã được hủy")
        case State.UNSERVED:
            words = translate("PhoneTicket", "Số chưa được phục vụ trong ngày")
    return words.replace("%1", counter)


def advice(ticket: PhoneTicket) -> str:
    """What its holder does now; empty where there is nothing to do."""
    match ticket.state:
        case State.WAITING:
            return translate("PhoneTicket", "Vui lòng ở gần khu vực chờ đến khi số được gọi.")
        case State.CALLED:
            return translate("PhoneTicket", "Xin mang theo phiếu và giấy tờ.")
        case State.HELD:
            return translate("PhoneTicket", "Xin chờ gần quầy: cán bộ sẽ gọi lại số này.")
        case State.NO_SHOW:
            return translate("PhoneTicket", "Xin báo cán bộ để được nhận lại.")
        case State.CANCELLED | State.UNSERVED:
            return translate("PhoneTicket", "Nếu vẫn cần, xin lấy số mới.")
    return ""


def _waiting(ticket: PhoneTicket) -> str:
    if ticket.ahead is None:
        return translate("PhoneTicket", "Số đang chờ")
    if ticket.ahead == 0:
        return translate("PhoneTicket", "Sắp đến lượt Ông/Bà")
    return translate("PhoneTicket", "Trước Ông/Bà còn %n người", None, ticket.ahead)

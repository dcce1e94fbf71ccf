"""Pages that say why there is nothing else: over, unknown, too many, away."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kiosk.phone.markup import View, e, page, refreshed

translate = QCoreApplication.translate

AGAIN_S = 20


def over_page(view: View) -> bytes:
    """A ticket of a day that has ended."""
    return _said(
        view,
        translate("PhoneNotice", "Phiếu này là của ngày đã qua"),
        translate(
            "PhoneNotice", "Trang của phiếu không còn dùng được. Nếu vẫn cần, xin lấy số mới."
        ),
    )


def no_ticket_page(view: View) -> bytes:
    """There is none of this address, or none yet."""
    return _said(
        view,
        translate("PhoneNotice", "Không tìm thấy phiếu này"),
        translate(
            "PhoneNotice",
            "Nếu Ông/Bà vừa lấy số, xin chờ ít phút: trang sẽ tự tải lại. Số trên phiếu vẫn đúng.",
        ),
        refresh=refreshed(AGAIN_S),
    )


def no_page(view: View) -> bytes:
    """An address that leads nowhere."""
    return _said(
        view,
        translate("PhoneNotice", "Không có trang này"),
        translate("PhoneNotice", "Xin quét lại mã, hoặc chọn một mục dưới đây."),
    )


def slower_page(view: View, seconds: int) -> bytes:
    """Too many requests from one network."""
    return _said(
        view,
        translate("PhoneNotice", "Mạng này đang gửi quá nhiều yêu cầu"),
        translate("PhoneNotice", "Xin thử lại sau %n giây.", None, seconds),
    )


def away_page(view: View) -> bytes:
    """The record does not answer, and nothing is known yet."""
    return _said(
        view,
        translate("PhoneNotice", "Chưa nối được với dữ liệu của trung tâm"),
        translate("PhoneNotice", "Trang sẽ tự thử lại. Xin theo dõi màn hình gọi số."),
        refresh=refreshed(AGAIN_S),
    )


def later_page(view: View) -> bytes:
    """The record does not answer to what was sent."""
    return _said(
        view,
        translate("PhoneNotice", "Chưa gửi được"),
        translate(
            "PhoneNotice", "Trung tâm đang mất kết nối với dữ liệu. Xin thử lại sau ít phút."
        ),
    )


def wrong_page(view: View) -> bytes:
    """What was asked cannot be understood."""
    return _said(
        view,
        translate("PhoneNotice", "Yêu cầu không hợp lệ"),
        translate("PhoneNotice", "Xin quay lại và thử lần nữa."),
    )


def failed_page(view: View) -> bytes:
    """There is a bug behind the page."""
    return _said(
        view,
        translate("PhoneNotice", "Trang này đang gặp lỗi"),
        translate("PhoneNotice", "Xin thử lại sau ít phút, hoặc hỏi cán bộ."),
    )


def _said(view: View, title: str, words: str, *, refresh: str = "") -> bytes:
    main = f'<section class="card"><h1>{e(title)}</h1><p>{e(words)}</p></section>'
    return page(view, title=title, main=main, refresh=refresh)

from __future__ import annotations

from printing.layout import Paper
from printing.text import slip_lines
from tests.printing.samples import VIETNAMESE


def test_the_lines_stand_in_the_order_of_the_paper() -> None:
    lines = [line.strip() for line in slip_lines(VIETNAMESE)]

    assert lines == [
        "UBND phường Ví Dụ",
        "TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG",
        "─" * 32,
        "SỐ THỨ TỰ CỦA QUÝ KHÁCH",
        "** A012 **",
        "Quầy 3, 5",
        "Hộ tịch – Chứng thực",
        "Đăng ký khai sinh, cấp thẻ bảo",
        "hiểm y tế cho trẻ em dưới 6 tuổi",
        "Trước quý khách còn 7 người",
        "08:15 · Thứ Bảy 21/11/2026",
        "QR HTTPS://DVC.VIDU.GOV.VN/T/7K2QX9M4RB",
        "Vui lòng giữ phiếu đến khi được gọi.",
    ]


def test_lines_are_centred_on_the_roll() -> None:
    number = {paper: slip_lines(VIETNAMESE, paper) for paper in Paper}

    assert " " * 19 + "** A012 **" in number[Paper.MM80]
    assert " " * 11 + "** A012 **" in number[Paper.MM58]

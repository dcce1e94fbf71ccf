"""When words made by a machine are taken for a passage, and when not."""

from __future__ import annotations

import pytest

from db.assistant.faithful import bare, is_faithful

FEE = "Lệ phí: 30.000 đồng/lần cấp bản sao. Người có công với cách mạng không phải nộp lệ phí."
TIME = "Trong 3 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ, theo Nghị định 123/2015/NĐ-CP."
BOTH = "Phí tại quầy: 8.000 đồng.\nPhí trực tuyến: 4.000 đồng.\nKhông quá 2 bản."
FREE = "Người có công không phải nộp. Người khác phải nộp 30.000 đồng."
NAMES = ("Đăng ký khai sinh", "Đăng ký kết hôn", "Khai tử")


@pytest.mark.parametrize(
    ("passage", "said"),
    [
        (
            FEE,
            "Cấp bản sao, mỗi lần 30.000 đồng; người có công với cách mạng thì không phải nộp.",
        ),
        (FEE, "Cấp bản sao: 30 000 đồng/lần. Người có công với cách mạng không phải nộp."),
        (TIME, "Nhận đủ hồ sơ hợp lệ rồi thì trong 3 ngày làm việc (Nghị định 123/2015/NĐ-CP)."),
        (TIME, TIME),
        (BOTH, "Nộp tại quầy thì phí là 8.000 đồng, trực tuyến là 4.000 đồng. Không quá 2 bản."),
    ],
)
def test_the_same_in_other_words_is_taken(passage: str, said: str) -> None:
    assert is_faithful(passage, said, NAMES)


@pytest.mark.parametrize(
    ("passage", "said"),
    [
        (FEE, FEE.replace("30.000", "50.000")),
        (FEE, FEE + " Nộp trước ngày 15/12/2026."),
        (FEE, "Mỗi lần cấp bản sao phải nộp lệ phí."),  # the sum is left out
        (FEE, "Cấp bản sao 30.000 đồng/lần. Người có công với cách mạng phải nộp lệ phí."),
        (FEE, FEE + " Miễn lệ phí cho mọi người."),
        (FEE, FEE + " Bản sao thứ hai cũng vậy."),
        (TIME, TIME.replace("3 ngày", "ba ngày")),
        (TIME, TIME.replace("Trong", "Trước")),
        (TIME, TIME + " Hỏi thêm ở https://example.com."),
        (TIME, TIME + " Nộp ở Hà Nội."),
        (TIME, TIME + " Sau đó làm đăng ký kết hôn."),
        (TIME, "Nhận hồ sơ " * 60 + TIME),
        (TIME, "Trong 3 ngày, theo 123/2015, nhân viên sẽ gọi điện báo kết quả tận nhà miễn cước."),
        (TIME, "Within 3 working days after complete papers arrive, Decree 123/2015/NĐ-CP."),
        (BOTH, BOTH.replace("8.000", "4000").replace("4.000", "8000")),
        (BOTH, "Phí trực tuyến: 8.000 đồng, tại quầy: 4.000 đồng. Không quá 2 bản."),
        (BOTH, BOTH.replace("Không quá", "Quá").replace("Phí", "Không phí")),
        (BOTH, BOTH.replace("4.000 đồng", "4.000 bản").replace("2 bản", "2 đồng")),
        (BOTH, BOTH + " Thêm ½."),
        (FREE, "Người khác không phải nộp, người có công phải nộp 30.000 đồng."),
        (TIME, ""),
        (TIME, "?"),
    ],
)
def test_what_is_invented_left_out_or_turned_round_is_not(passage: str, said: str) -> None:
    assert not is_faithful(passage, said, NAMES)


def test_a_procedure_of_the_passage_may_be_named() -> None:
    passage = "Nộp tờ khai đăng ký kết hôn theo mẫu."

    assert is_faithful(passage, "Nộp tờ khai đăng ký kết hôn theo mẫu", NAMES)


def test_the_marks_of_machines_go() -> None:
    said = "**Lệ phí**: 30.000 đồng\x1b[31m\n\n- `Bản sao`\n• hai"

    assert "Lệ phí: 30.000 đồng[31m\nBản sao\nhai" == bare(said)

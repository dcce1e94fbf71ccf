"""A procedure's sheet on thermal paper and as a PDF."""

from __future__ import annotations

from io import BytesIO

import pypdfium2  # type: ignore[import-untyped]
import pytest
import zxingcpp

from printing.escpos import Mode, ticket_bytes, ticket_picture
from printing.escpos_page import pages
from printing.layout import BOX_LEFT, BOX_SIDE, Paper
from printing.pdf import ticket_pdf
from printing.sheet import Sheet, SheetFact, SheetItem

ADDRESS = "http://192.168.1.10:8080/p/1.001193"
SHEET = Sheet(
    centre="Trung tâm Phục vụ hành chính công",
    caption="PHIẾU HƯỚNG DẪN",
    title="Khai sinh",
    papers_title="Giấy tờ cần mang",
    papers=(
        SheetItem("Tờ khai đăng ký khai sinh", "1 bản chính"),
        SheetItem("Giấy chứng sinh " * 6, "khi sinh tại cơ sở y tế"),
        SheetItem("Không phải nộp bản giấy", is_note=True),
    ),
    facts=(SheetFact("Phí, lệ phí", ("Miễn phí", "Cấp bản sao: 8.000 đ")),),
    qr=ADDRESS,
    qr_words="Quét mã để xem trên điện thoại",
    source="Mã thủ tục 1.001193",
)


@pytest.mark.parametrize("paper", list(Paper))
@pytest.mark.parametrize("mode", list(Mode))
def test_one_page_with_its_code(mode: Mode, paper: Paper) -> None:
    (page,) = pages(ticket_bytes(SHEET, paper, mode), paper)
    read = zxingcpp.read_barcode(page.image)

    assert 1 == page.cuts
    assert read is not None
    assert ADDRESS == read.text


def test_a_box_for_each_paper_and_none_for_a_note() -> None:
    column = ticket_picture(SHEET).convert("L").crop((BOX_LEFT, 0, BOX_LEFT + 1, 10_000))
    dark = [column.getpixel((0, y)) == 0 for y in range(ticket_picture(SHEET).height)]
    runs = "".join("x" if each else " " for each in dark).split()

    assert 2 == sum(len(run) == BOX_SIDE for run in runs)


def test_every_line_of_a_fact_stands_for_itself() -> None:
    pdf = pypdfium2.PdfDocument(BytesIO(ticket_pdf(SHEET)))
    text = pdf[0].get_textpage().get_text_range()

    assert "Miễn phí\r\nCấp bản sao: 8.000 đ" in text
    assert "PHIẾU HƯỚNG DẪN: Khai sinh" == pdf.get_metadata_dict()["Title"]


def test_a_code_that_is_too_long_is_refused() -> None:
    with pytest.raises(ValueError, match="at most 120"):
        Sheet(title="x", qr="x" * 121)

from __future__ import annotations

import unicodedata
from typing import Any

import pypdfium2 as pdfium  # type: ignore[import-untyped]
import pytest
import zxingcpp

from printing.layout import LabelRow, NumberRow, Paper, TextRow, rows
from printing.pdf import ticket_pdf
from printing.slip import Slip
from tests.printing.samples import ALL, REPRINT, VIETNAMESE


def text_lines(data: bytes) -> list[str]:
    document = pdfium.PdfDocument(data)
    try:
        text: str = document[0].get_textpage().get_text_range()
    finally:
        document.close()
    return [line.strip() for line in text.splitlines() if line.strip()]


def render(data: bytes, dpi: int) -> Any:
    document = pdfium.PdfDocument(data)
    try:
        return document[0].render(scale=dpi / 72).to_pil().convert("L")
    finally:
        document.close()


@pytest.mark.parametrize("slip", ALL, ids=lambda slip: slip.number)
@pytest.mark.parametrize("paper", Paper)
def test_the_words_can_be_selected_as_they_were_given(slip: Slip, paper: Paper) -> None:
    expected = [row.text for row in rows(slip, paper) if isinstance(row, TextRow | NumberRow)]

    lines = text_lines(ticket_pdf(slip, paper))

    assert lines == expected
    assert lines == [unicodedata.normalize("NFC", line) for line in lines]


@pytest.mark.parametrize("slip", ALL, ids=lambda slip: slip.number)
@pytest.mark.parametrize("paper", Paper)
def test_the_code_reads_at_203_dpi(slip: Slip, paper: Paper) -> None:
    image = render(ticket_pdf(slip, paper), 203)

    assert [code.text for code in zxingcpp.read_barcodes(image)] == [slip.qr]


@pytest.mark.parametrize("paper", Paper)
def test_the_page_is_as_wide_as_the_roll_and_as_long_as_its_words(paper: Paper) -> None:
    def size(slip: Slip) -> tuple[float, float]:
        document = pdfium.PdfDocument(ticket_pdf(slip, paper))
        try:
            width, height = document[0].get_size()
        finally:
            document.close()
        return width / 72 * 25.4, height / 72 * 25.4

    (width, height), (_, longer) = size(VIETNAMESE), size(REPRINT)

    assert width == pytest.approx(paper, abs=0.01)
    assert 80 < height < longer < 200


def test_no_ink_touches_the_edge() -> None:
    image = render(ticket_pdf(REPRINT), 203)
    ink = image.point(lambda level: 255 if level < 128 else 0).getbbox()

    left, top, right, bottom = ink

    assert min(left, top, image.width - right, image.height - bottom) >= 3 * 8


def test_the_document_says_what_it_is() -> None:
    document = pdfium.PdfDocument(ticket_pdf(VIETNAMESE))
    try:
        title = document.get_metadata_value("Title")
    finally:
        document.close()

    assert title == "SỐ THỨ TỰ CỦA QUÝ KHÁCH A012"


def test_the_font_is_embedded() -> None:
    assert ticket_pdf(VIETNAMESE).count(b"/FontFile2") >= 3


def test_the_same_slip_gives_the_same_bytes() -> None:
    assert ticket_pdf(VIETNAMESE) == ticket_pdf(VIETNAMESE)


def test_a_reprint_is_marked() -> None:
    assert isinstance(rows(REPRINT)[0], LabelRow)
    assert text_lines(ticket_pdf(REPRINT))[0] == REPRINT.reprint

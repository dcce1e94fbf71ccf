"""A fee's payment code on thermal paper and as a PDF: what a citizen reads, and what a phone."""

from __future__ import annotations

import random
from dataclasses import replace
from io import BytesIO
from typing import Any

import pypdfium2 as pdfium  # type: ignore[import-untyped]
import pytest
import qrcode
import zxingcpp
from PIL import Image, ImageFilter
from qrcode.constants import ERROR_CORRECT_M
from qrcode.util import QRData

from db.words import Language
from printing.emvco import NotVietQr, write_code
from printing.escpos import Mode, ticket_bytes
from printing.escpos_page import Page, pages
from printing.escpos_parse import Cut
from printing.layout import Paper, QrRow, TextRow
from printing.payment_layout import module_of, payment_rows
from printing.payment_slip import PaymentSlip
from printing.pdf import ticket_pdf
from printing.preview import slip_png
from printing.raster import line_bitmap
from printing.text import slip_lines
from printing.vietqr import Payment, build, parse
from tests.printing.test_escpos import padded

FEE = Payment(
    bank_bin="970436",
    number="0123456789",
    amount=8000,
    purpose="LP H49.61.28-261121-0001",
    is_static=False,
)
LONGEST = replace(FEE, number="9" * 19, amount=9_999_999_999_999, purpose="W" * 25)
SLIP = PaymentSlip(
    qr=build(FEE),
    parent="UBND phường Ví Dụ",
    centre="TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG",
    caption="NỘP PHÍ, LỆ PHÍ",
    amount="8.000 đ",
    amount_words="Tám nghìn đồng",
    qr_words="Quét bằng ứng dụng ngân hàng",
    facts=(
        ("Ngân hàng", "Vietcombank"),
        ("Số tài khoản", "••••6789"),
        ("Nội dung", "LP H49.61.28-261121-0001"),
    ),
    notice="Chuyển khoản xong, xin cho cán bộ xem. Cán bộ thấy tiền về mới tính là đã nộp.",
    printed="In lúc 21/11/2026 08:20",
)
LARGE = replace(
    SLIP,
    qr=build(LONGEST),
    language=Language.FR,
    amount="9 999 999 999 999 VND",
    amount_words="Neuf mille neuf cent quatre-vingt-dix-neuf milliards " * 2,
    facts=(*SLIP.facts, ("Titulaire", "UY BAN NHAN DAN PHUONG VI DU")),
)
PAPERS_AND_MODES = [(paper, mode) for paper in Paper for mode in Mode]


def only_page(slip: PaymentSlip, paper: Paper, mode: Mode) -> Page:
    (page,) = pages(ticket_bytes(slip, paper, mode), paper)
    return page


def worn(image: Any) -> Any:
    """As a phone sees it: one dot in fifty is spoilt, and all of it is blurred."""
    chance = random.Random(203)
    seen = image.convert("L")
    for _ in range(seen.width * seen.height // 50):
        place = (chance.randrange(seen.width), chance.randrange(seen.height))
        seen.putpixel(place, chance.randrange(256))
    return seen.filter(ImageFilter.GaussianBlur(1.6))


def words_of(slip: PaymentSlip, paper: Paper) -> list[str]:
    return [row.text for row in payment_rows(slip, paper) if isinstance(row, TextRow)]


@pytest.mark.parametrize("slip", [SLIP, LARGE], ids=["usual", "largest"])
@pytest.mark.parametrize(("paper", "mode"), PAPERS_AND_MODES)
def test_the_code_reads_blurred_and_speckled(slip: PaymentSlip, paper: Paper, mode: Mode) -> None:
    image = only_page(slip, paper, mode).image

    assert [slip.qr] == [code.text for code in zxingcpp.read_barcodes(worn(image))]


@pytest.mark.parametrize(("paper", "mode"), PAPERS_AND_MODES)
def test_one_cut_at_the_end(paper: Paper, mode: Mode) -> None:
    page = only_page(LARGE, paper, mode)

    assert 1 == page.cuts
    assert isinstance(page.ops[-1], Cut)


@pytest.mark.parametrize("slip", [SLIP, LARGE], ids=["usual", "largest"])
@pytest.mark.parametrize("paper", Paper)
def test_large_modules_and_room_for_a_printer_that_packs_bytes(
    slip: PaymentSlip, paper: Paper
) -> None:
    (row,) = (row for row in payment_rows(slip, paper) if isinstance(row, QrRow))
    packed_as_bytes = qrcode.QRCode(error_correction=ERROR_CORRECT_M, border=4)
    packed_as_bytes.add_data(QRData(slip.qr.encode(), mode=4))  # mode 4: bytes
    packed_as_bytes.make(fit=True)
    widest = len(packed_as_bytes.get_matrix()) * row.module

    assert row.module == module_of(slip.qr, paper) >= 5
    assert (row.quiet, widest <= paper.dots) == (4 * row.module, True)


@pytest.mark.parametrize("paper", Paper)
def test_its_centred_lines_are_on_the_paper_dot_by_dot(paper: Paper) -> None:
    printed = {each.data for each in only_page(SLIP, paper, Mode.HYBRID).rasters}
    centred = [row for row in payment_rows(SLIP, paper) if type(row) is TextRow]

    missing = [
        row.text
        for row in centred
        if padded(line_bitmap(row.text, row.weight, row.px).image) not in printed
    ]

    assert len(centred) >= 6
    assert [] == missing


def test_the_printer_draws_the_code_where_it_can() -> None:
    assert (SLIP.qr,) == only_page(SLIP, Paper.MM80, Mode.HYBRID).qr
    assert () == only_page(SLIP, Paper.MM80, Mode.NATIVE_QR_OFF).qr


@pytest.mark.parametrize("paper", Paper)
def test_what_a_citizen_compares_with_the_banks_screen(paper: Paper) -> None:
    words = " ".join(words_of(SLIP, paper))

    for each in ("8.000 đ", "Tám nghìn đồng", "Vietcombank", "••••6789", FEE.purpose):
        assert each in words
    assert " ".join(SLIP.notice.split()) in words
    assert FEE.number not in words


@pytest.mark.parametrize("paper", Paper)
def test_the_pdf_says_and_shows_the_same(paper: Paper) -> None:
    document = pdfium.PdfDocument(BytesIO(ticket_pdf(SLIP, paper)))
    try:
        text = document[0].get_textpage().get_text_range()
        image = document[0].render(scale=203 / 72).to_pil()
        title = document.get_metadata_value("Title")
    finally:
        document.close()

    said = " ".join(text.split())
    assert all(part in said for line in words_of(SLIP, paper) for part in line.split())
    assert "NỘP PHÍ, LỆ PHÍ: 8.000 đ" == title
    assert [SLIP.qr] == [code.text for code in zxingcpp.read_barcodes(worn(image))]


def test_the_picture_for_the_screen_holds_the_code() -> None:
    picture = Image.open(BytesIO(slip_png(SLIP)))
    (code,) = zxingcpp.read_barcodes(picture.convert("L"))

    assert FEE == parse(code.text)


def test_on_a_terminal_the_payload_stands_whole() -> None:
    assert any(SLIP.qr in line for line in slip_lines(SLIP, Paper.MM80))


def test_no_slip_without_a_sound_code() -> None:
    with pytest.raises(NotVietQr):
        replace(SLIP, qr="MC1A:K7M42QXH")


def test_no_slip_with_a_code_too_large_for_a_roll() -> None:
    large = write_code(
        (
            *(("00", "01"), ("01", "11"), ("38", SLIP.qr[16:70])),
            *(("53", "704"), ("58", "VN"), ("62", "08" + "93" + "x" * 93), ("80", "y" * 30)),
        )
    )

    with pytest.raises(ValueError, match="at most 213"):
        replace(SLIP, qr=large)

from __future__ import annotations

import pytest
import zxingcpp
from PIL import Image

from printing.escpos import Mode, ticket_bytes, ticket_picture
from printing.escpos_codes import job_mark, raster
from printing.escpos_page import Page, pages
from printing.escpos_parse import Cut, Raster
from printing.layout import LabelRow, Paper, TextRow, rows
from printing.raster import label_bitmap, line_bitmap
from printing.slip import Slip
from tests.printing.samples import ALL, REPRINT, VIETNAMESE

PAPERS_AND_MODES = [(paper, mode) for paper in Paper for mode in Mode]


def only_page(slip: Slip, paper: Paper, mode: Mode = Mode.HYBRID) -> Page:
    (page,) = pages(ticket_bytes(slip, paper, mode), paper)
    return page


def padded(image: Image.Image) -> bytes:
    """The bits of a picture as ESC/POS carries them, lines filled up to whole bytes."""
    width = (image.width + 7) // 8
    bits = bytearray()
    for y in range(image.height):
        row = [image.getpixel((x, y)) == 0 for x in range(image.width)]
        row += [False] * (width * 8 - image.width)
        bits += int("".join("01"[dot] for dot in row), 2).to_bytes(width, "big")
    return bytes(bits)


@pytest.mark.parametrize("slip", ALL, ids=lambda slip: slip.number)
@pytest.mark.parametrize("paper", Paper)
def test_every_line_of_text_is_on_the_paper_dot_by_dot(slip: Slip, paper: Paper) -> None:
    expected = [
        padded(
            label_bitmap(row.text, row.weight, row.px)
            if isinstance(row, LabelRow)
            else line_bitmap(row.text, row.weight, row.px).image
        )
        for row in rows(slip, paper)
        if isinstance(row, TextRow)
    ]

    printed = [picture.data for picture in only_page(slip, paper).rasters if picture.height > 2]

    assert printed == expected


@pytest.mark.parametrize(("paper", "times"), [(Paper.MM80, 8), (Paper.MM58, 7)])
def test_the_number_is_native_and_20_mm_or_taller(paper: Paper, times: int) -> None:
    assert only_page(VIETNAMESE, paper).texts == (("A012", times),)
    assert 24 * times / 8 >= 20


@pytest.mark.parametrize("slip", ALL, ids=lambda slip: slip.number)
@pytest.mark.parametrize(("paper", "mode"), PAPERS_AND_MODES)
def test_the_code_on_the_paper_reads_back(slip: Slip, paper: Paper, mode: Mode) -> None:
    image = only_page(slip, paper, mode).image.convert("L")

    assert [code.text for code in zxingcpp.read_barcodes(image)] == [slip.qr]


@pytest.mark.parametrize(("paper", "mode"), PAPERS_AND_MODES)
def test_one_cut_and_nothing_after_it(paper: Paper, mode: Mode) -> None:
    page = only_page(REPRINT, paper, mode)

    assert page.cuts == 1
    assert isinstance(page.ops[-1], Cut)


@pytest.mark.parametrize(("paper", "mode"), PAPERS_AND_MODES)
def test_no_picture_is_wider_than_the_print_head(paper: Paper, mode: Mode) -> None:
    widths = [op.width_bytes * op.times[0] for op in only_page(REPRINT, paper, mode).rasters]

    assert max(widths) <= paper.dots // 8 <= 72


def test_the_printer_draws_the_code_only_where_it_can() -> None:
    assert only_page(VIETNAMESE, Paper.MM80).qr == (VIETNAMESE.qr,)
    assert only_page(VIETNAMESE, Paper.MM80, Mode.NATIVE_QR_OFF).qr == ()


def test_the_code_stands_in_four_blank_modules() -> None:
    image = only_page(VIETNAMESE, Paper.MM80).image
    (code,) = zxingcpp.read_barcodes(image.convert("L"))
    top, bottom = code.position.top_left.y, code.position.bottom_left.y

    above = image.crop((0, top - 20, image.width, top - 1))
    below = image.crop((0, bottom + 2, image.width, bottom + 20))

    assert (above.histogram()[0], below.histogram()[0]) == (0, 0)


def test_hybrid_is_a_fraction_of_the_full_picture() -> None:
    hybrid, full = (len(ticket_bytes(VIETNAMESE, 80, m)) for m in (Mode.HYBRID, Mode.RASTER))

    assert hybrid < 0.27 * full
    assert hybrid < 14_000


def test_the_same_slip_gives_the_same_bytes() -> None:
    line_bitmap.cache_clear()
    first = ticket_bytes(VIETNAMESE)
    line_bitmap.cache_clear()

    assert ticket_bytes(VIETNAMESE) == first


def test_a_reprint_shows_it_first_and_an_original_does_not() -> None:
    first = rows(REPRINT)[0]

    assert isinstance(first, LabelRow)
    assert first.text == "BẢN IN LẠI LẦN 2 · 16:50"
    assert not any(isinstance(row, LabelRow) for row in rows(VIETNAMESE))


def test_a_bare_number_is_a_ticket() -> None:
    page = only_page(Slip(number="Z001"), Paper.MM58)

    assert (page.texts, page.rasters, page.qr, page.cuts) == ((("Z001", 7),), (), (), 1)


def test_the_full_picture_goes_out_in_bands() -> None:
    page = only_page(VIETNAMESE, Paper.MM80, Mode.RASTER)

    heights = [op.height for op in page.ops if isinstance(op, Raster)]

    assert max(heights) <= 256
    assert sum(heights) == ticket_picture(VIETNAMESE).height


def test_a_picture_wider_than_the_paper_is_refused() -> None:
    with pytest.raises(ValueError, match="wider than the paper"):
        raster(Image.new("1", (577, 8)))


@pytest.mark.parametrize("job_id", ["", "123", "12345", "12\n4", "1é34"])
def test_a_job_id_the_printer_cannot_give_back_is_refused(job_id: str) -> None:
    with pytest.raises(ValueError, match="four printable ASCII"):
        job_mark(job_id)

"""Every thermal document through the strict decoder: its words dot by dot, its code, one cut."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from typing import get_args

import pypdfium2  # type: ignore[import-untyped]
import pytest
import zxingcpp
from PIL import Image

from printing.documents import KINDS, rows_of, subject_of
from printing.escpos import Mode, ticket_bytes
from printing.escpos_page import Page, pages
from printing.escpos_parse import Cut, Raster
from printing.fonts import Weight
from printing.layout import (
    CellsRow,
    ItemRow,
    LabelRow,
    NumberRow,
    Paper,
    QrRow,
    TextRow,
    number_px,
)
from printing.pdf import ticket_pdf
from printing.preview import slip_png
from printing.raster import label_bitmap, line_bitmap
from printing.sheet import Document
from printing.text import slip_lines
from tests.printing.documents_samples import SAMPLES

EVERY = [each for samples in SAMPLES.values() for each in samples]
LEAST_MODULE = 4  # dots
MODES = [Mode.HYBRID, Mode.RASTER]


def named(document: object) -> str:
    return type(document).__name__ if isinstance(document, get_args(Document)) else ""


every_document = pytest.mark.parametrize("document", EVERY, ids=named)
every_paper = pytest.mark.parametrize("paper", list(Paper))
every_mode = pytest.mark.parametrize("mode", MODES)


def only_page(document: Document, paper: Paper, mode: Mode) -> Page:
    (page,) = pages(ticket_bytes(document, paper, mode), paper)
    return page


def expected_ink(
    document: Document, paper: Paper, mode: Mode
) -> Iterator[tuple[str, Image.Image, tuple[int, ...]]]:
    """Each line of words with its rendering, and where from the left it may begin."""
    for row in rows_of(document, paper):
        match row:
            case CellsRow():
                for cell in row.cells:
                    if cell.text.strip():
                        ink = line_bitmap(cell.text, cell.weight, row.px).image
                        yield cell.text, ink, (cell.x - ink.width if cell.ends else cell.x,)
            case ItemRow():
                yield row.text, line_bitmap(row.text, row.weight, row.px).image, (row.left,)
            case LabelRow():
                yield row.text, label_bitmap(row.text, row.weight, row.px), ()
            case TextRow():
                yield row.text, line_bitmap(row.text, row.weight, row.px).image, ()
            case NumberRow() if mode is Mode.RASTER:
                yield row.text, line_bitmap(row.text, Weight.BOLD, number_px(row, paper)).image, ()


def centred_at(ink: Image.Image, paper: Paper) -> tuple[int, ...]:
    """As one picture; or as the printer centres whole bytes."""
    return (paper.dots - ink.width) // 2, (paper.dots - (ink.width + 7) // 8 * 8) // 2


def found_at(page: Image.Image, ink: Image.Image, lefts: tuple[int, ...], top: int) -> int | None:
    """The first row from `top` on where these very dots stand."""
    wanted, head = ink.tobytes(), ink.crop((0, 0, ink.width, 1)).tobytes()
    for y in range(max(0, top), page.height - ink.height + 1):
        for x in lefts:
            if page.crop((x, y, x + ink.width, y + 1)).tobytes() != head:
                continue
            if page.crop((x, y, x + ink.width, y + ink.height)).tobytes() == wanted:
                return y
    return None


def test_every_document_is_registered_and_has_samples() -> None:
    assert set(get_args(Document)) == set(KINDS) == set(SAMPLES)
    assert all(type(each) is kind for kind, samples in SAMPLES.items() for each in samples)


@every_document
@every_paper
@every_mode
def test_every_line_of_words_is_on_the_paper_dot_by_dot(
    document: Document, paper: Paper, mode: Mode
) -> None:
    page = only_page(document, paper, mode).image
    missing, top = [], 0
    for text, ink, lefts in expected_ink(document, paper, mode):
        # What stands beside another cell of the same line may begin above it.
        y = found_at(page, ink, lefts or centred_at(ink, paper), top - 40)
        if y is None:
            missing.append(text)
        else:
            top = y

    assert [] == missing


@every_document
@every_paper
@every_mode
def test_its_codes_read_back(document: Document, paper: Paper, mode: Mode) -> None:
    wanted = [row for row in rows_of(document, paper) if isinstance(row, QrRow)]
    read = zxingcpp.read_barcodes(only_page(document, paper, mode).image.convert("L"))

    assert [row.payload for row in wanted] == [code.text for code in read]
    assert all(row.module >= LEAST_MODULE for row in wanted)


@every_document
@every_paper
@every_mode
def test_one_cut_at_the_end_and_nothing_wider_than_the_paper(
    document: Document, paper: Paper, mode: Mode
) -> None:
    page = only_page(document, paper, mode)
    widths = [op.width_bytes * op.times[0] for op in page.ops if isinstance(op, Raster)]

    assert 1 == page.cuts
    assert isinstance(page.ops[-1], Cut)
    assert max(widths, default=0) <= paper.dots // 8


@every_document
@every_paper
def test_numbers_and_codes_are_in_the_printers_own_letters(
    document: Document, paper: Paper
) -> None:
    page = only_page(document, paper, Mode.HYBRID)
    numbers = [row.text for row in rows_of(document, paper) if isinstance(row, NumberRow)]

    assert numbers == [text for text, _ in page.texts]
    assert all(len(text) * 12 * times <= paper.dots for text, times in page.texts)
    assert list(page.qr) == [
        row.payload for row in rows_of(document, paper) if isinstance(row, QrRow)
    ]


@every_document
@every_paper
def test_as_a_pdf_its_words_are_selected_as_they_were_given(
    document: Document, paper: Paper
) -> None:
    data = ticket_pdf(document, paper)
    expected = [
        row.text for row in rows_of(document, paper) if isinstance(row, TextRow | NumberRow)
    ]
    with pypdfium2.PdfDocument(data) as pdf:
        text = pdf[0].get_textpage().get_text_range()

    assert " ".join(expected).split() == text.split()
    assert unicodedata.is_normalized("NFC", text)
    assert bool(expected) == (b"/FontFile2" in data)


@every_document
def test_it_has_a_title_lines_and_a_picture(document: Document) -> None:
    title, _ = subject_of(document)
    lines = "\n".join(slip_lines(document, Paper.MM58))

    assert title
    assert lines.strip()
    assert slip_png(document, Paper.MM58).startswith(b"\x89PNG")


@every_document
def test_the_same_document_gives_the_same_bytes(document: Document) -> None:
    assert ticket_bytes(document) == ticket_bytes(document)
    assert ticket_pdf(document) == ticket_pdf(document)

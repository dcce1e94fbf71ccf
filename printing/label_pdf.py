"""Folder labels as pages: one of 62 x 100 mm for a label printer, or eight on a sheet of A4."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import StrEnum
from io import BytesIO
from typing import Final

from reportlab.lib.colors import HexColor
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from printing.code_sheet_pdf import Code
from printing.documents import subject_of
from printing.fonts import Weight
from printing.office_page import one_line
from printing.page_flow import Beside, text
from printing.page_size import PageSize
from printing.pdf import pdf_font
from printing.poster_blocks import INK, SOFT, Block, Stack, Words
from printing.receipt import FolderLabel, code_parts

_WIDTH, _HEIGHT = 100 * mm, 62 * mm
_PAD = 4 * mm
_COLUMNS, _ROWS = 2, 4
ON_A_SHEET: Final = _COLUMNS * _ROWS
_LARGEST, _SMALLEST = 24.0, 11.0  # points of the code
_LEAST_SCALE = 0.6


class LabelPaper(StrEnum):
    SINGLE = "62x100"  # each label a page
    A4 = "a4"


def labels_pdf(
    labels: Sequence[FolderLabel], paper: LabelPaper = LabelPaper.SINGLE, skip: int = 0
) -> bytes:
    """`skip`: how many of the first sheet of A4 have been used already.

    Raises: ValueError where there is no label, or more is skipped than a sheet has.
    """
    if not labels:
        raise ValueError("there is no label to print")
    if not 0 <= skip < ON_A_SHEET or (skip and paper is LabelPaper.SINGLE):
        raise ValueError(f"0 to {ON_A_SHEET - 1} labels of a sheet can be skipped, not {skip}")
    size = (_WIDTH, _HEIGHT) if paper is LabelPaper.SINGLE else PageSize.A4.points
    out = BytesIO()
    canvas = Canvas(out, pagesize=size, invariant=True, pageCompression=1, lang=labels[0].language)
    canvas.setTitle(subject_of(labels[0])[0] if len(labels) == 1 else labels[0].code_label)
    canvas.setAuthor(labels[0].centre)
    if paper is LabelPaper.SINGLE:
        for label in labels:
            _draw(canvas, label, 0, _HEIGHT)
            canvas.showPage()
    else:
        _grid(canvas, labels, skip)
    canvas.save()
    return out.getvalue()


def _grid(canvas: Canvas, labels: Sequence[FolderLabel], skip: int) -> None:
    width, height = PageSize.A4.points
    left, top = (width - _COLUMNS * _WIDTH) / 2, (height + _ROWS * _HEIGHT) / 2
    for number, label in enumerate(labels, skip):
        place = number % ON_A_SHEET
        if number != skip and place == 0:
            canvas.showPage()
        row, column = divmod(place, _COLUMNS)
        x, y = left + column * _WIDTH, top - row * _HEIGHT
        canvas.setStrokeColor(HexColor(SOFT))
        canvas.setLineWidth(0.3)
        canvas.setDash(1, 3)
        canvas.rect(x, y - _HEIGHT, _WIDTH, _HEIGHT, stroke=1, fill=0)
        canvas.setDash()
        _draw(canvas, label, x, y)
    canvas.showPage()


def _draw(canvas: Canvas, label: FolderLabel, left: float, top: float) -> None:
    scale, block = 1.0, _block(label, 1.0)
    while block.height > _HEIGHT - 2 * _PAD and scale > _LEAST_SCALE:
        scale -= 0.05
        block = _block(label, scale)
    block.draw(canvas, left + _PAD, top - _PAD)


def _block(label: FolderLabel, scale: float) -> Block:
    room = _WIDTH - 2 * _PAD
    code = Code(label.code)
    beside = room - code.height - 2 * mm
    small = 7 * scale
    above = Stack(
        (
            *text(label.reprint, Weight.BOLD, 10 * scale, room),
            *text(one_line(label.centre, Weight.MEDIUM, small, room), Weight.MEDIUM, small, room),
            *_code(label.code, room),
        ),
        1,
    )
    words = Stack(
        (
            *_shortened(label.person, Weight.BOLD, 15 * scale, beside, 2),
            *_shortened(label.procedure, Weight.SEMIBOLD, 11 * scale, beside, 3),
            *_on_one_line(label.received, Weight.MEDIUM, 10 * scale, beside),
            *_on_one_line(label.due, Weight.BOLD, 14 * scale, beside),
            *_shortened(label.unit, Weight.MEDIUM, 10 * scale, beside, 2),
        ),
        2.5 * scale,
    )
    return Stack((above, Beside(words, code, beside + 2 * mm)), 3 * scale)


def _code(code: str, room: float) -> Iterator[Block]:
    """On one line, as large as fits; on two where that would be too small to be read from afar."""
    size = _fitting(code, Weight.BOLD, room)
    parts = (code,) if size >= _SMALLEST + 4 else code_parts(code, (len(code) + 3) // 2 + 2)
    shared = min(_fitting(part, Weight.BOLD, room) for part in parts)
    for part in parts:
        yield Words(part, Weight.BOLD, shared, room + 1, INK)


def _on_one_line(said: str, weight: Weight, size: float, width: float) -> Iterator[Block]:
    """Smaller where it must be: a time that is cut is worse than a small one."""
    if said:
        yield Words(said, weight, min(size, _fitting(said, weight, width)), width + 1, INK)


def _fitting(words: str, weight: Weight, room: float) -> float:
    return min(_LARGEST, room / stringWidth(words, pdf_font(weight), 1))


def _shortened(said: str, weight: Weight, size: float, width: float, most: int) -> Iterator[Block]:
    """At most so many lines; the last one then ends with an ellipsis."""
    lines = Words(said, weight, size, width).lines if said else ()
    if len(lines) > most:
        rest = " ".join(lines[most - 1 :])
        lines = (*lines[: most - 1], one_line(rest, weight, size, width))
    for line in lines:
        yield Words(line, weight, size, width + 1, INK)

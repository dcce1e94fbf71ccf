"""A ticket or a sheet as a PDF page as wide as its roll: selectable text, a QR code of vectors."""

from __future__ import annotations

from functools import cache
from io import BytesIO

from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from printing.documents import rows_of, subject_of
from printing.fonts import Weight, font, font_path
from printing.layout import (
    BOX_LEFT,
    BOX_LINE,
    BOX_SIDE,
    DOTS_PER_MM,
    NUMBER_ABOVE,
    NUMBER_BELOW,
    CellsRow,
    ItemRow,
    LabelRow,
    NumberRow,
    Paper,
    QrRow,
    Row,
    RuleRow,
    TextRow,
    number_px,
)
from printing.qr import qr_modules
from printing.raster import line_bitmap
from printing.sheet import Document

DOT = mm / DOTS_PER_MM
_MARGIN = 4 * mm  # above and below
_CAP_HEIGHT = 0.7


def ticket_pdf(document: Document, paper: Paper | int = Paper.MM80) -> bytes:
    """The same document always gives the same bytes."""
    paper = Paper(paper)
    layout = rows_of(document, paper)
    height = sum(_height(row, paper) for row in layout) * DOT + 2 * _MARGIN
    out = BytesIO()
    canvas = Canvas(
        out,
        pagesize=(paper * mm, height),
        invariant=True,
        pageCompression=1,
        lang=document.language,
    )
    title, subject = subject_of(document)
    canvas.setTitle(title)
    canvas.setAuthor(document.centre)
    canvas.setSubject(subject)
    y = height - _MARGIN
    for row in layout:
        _draw(canvas, row, paper, y)
        y -= _height(row, paper) * DOT
    canvas.save()
    return out.getvalue()


@cache
def pdf_font(weight: Weight) -> str:
    """The name under which the weight is known to ReportLab, registered on first use."""
    font(weight, 12)  # refuses a font without Vietnamese letters
    name = f"BeVietnamPro-{weight.name.title()}"
    pdfmetrics.registerFont(TTFont(name, str(font_path(weight))))
    return name


def _height(row: Row, paper: Paper) -> float:
    match row:
        case LabelRow():
            return row.px * 1.6 + row.after
        case TextRow():
            return line_bitmap(row.text, row.weight, row.px).height + row.after
        case RuleRow():
            return row.thickness + row.after
        case NumberRow():
            digits = number_px(row, paper) * _CAP_HEIGHT
            return NUMBER_ABOVE + digits + NUMBER_BELOW + row.after
        case QrRow():
            return len(qr_modules(row.payload)) * row.module + 2 * row.quiet


def _draw(canvas: Canvas, row: Row, paper: Paper, top: float) -> None:
    """`top` is where the row begins; distances inside it are dots."""
    middle = paper * mm / 2
    match row:
        case LabelRow():
            width = pdfmetrics.stringWidth(row.text, pdf_font(row.weight), row.px) + row.px
            bar = row.px * 1.6
            canvas.rect(middle - width * DOT / 2, top - bar * DOT, width * DOT, bar * DOT, 0, 1)
            canvas.setFillGray(1)
            _text(canvas, row, middle, top - row.px * 1.15 * DOT)
            canvas.setFillGray(0)
        case ItemRow():
            _item(canvas, row, middle - paper.dots * DOT / 2, top)
        case CellsRow():
            _cells(canvas, row, middle - paper.dots * DOT / 2, top)
        case TextRow():
            line = line_bitmap(row.text, row.weight, row.px)
            _text(canvas, row, middle, top - line.baseline * DOT)
        case RuleRow():
            width = row.width * DOT
            thick = row.thickness * DOT
            canvas.rect(middle - width / 2, top - thick, width, thick, stroke=0, fill=1)
        case NumberRow():
            px = number_px(row, paper)
            canvas.setFont(pdf_font(Weight.BOLD), px * DOT)
            baseline = top - (NUMBER_ABOVE + px * _CAP_HEIGHT) * DOT
            canvas.drawCentredString(middle, baseline, row.text)
        case QrRow():
            _qr(canvas, row, middle, top - row.quiet * DOT)


def _item(canvas: Canvas, row: ItemRow, left: float, top: float) -> None:
    baseline = line_bitmap(row.text, row.weight, row.px).baseline
    canvas.setFont(pdf_font(row.weight), row.px * DOT)
    canvas.drawString(left + row.left * DOT, top - baseline * DOT, row.text)
    if row.has_box:
        bottom = top - (baseline + BOX_LINE) * DOT
        canvas.setLineWidth(BOX_LINE * DOT)
        canvas.rect(left + BOX_LEFT * DOT, bottom, BOX_SIDE * DOT, BOX_SIDE * DOT)


def _cells(canvas: Canvas, row: CellsRow, left: float, top: float) -> None:
    baseline = line_bitmap(row.text, row.weight, row.px).baseline
    for cell in row.cells:
        canvas.setFont(pdf_font(cell.weight), row.px * DOT)
        draw = canvas.drawRightString if cell.ends else canvas.drawString
        draw(left + cell.x * DOT, top - baseline * DOT, cell.text)


def _text(canvas: Canvas, row: TextRow, middle: float, baseline: float) -> None:
    canvas.setFont(pdf_font(row.weight), row.px * DOT)
    canvas.drawCentredString(middle, baseline, row.text)


def _qr(canvas: Canvas, row: QrRow, middle: float, top: float) -> None:
    modules = qr_modules(row.payload)
    side = row.module * DOT
    left = middle - len(modules) * side / 2
    path = canvas.beginPath()
    for y, line in enumerate(modules, start=1):
        for x, length in _runs(line):
            path.rect(left + x * side, top - y * side, length * side, side)
    canvas.drawPath(path, stroke=0, fill=1)


def _runs(line: tuple[bool, ...]) -> list[tuple[int, int]]:
    """Start and length of each black run: whole bars leave no hairlines between modules."""
    runs: list[tuple[int, int]] = []
    for x, black in enumerate(line):
        if black and runs and sum(runs[-1]) == x:
            runs[-1] = (runs[-1][0], runs[-1][1] + 1)
        elif black:
            runs.append((x, 1))
    return runs

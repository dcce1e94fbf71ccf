"""A day's sheet on office paper: lists and tables, page by page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from reportlab.lib.colors import HexColor
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from printing.day_sheet import DaySection, DaySheet
from printing.documents import subject_of
from printing.fonts import Weight
from printing.office_page import Around, Frame, heading, pages_pdf
from printing.page_flow import Piece, Rule, text
from printing.page_size import PageSize
from printing.pdf import pdf_font
from printing.poster_blocks import BLUE, INK, SOFT, TINT, Block, Columns, Stack, Words

_CELL = 13 * mm  # of a table's figures, on A5
_LIST_CELL = 16 * mm
_ASCENT, _LEADING = 1.02, 1.32
_BETWEEN = 7 * mm  # lists


@dataclass(frozen=True, slots=True)
class Line:
    """A name, and cells that end at their columns' right."""

    name: Words
    cells: tuple[str, ...]
    step: float
    width: float
    weight: Weight
    colour: str

    @property
    def height(self) -> float:
        return max(self.name.height, self.name.size * _LEADING)

    def draw(self, canvas: Canvas, left: float, top: float) -> None:
        self.name.draw(canvas, left, top)
        canvas.setFillColor(HexColor(self.colour))
        canvas.setFont(pdf_font(self.weight), self.name.size)
        for place, cell in enumerate(reversed(self.cells)):
            right = left + self.width - place * self.step
            canvas.drawRightString(right, top - self.name.size * _ASCENT, cell)


def day_sheet_pdf(sheet: DaySheet, size: PageSize = PageSize.A4) -> bytes:
    """The same sheet always gives the same bytes."""
    frame = Frame(size)
    title, subject = subject_of(sheet)
    around = Around(
        title=title,
        running=f"{title} – {sheet.centre}" if sheet.centre else title,
        author=sheet.centre,
        subject=subject,
        language=sheet.language,
        foot=(sheet.printed,),
        page=sheet.page,
    )
    pieces: list[Piece] = []
    for is_table, sections in groupby(
        (each for each in sheet.sections if each.rows), key=lambda each: bool(each.heads)
    ):
        if is_table:
            pieces += [piece for each in sections for piece in _table(each, frame)]
        else:
            pieces += _lists(list(sections), frame)
    return pages_pdf(_head(sheet, frame), pieces, around, frame)


def _head(sheet: DaySheet, frame: Frame) -> Block:
    scale, room = frame.scale, frame.room
    return Stack(
        (
            *text(sheet.parent, Weight.MEDIUM, 8.5 * scale, room, SOFT),
            *text(sheet.centre, Weight.BOLD, 9.5 * scale, room),
            *text(sheet.caption, Weight.BOLD, 18 * scale, room, BLUE),
            *text(sheet.date, Weight.BOLD, 13 * scale, room),
            *text(sheet.status, Weight.MEDIUM, 9.5 * scale, room, SOFT),
            Rule(room, BLUE, 1.2),
        ),
        2 * scale,
    )


def _lists(sections: Sequence[DaySection], frame: Frame) -> Iterator[Piece]:
    """Beside each other, three on A4."""
    most = 3 if frame.size is PageSize.A4 else 2
    width = (frame.room - _BETWEEN * (most - 1)) / most
    for place in range(0, len(sections), most):
        blocks = [_list(each, width, frame) for each in sections[place : place + most]]
        yield Piece(Columns(blocks, width + _BETWEEN), frame.margin, 4 * mm)


def _list(section: DaySection, width: float, frame: Frame) -> Block:
    size, step = 9.5 * frame.scale, _LIST_CELL * frame.scale
    title = heading(section.title, frame)
    blocks: list[Block] = [Words(title.text, title.weight, title.size, width, title.colour)]
    for row in section.rows:
        name = Words(row.name, Weight.MEDIUM, size, width - step)
        blocks += (Line(name, row.cells, step, width, Weight.BOLD, INK), Rule(width, TINT, 0.8))
    return Stack(blocks, 1 * mm)


def _table(section: DaySection, frame: Frame) -> Iterator[Piece]:
    step = _CELL * frame.scale
    named = frame.room - step * len(section.heads)
    size = 9.5 * frame.scale
    yield Piece(heading(section.title, frame), frame.margin, 4 * mm, stays=True)
    nothing = Words("", Weight.SEMIBOLD, size * 0.9, named)
    heads = Line(nothing, section.heads, step, frame.room, Weight.SEMIBOLD, SOFT)
    yield Piece(heads, frame.margin, 0.5 * mm, stays=True)
    for row in section.rows:
        name = Words(row.name, Weight.MEDIUM, size, named - 2 * mm)
        line = Line(name, row.cells, step, frame.room, Weight.BOLD, INK)
        yield Piece(line, frame.margin, 0.6 * mm, stays=True)
        yield Piece(Rule(frame.room, TINT, 0.8), frame.margin, 0.5 * mm)

"""A procedure's sheet on office paper: facts first, then the papers to tick off, page by page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from reportlab.lib.colors import HexColor
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from printing.code_sheet_pdf import Code
from printing.documents import subject_of
from printing.fonts import Weight
from printing.office_page import Around, Frame, heading, one_line, pages_pdf
from printing.page_flow import Beside, Piece, Rule, kept_together, lines, text
from printing.page_size import PageSize
from printing.poster_blocks import BLUE, INK, SOFT, TINT, Block, Stack, Words
from printing.sheet import Sheet, SheetFact, SheetItem

_BETWEEN = 5 * mm
_BOX = 7 * mm  # from the left to the words beside a box
_INDENT = 5 * mm  # of the papers of a case
_WHOLE = 8  # lines of a paper that are kept on one page
_LONG, _VERY_LONG = 60, 130  # letters of a title


@dataclass(frozen=True, slots=True)
class Box:
    """To be ticked with a pen."""

    side: float

    @property
    def height(self) -> float:
        return self.side

    def draw(self, canvas: Canvas, left: float, top: float) -> None:
        canvas.setStrokeColor(HexColor(INK))
        canvas.setLineWidth(self.side * 0.09)
        canvas.rect(left, top - self.side * 1.15, self.side, self.side, stroke=1, fill=0)


def sheet_pdf(sheet: Sheet, size: PageSize = PageSize.A5) -> bytes:
    """The same sheet always gives the same bytes."""
    frame = Frame(size)
    title, subject = subject_of(sheet)
    around = Around(
        title=title,
        running=f"{sheet.title} – {sheet.centre}" if sheet.centre else sheet.title,
        author=sheet.centre,
        subject=subject,
        language=sheet.language,
        foot=(sheet.source, sheet.printed),
        page=sheet.page,
    )
    pieces = [*_facts(sheet, frame), *_papers(sheet, frame)]
    return pages_pdf(_head(sheet, frame), pieces, around, frame)


def _head(sheet: Sheet, frame: Frame) -> Block:
    scale, code = frame.scale, Code(sheet.qr) if sheet.qr else None
    room = frame.room - (code.height + _BETWEEN if code else 0.0)
    words = Stack(
        (
            *text(sheet.parent, Weight.MEDIUM, 8.5 * scale, room, SOFT),
            *text(sheet.centre, Weight.BOLD, 9.5 * scale, room),
            *text(sheet.caption, Weight.BOLD, 9.5 * scale, room, BLUE),
            Words(sheet.title, Weight.BOLD, _title_size(sheet.title) * scale, room),
            *text(sheet.official, Weight.MEDIUM, 8.5 * scale, room, SOFT),
        ),
        2 * scale,
    )
    if code is None:
        return Stack((words, Rule(frame.room, BLUE, 1.2)), 3 * mm)
    below = text(sheet.qr_words, Weight.MEDIUM, 7 * scale, code.height, SOFT)
    beside = Beside(words, Stack((code, *below)), room + _BETWEEN)
    return Stack((beside, Rule(frame.room, BLUE, 1.2)), 3 * mm)


def _title_size(title: str) -> float:
    if len(title) <= _LONG:
        return 18
    return 13 if len(title) <= _VERY_LONG else 10.5


def _facts(sheet: Sheet, frame: Frame) -> Iterator[Piece]:
    label_width = 30 * mm * frame.scale
    for fact in (*sheet.facts, *sheet.more):
        yield from _fact(fact, label_width, frame)


def _fact(fact: SheetFact, label_width: float, frame: Frame) -> Iterator[Piece]:
    size = 10 * frame.scale
    beside = frame.margin + label_width
    label = Words(fact.label, Weight.SEMIBOLD, size * 0.9, label_width - 3 * mm, SOFT)
    values = [
        piece
        for place, line in enumerate(fact.lines)
        for piece in lines(
            Words(
                line,
                Weight.MEDIUM if place else Weight.SEMIBOLD,
                size,
                frame.room - label_width,
            ),
            beside,
        )
    ]
    if not values:
        return
    first, *others = values
    yield Piece(
        Beside(label, first.block, label_width),
        frame.margin,
        1.6 * mm,
        stays=first.stays or len(others) > 0,
    )
    yield from others
    yield Piece(Rule(frame.room, TINT, 0.8), frame.margin, 1.2 * mm)


def _papers(sheet: Sheet, frame: Frame) -> Iterator[Piece]:
    """Several papers of the same case stand under it, so that it is said once."""
    if not sheet.papers:
        return
    yield Piece(heading(sheet.papers_title, frame), frame.margin, 3 * mm, stays=True)
    for case, same in groupby(sheet.papers, key=lambda item: item.case):
        items = tuple(same)
        if not case or len(items) == 1:
            for item in items:
                yield from _item(item, item.below, frame.margin, frame)
            continue
        size = 9.5 * frame.scale
        yield from lines(
            Words(case, Weight.SEMIBOLD, size, frame.room, BLUE), frame.margin, 3 * mm, stays=True
        )
        again = one_line(case, Weight.SEMIBOLD, size, frame.room)
        under = Piece(Words(again, Weight.SEMIBOLD, size, frame.room, BLUE), frame.margin)
        for place, item in enumerate(items):
            left = frame.margin + _INDENT
            yield from _item(item, item.detail, left, frame, under if place else None)


def _item(
    item: SheetItem, below: str, left: float, frame: Frame, under: Piece | None = None
) -> list[Piece]:
    """On one page, unless it is long."""
    size, beside = 10 * frame.scale, left + _BOX
    width = frame.size.points[0] - frame.margin - beside
    weight = Weight.MEDIUM if item.is_note else Weight.SEMIBOLD
    detail = text(below, Weight.MEDIUM, size * 0.9, width, SOFT)
    words = Words(item.text, weight, size, width)
    pieces = list(lines(words, beside, 1.8 * mm, stays=bool(detail)))
    if pieces and not item.is_note:
        first = pieces[0]
        boxed = Beside(Box(size * 0.95), first.block, _BOX)
        pieces[0] = Piece(boxed, left, first.above, first.stays)
    for said in detail:
        pieces += lines(said, beside)
    return kept_together(pieces, under) if len(pieces) <= _WHOLE else pieces

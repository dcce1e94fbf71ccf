"""A poster as one page of A4 or A3: words as large as the page allows, never cut."""

from __future__ import annotations

from io import BytesIO

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from db.words import Names
from printing.fonts import Weight
from printing.poster import Entry, Group, Poster, Sheet, both, others
from printing.poster_blocks import (
    BLUE,
    DARK,
    INK,
    SOFT,
    TINT,
    WHITE,
    Block,
    Chips,
    Columns,
    Panel,
    Stack,
    Words,
)

_WIDTH, _HEIGHT = 210 * mm, 297 * mm
_MARGIN = 15 * mm
_ROOM = _WIDTH - 2 * _MARGIN
_LARGEST, _SMALLEST, _STEP = 1.25, 0.4, 0.025
_LEAST_GAP, _MOST_GAP = 9.0, 26.0


class TooManyWords(ValueError):
    """Not even the smallest letters fit all of it on one page."""


def poster_pdf(poster: Poster, sheet: Sheet = Sheet.A4) -> bytes:
    """The same poster always gives the same bytes; A3 is the A4 page enlarged."""
    width, height = (side * mm for side in sheet.millimetres)
    out = BytesIO()
    canvas = Canvas(out, pagesize=(width, height), invariant=True, pageCompression=1, lang="vi")
    canvas.setTitle(poster.title.vi)
    canvas.setAuthor(poster.centre.vi)
    canvas.scale(width / _WIDTH, height / _HEIGHT)
    _draw(canvas, poster)
    canvas.save()
    return out.getvalue()


def _draw(canvas: Canvas, poster: Poster) -> None:
    band = Panel(_heading(poster), _WIDTH, _MARGIN, 7 * mm, DARK, 0)
    foot = Words(_line(poster.foot), Weight.MEDIUM, 8.5, _ROOM, SOFT)
    room = _HEIGHT - band.height - foot.height - 1.4 * _MARGIN
    blocks, gap = _fitting(poster, room)
    band.draw(canvas, 0, _HEIGHT)
    Stack(blocks, gap).draw(canvas, _MARGIN, _HEIGHT - band.height - gap)
    foot.draw(canvas, _MARGIN, foot.height + 0.7 * _MARGIN)


def _fitting(poster: Poster, room: float) -> tuple[list[Block], float]:
    """The largest words that fit, and the space that is left between the blocks."""
    for step in range(round((_LARGEST - _SMALLEST) / _STEP) + 1):
        blocks = _blocks(poster, _LARGEST - step * _STEP)
        gap = (room - sum(block.height for block in blocks)) / (len(blocks) + 1)
        if gap >= _LEAST_GAP:
            return blocks, min(gap, _MOST_GAP)
    raise TooManyWords(poster.title.vi)


def _heading(poster: Poster) -> Block:
    return Stack(
        (
            *_said(poster.parent, 13, 9, _ROOM, colour=WHITE, weight=Weight.MEDIUM),
            *_said(poster.centre, 21, 10, _ROOM, colour=WHITE),
        )
    )


def _blocks(poster: Poster, scale: float) -> list[Block]:
    pad = 16 * scale
    inner = _ROOM - 2 * pad
    rule: list[Block] = [Words(poster.rule.vi, Weight.BOLD, 31 * scale, inner, BLUE)]
    if poster.turns:
        rule.append(Chips(poster.turns, 13 * scale, inner))
    rule += [Words(text, Weight.MEDIUM, 12 * scale, inner, SOFT) for text in others(poster.rule)]
    blocks: list[Block] = [
        Stack(_said(poster.title, 40 * scale, 15 * scale, _ROOM, colour=INK)),
        Panel(Stack(rule, 7 * scale), _ROOM, pad, pad, TINT, 12),
    ]
    if poster.groups:
        step = _ROOM / len(poster.groups)
        columns = [_group(group, step - 14, scale) for group in poster.groups]
        blocks.append(Columns(columns, step + 14 / len(poster.groups)))
    blocks += [_point(number, point, scale) for number, point in enumerate(poster.points, 1)]
    return blocks


def _group(group: Group, width: float, scale: float) -> Block:
    title = Stack(_said(group.title, 17 * scale, 10 * scale, width, colour=BLUE))
    return Stack((title, *(_entry(entry, width, scale) for entry in group.entries)), 6 * scale)


def _entry(entry: Entry, width: float, scale: float) -> Block:
    basis = dict.fromkeys((entry.basis.vi, *others(entry.basis)))
    return Stack(
        (
            *_said(entry.names, 14 * scale, 9.5 * scale, width, weight=Weight.SEMIBOLD),
            Words("  ·  ".join(basis), Weight.MEDIUM, 8.5 * scale, width, SOFT),
        )
    )


def _point(number: int, point: Names, scale: float) -> Block:
    indent = 24 * scale
    words = [
        Words(point.vi, Weight.SEMIBOLD, 14 * scale, _ROOM - indent),
        *(Words(text, Weight.MEDIUM, 9.5 * scale, _ROOM - indent, SOFT) for text in others(point)),
    ]
    mark = Words(f"{number}", Weight.BOLD, 14 * scale, indent, BLUE)
    return Columns((mark, Stack(words)), indent)


def _said(
    names: Names,
    size: float,
    small: float,
    width: float,
    *,
    colour: str = INK,
    weight: Weight = Weight.BOLD,
) -> tuple[Block, ...]:
    """Vietnamese, and below it the other two, in one line where there is room."""
    quiet = colour if colour == WHITE else SOFT
    below = Words(both(names), Weight.MEDIUM, small, width, quiet)
    each_below = [Words(text, Weight.MEDIUM, small, width, quiet) for text in others(names)]
    first = Words(names.vi, weight, size, width, colour)
    return (first, *([below] if len(below.lines) == 1 else each_below))


def _line(names: Names) -> str:
    return "  ·  ".join(dict.fromkeys((names.vi, *others(names))))

"""What a page is built of: strips across it, each with its height, drawn from its top."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from reportlab.pdfgen.canvas import Canvas

from printing.forms.faces import Face, face_name, width_of
from printing.forms.lines import Align, Line, broken
from printing.forms.runs import Ink, Leader, Piece
from printing.forms.wrapping import balanced

LEADING: Final = 1.42
TO_WRITE_ON: Final = 1.9  # between dotted lines, for a pen; in ems as LEADING
_BELOW: Final = 0.38  # the baseline, in ems; above it Ẳ has its 1.04

Draw = Callable[[Canvas, float, float], None]  # canvas, left, top


@dataclass(frozen=True, slots=True)
class Strip:
    height: float
    draw: Draw
    keeps: bool = False  # stays with the one below
    is_gap: bool = False  # nothing at a page's top
    head: Strip | None = None  # stands above it on a new page


def gap(height: float) -> Strip:
    return Strip(height, lambda _canvas, _left, _top: None, is_gap=True)


def kept(strips: Sequence[Strip], count: int | None = None) -> list[Strip]:
    """Of these, the last `count` stay with what follows; None: all."""
    first = 0 if count is None else max(0, len(strips) - count)
    return [
        replace(each, keeps=True) if place >= first else each for place, each in enumerate(strips)
    ]


def text_strips(
    pieces: Sequence[Piece],
    size: float,
    width: float,
    *,
    align: Align = Align.LEFT,
    indent: float = 0.0,
    left: float = 0.0,
    least: float = 0.0,
) -> list[Strip]:
    """A line is never alone on a page: the first two stay together, and the last two."""
    narrow = balanced(pieces, size, width) if align is Align.CENTRED else width
    lines = broken(pieces, size, narrow, align, indent)
    left += (width - narrow) / 2
    heights = [max(line_height(line, size), least) for line in lines]
    return [
        Strip(
            heights[number],
            _drawn(line, size, left, heights[number]),
            keeps=number in {0, len(lines) - 2} and number < len(lines) - 1,
        )
        for number, line in enumerate(lines)
    ]


def words_strips(text: str, face: Face, size: float, width: float, align: Align) -> list[Strip]:
    return text_strips([Ink(text, face)], size, width, align=align)


def line_height(line: Line, size: float) -> float:
    return size * (TO_WRITE_ON if line.has_leader else LEADING)


def _drawn(line: Line, size: float, shift: float, height: float) -> Draw:
    def draw(canvas: Canvas, left: float, top: float) -> None:
        draw_line(canvas, line, size, left + shift, top - height + size * _BELOW)

    return draw


def draw_line(canvas: Canvas, line: Line, size: float, left: float, baseline: float) -> None:
    blank = width_of(" ", Face.REGULAR, size)
    for mark in line.marks:
        if isinstance(mark.piece, Leader):
            end = left + mark.left + mark.piece.width
            dots(canvas, left + mark.left + 1, end - 1, baseline)
            continue
        face = mark.piece.face
        words = canvas.beginText(left + mark.left, baseline)
        words.setFont(face_name(face), size)
        words.setWordSpace(mark.between + blank - width_of(" ", face, size))
        words.textOut(mark.piece.text)
        canvas.drawText(words)


def dots(canvas: Canvas, left: float, right: float, y: float) -> None:
    canvas.saveState()
    canvas.setLineWidth(0.9)
    canvas.setLineCap(1)
    canvas.setDash([0, 2.8])
    canvas.line(left, y - 1, right, y - 1)
    canvas.restoreState()


def dotted_strip(width: float, size: float, number: str = "", indent: float = 0.0) -> Strip:
    """A line to write on, with its number where it is one of a list."""

    def draw(canvas: Canvas, left: float, top: float) -> None:
        baseline = top - size * (TO_WRITE_ON - _BELOW)
        if number:
            canvas.setFont(face_name(Face.REGULAR), size)
            canvas.drawString(left, baseline, number)
        dots(canvas, left + indent + 1, left + width - 1, baseline)

    return Strip(size * TO_WRITE_ON, draw)


def stacked(strips: Sequence[Strip], canvas: Canvas, left: float, top: float) -> None:
    for strip in strips:
        strip.draw(canvas, left, top)
        top -= strip.height


def height_of(strips: Sequence[Strip]) -> float:
    return sum(strip.height for strip in strips)

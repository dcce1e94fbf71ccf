"""A form's table as strips: the head, then each row whole, in cells that grow with their words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from reportlab.pdfgen.canvas import Canvas

from printing.forms.faces import Face
from printing.forms.grid import Place, placed
from printing.forms.lines import Align, Line, broken
from printing.forms.runs import MM, Piece, Values
from printing.forms.strips import Strip, draw_line
from printing.forms.template import Cell, FormField, TableBlock

_PAD = 1.2 * MM
_LEADING = 1.36
_ASCENT = 1.05

Wording = Callable[[Cell], Sequence[Piece]]


@dataclass(frozen=True, slots=True)
class _Box:
    place: Place
    left: float
    width: float
    lines: tuple[Line, ...]


def table_strips(block: TableBlock, field: FormField, values: Values, size: float) -> list[Strip]:
    """At least as many rows as the block wants, the last ones empty."""
    widths = [width * MM for width in block.widths]
    no_values = Values((), {})
    head = _grid(
        placed(block.head, len(widths)),
        widths,
        [0.0] * len(block.head),
        size,
        lambda cell: list(no_values.pieces(cell.text, Face.BOLD)),
        is_head=True,
    )
    told = values.row.get(block.field, ())
    rows = [each for each in told if not isinstance(each, str)] if isinstance(told, tuple) else []
    strips = [replace(head, keeps=True)]
    places = placed(block.row, len(widths))
    for number in range(max(len(rows), block.rows)):
        row = (
            Values(field.columns, rows[number], number + 1, has_leaders=False)
            if number < len(rows)
            else Values(field.columns, {}, has_leaders=False)
        )
        heights = [height * MM for height in block.heights]
        body = _grid(places, widths, heights, size, _worded(row))
        strips.append(replace(body, head=head))
    return strips


def _worded(row: Values) -> Wording:
    return lambda cell: list(row.pieces(cell.text, Face.BOLD if cell.is_bold else Face.REGULAR))


def _grid(
    places: Sequence[Place],
    widths: Sequence[float],
    heights: Sequence[float],
    size: float,
    wording: Wording,
    *,
    is_head: bool = False,
) -> Strip:
    boxes = []
    for place in places:
        width = sum(widths[place.column : place.column + place.cell.cols])
        align = Align.CENTRED if place.cell.is_centred or is_head else Align.LEFT
        lines = tuple(broken(wording(place.cell), size, width - 2 * _PAD, align))
        boxes.append(_Box(place, sum(widths[: place.column]), width, lines))
    high = _heights(boxes, list(heights), size)

    def draw(canvas: Canvas, left: float, top: float) -> None:
        canvas.setLineWidth(0.5)
        for box in boxes:
            first = box.place.line
            box_top = top - sum(high[:first])
            box_high = sum(high[first : first + box.place.cell.rows])
            canvas.rect(left + box.left, box_top - box_high, box.width, box_high)
            words_high = len(box.lines) * size * _LEADING
            begin = (box_high - words_high) / 2 if is_head else _PAD
            for number, line in enumerate(box.lines):
                baseline = box_top - begin - size * (_ASCENT + number * _LEADING)
                draw_line(canvas, line, size, left + box.left + _PAD, baseline)

    return Strip(sum(high), draw)


def _heights(boxes: Sequence[_Box], high: list[float], size: float) -> list[float]:
    """Of each line, as high as its words need; the last of a cell's lines takes the rest."""
    for box in sorted(boxes, key=lambda each: each.place.cell.rows):
        first, rows = box.place.line, box.place.cell.rows
        needs = len(box.lines) * size * _LEADING + 2 * _PAD
        lacks = needs - sum(high[first : first + rows])
        if lacks > 0:
            high[first + rows - 1] += lacks
    return high

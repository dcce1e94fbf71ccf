"""Words as rows of thermal paper: centred, from the left, or in columns."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from printing.fonts import Weight
from printing.layout import Cell, CellsRow, ItemRow, LabelRow, Paper, Row, RuleRow, TextRow
from printing.raster import fitting_px, text_width, wrap

MARGIN = 8
NARROW = 60  # dots of a column of figures


def centred(text: str, weight: Weight, px: int, paper: Paper, *, after: int) -> Iterator[TextRow]:
    lines = wrap(text, weight, px, paper.dots - 2 * MARGIN)
    for index, line in enumerate(lines, start=1):
        yield TextRow(line, weight, px, after if index == len(lines) else 0)


def from_left(
    text: str, weight: Weight, px: int, paper: Paper, *, after: int, before: int = 0
) -> Iterator[Row]:
    """`before`: a thin rule, and so much below it."""
    lines = wrap(text, weight, px, paper.dots - 2 * MARGIN)
    if lines and before:
        yield RuleRow(paper.dots - 2 * MARGIN, 1, after=before)
    for index, line in enumerate(lines, start=1):
        last = index == len(lines)
        yield ItemRow(line, weight, px, after if last else 0, MARGIN, has_box=False)


def on_black(text: str, paper: Paper) -> Iterator[LabelRow]:
    for line in wrap(text, Weight.BOLD, 26, paper.dots - 40):
        yield LabelRow(line, Weight.BOLD, 26, 10)


def rule(paper: Paper) -> RuleRow:
    """Below the name of the centre."""
    return RuleRow(paper.dots * 2 // 3 // 8 * 8, 2, after=8)


def pair(label: str, value: str, px: int, paper: Paper, *, after: int) -> Iterator[Row]:
    """A label at the left and its value at the right of the same line, where both fit there."""
    room = paper.dots - 2 * MARGIN
    wide = text_width(value, Weight.BOLD, px)
    lines = wrap(label, Weight.MEDIUM, px, room)
    if not lines:
        return
    for line in lines[:-1]:
        yield ItemRow(line, Weight.MEDIUM, px, 0, MARGIN, has_box=False)
    last, end = lines[-1], paper.dots - MARGIN
    if text_width(last, Weight.MEDIUM, px) + px + wide <= room:
        left = Cell(last, Weight.MEDIUM, MARGIN)
        yield CellsRow.of((left, Cell(value, Weight.BOLD, end, ends=True)), px, after)
        return
    yield ItemRow(last, Weight.MEDIUM, px, 0, MARGIN, has_box=False)
    for line in wrap(value, Weight.BOLD, px, room):
        yield CellsRow.of((Cell(line, Weight.BOLD, end, ends=True),), px, after)


def columns(
    cells: Sequence[str], weight: Weight, px: int, paper: Paper, *, after: int, name: str = ""
) -> CellsRow:
    """Side by side, each ending at its column's right; smaller letters where one is too wide.

    With a `name` before them the columns are narrow, else they share the paper's width.
    """
    end = paper.dots - MARGIN
    step = NARROW if name else (paper.dots - 2 * MARGIN) // len(cells)
    fitting = min(fitting_px(each, weight, px, step - 8) for each in cells)
    first = (Cell(name, Weight.MEDIUM, MARGIN),) if name.strip() else ()
    figures = tuple(
        Cell(each, weight, end - step * (len(cells) - place), ends=True)
        for place, each in enumerate(cells, 1)
    )
    return CellsRow.of((*first, *figures), fitting, after)


def names_fit(names: Iterable[str], columns: int, px: int, paper: Paper) -> bool:
    """Whether all have room before so many narrow columns."""
    room = paper.dots - 2 * MARGIN - NARROW * columns
    return all(text_width(each, Weight.MEDIUM, px) <= room for each in names)

"""What stands where on a ticket: one list of rows in dots, for thermal paper, PDF and preview."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum

from printing.fonts import Weight
from printing.qr import QUIET_MODULES
from printing.raster import fitting_px, wrap
from printing.slip import Slip

DOTS_PER_MM = 8  # 203 dpi


class Paper(IntEnum):
    """Roll width in millimetres."""

    MM80 = 80
    MM58 = 58

    @property
    def dots(self) -> int:
        return 576 if self is Paper.MM80 else 384


@dataclass(frozen=True, slots=True)
class TextRow:
    text: str
    weight: Weight
    px: int
    after: int  # blank dots below


@dataclass(frozen=True, slots=True)
class LabelRow(TextRow):
    """White on black."""


@dataclass(frozen=True, slots=True)
class ItemRow(TextRow):
    """Set from the left, with a box to tick before it where it begins an item."""

    left: int
    has_box: bool


@dataclass(frozen=True, slots=True)
class Cell:
    """Words that begin at `x` dots from the left, or end there."""

    text: str
    weight: Weight
    x: int
    ends: bool = False


@dataclass(frozen=True, slots=True)
class CellsRow(TextRow):
    """Words side by side on one line."""

    cells: tuple[Cell, ...]

    @classmethod
    def of(cls, cells: tuple[Cell, ...], px: int, after: int) -> CellsRow:
        text = " ".join(each.text for each in cells if each.text)
        return cls(text, cells[0].weight, px, after, cells)


@dataclass(frozen=True, slots=True)
class RuleRow:
    width: int
    thickness: int
    after: int


@dataclass(frozen=True, slots=True)
class NumberRow:
    text: str
    after: int
    most: int = 8  # times the printer's own letters


@dataclass(frozen=True, slots=True)
class QrRow:
    """`quiet` blank dots stand above and below the code."""

    payload: str
    module: int
    quiet: int


Row = TextRow | RuleRow | NumberRow | QrRow

QR_MODULE = 5
BOX_SIDE = 26
BOX_LEFT = 10
BOX_LINE = 3
NUMBER_MARGIN = 24  # blank dots kept at either side of the number
NUMBER_ABOVE = NUMBER_BELOW = 20  # and above and below it, where we draw it ourselves
_NUMBER_PX = 228  # Be Vietnam Pro digits 20 mm tall


def number_px(row: NumberRow, paper: Paper) -> int:
    """The size at which we draw a number ourselves."""
    largest = _NUMBER_PX * row.most // 8
    return fitting_px(row.text, Weight.BOLD, largest, paper.dots - 2 * NUMBER_MARGIN)


def rows(slip: Slip, paper: Paper = Paper.MM80) -> tuple[Row, ...]:
    return tuple(_rows(slip, paper))


def _rows(slip: Slip, paper: Paper) -> Iterator[Row]:
    small = paper is Paper.MM58
    if slip.reprint:
        for text in wrap(slip.reprint, Weight.BOLD, 26, paper.dots - 40):
            yield LabelRow(text, Weight.BOLD, 26, 10)
    yield from _text(slip.parent, Weight.MEDIUM, 22, paper, after=0)
    yield from _text(slip.centre, Weight.BOLD, 22 if small else 26, paper, after=8)
    if slip.parent or slip.centre:
        yield RuleRow(paper.dots * 2 // 3 // 8 * 8, 2, after=8)
    yield from _text(slip.caption, Weight.SEMIBOLD, 26, paper, after=0)
    yield NumberRow(slip.number, after=6)
    yield from _text(slip.counters, Weight.BOLD, 36 if small else 42, paper, after=8)
    yield from _text(slip.line, Weight.SEMIBOLD, 26 if small else 28, paper, after=2)
    yield from _text(slip.title, Weight.MEDIUM, 24, paper, after=4 if slip.also else 8)
    yield from _text(slip.also, Weight.MEDIUM, 24, paper, after=8)
    yield from _text(slip.for_other, Weight.SEMIBOLD, 24, paper, after=4)
    yield from _text(slip.appointment, Weight.BOLD, 26 if small else 28, paper, after=4)
    yield from _text(slip.then, Weight.SEMIBOLD, 24, paper, after=4)
    yield from _text(slip.ahead, Weight.SEMIBOLD, 26 if small else 28, paper, after=4)
    yield from _text(slip.wait, Weight.SEMIBOLD, 24, paper, after=4)
    yield from _text(slip.issued, Weight.MEDIUM, 22, paper, after=0)
    if slip.qr:
        yield QrRow(slip.qr, QR_MODULE, QUIET_MODULES * QR_MODULE)
    yield from _text(slip.footer, Weight.MEDIUM, 22, paper, after=0)


def _text(text: str, weight: Weight, px: int, paper: Paper, *, after: int) -> Iterator[TextRow]:
    lines = wrap(text, weight, px, paper.dots - 16)
    for index, line in enumerate(lines, start=1):
        yield TextRow(line, weight, px, after if index == len(lines) else 0)

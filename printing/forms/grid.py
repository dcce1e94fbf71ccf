"""Where the cells of a table stand when some take several columns or lines."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from printing.forms.template import Cell


class BadGrid(ValueError):
    """Cells overlap, stick out or leave a hole."""


@dataclass(frozen=True, slots=True)
class Place:
    cell: Cell
    line: int
    column: int


def placed(lines: Sequence[Sequence[Cell]], columns: int) -> tuple[Place, ...]:
    """Each cell takes the next free column of its line. Raises: BadGrid."""
    taken: set[tuple[int, int]] = set()
    places = []
    for number, line in enumerate(lines):
        column = 0
        for cell in line:
            while (number, column) in taken:
                column += 1
            spots = {
                (number + down, column + right)
                for down in range(cell.rows)
                for right in range(cell.cols)
            }
            if spots & taken or column + cell.cols > columns or number + cell.rows > len(lines):
                raise BadGrid(f"“{cell.text}” has no room in line {number + 1}")
            taken |= spots
            places.append(Place(cell, number, column))
    if len(taken) != len(lines) * columns:
        raise BadGrid("the cells leave a hole")
    return tuple(places)

"""Pieces of a text laid on one page after another: a break comes between pieces, never in one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas

from printing.fonts import Weight
from printing.poster_blocks import INK, Block, Words


@dataclass(frozen=True, slots=True)
class Piece:
    block: Block
    left: float
    above: float = 0.0  # blank before it, but not at the top of a page
    stays: bool = False  # with the next piece: no break between the two
    under: Piece | None = None  # what is said again above it at the top of a page

    @property
    def height(self) -> float:
        return self.above + self.block.height


@dataclass(frozen=True, slots=True)
class Rule:
    """A thin line across."""

    width: float
    colour: str = INK
    thickness: float = 0.5

    @property
    def height(self) -> float:
        return self.thickness

    def draw(self, canvas: Canvas, left: float, top: float) -> None:
        canvas.setFillColor(HexColor(self.colour))
        canvas.rect(left, top - self.thickness, self.width, self.thickness, stroke=0, fill=1)


@dataclass(frozen=True, slots=True)
class Beside:
    """Two blocks at the same height, the second so far from the first's left."""

    first: Block
    second: Block
    step: float

    @property
    def height(self) -> float:
        return max(self.first.height, self.second.height)

    def draw(self, canvas: Canvas, left: float, top: float) -> None:
        self.first.draw(canvas, left, top)
        self.second.draw(canvas, left + self.step, top)


def lines(words: Words, left: float, above: float = 0.0, *, stays: bool = False) -> Iterator[Piece]:
    """A paragraph that may go on overleaf, but with two lines at least on either page."""
    texts = words.lines
    for place, text in enumerate(texts):
        is_last = place == len(texts) - 1
        holds = stays if is_last else place in {0, len(texts) - 2}
        line = Words(text, words.weight, words.size, words.width, words.colour)
        yield Piece(line, left, 0.0 if place else above, holds)


def text(
    said: str, weight: Weight, size: float, width: float, colour: str = INK
) -> tuple[Words, ...]:
    """Nothing for an empty one."""
    return (Words(said, weight, size, width, colour),) if said else ()


def paged(pieces: Iterable[Piece], first: float, further: float) -> list[list[Piece]]:
    """`first` is the height of the first page's room, `further` that of the others."""
    pages: list[list[Piece]] = [[]]
    left = first
    for group in _groups(pieces):
        height = _height(group)
        if pages[-1] and height > left:
            pages.append([])
            left = further
            if again := group[0].under:
                pages[-1].append(again)
                left -= again.block.height
        for piece in group:  # a group longer than a page goes on overleaf all the same
            if pages[-1] and piece.height > left:
                pages.append([])
                left = further
            left -= piece.height if pages[-1] else piece.block.height
            pages[-1].append(piece)
    return pages


def kept_together(pieces: Sequence[Piece], under: Piece | None = None) -> list[Piece]:
    """No break between them; the first one may have something said again above it."""
    if not pieces:
        return []
    kept = [replace(each, stays=True) for each in pieces[:-1]] + [pieces[-1]]
    return [replace(kept[0], under=under), *kept[1:]]


def draw_pieces(canvas: Canvas, pieces: Sequence[Piece], top: float) -> None:
    for place, piece in enumerate(pieces):
        top -= piece.above if place else 0.0
        piece.block.draw(canvas, piece.left, top)
        top -= piece.block.height


def _groups(pieces: Iterable[Piece]) -> Iterator[list[Piece]]:
    group: list[Piece] = []
    for piece in pieces:
        group.append(piece)
        if not piece.stays:
            yield group
            group = []
    if group:
        yield group


def _height(group: Sequence[Piece]) -> float:
    return sum(piece.height for piece in group)

"""Pieces of a poster: each knows its height before it is drawn. Distances are points of A4."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, Protocol

from reportlab.lib.colors import HexColor
from reportlab.lib.utils import simpleSplit
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from printing.fonts import Weight
from printing.pdf import pdf_font
from printing.poster import Turn, both

INK, SOFT, BLUE, DARK, WHITE = "#0b1f3a", "#384860", "#0b3f87", "#082c63", "#ffffff"
TINT, GOLD = "#e3edfb", "#ffd54a"
_LEADING = 1.32
_ASCENT = 1.02  # of Ẳ, in ems
_WORD: Final = re.compile(r"\S+")
# Not behind a hyphen: who copies the text from a PDF would lose it as the sign of a parted word.
_PARTING: Final = re.compile(r"[/_.,:@?&=]")


class Block(Protocol):
    @property
    def height(self) -> float: ...

    def draw(self, canvas: Canvas, left: float, top: float) -> None: ...


@dataclass(frozen=True, slots=True)
class Words:
    """A paragraph, wrapped to its width."""

    text: str
    weight: Weight
    size: float
    width: float
    colour: str = INK

    @property
    def lines(self) -> tuple[str, ...]:
        return _wrapped(self.text, self.weight, self.size, self.width)

    @property
    def height(self) -> float:
        return len(self.lines) * self.size * _LEADING

    def draw(self, canvas: Canvas, left: float, top: float) -> None:
        canvas.setFillColor(HexColor(self.colour))
        canvas.setFont(pdf_font(self.weight), self.size)
        for number, line in enumerate(self.lines):
            canvas.drawString(left, top - self.size * (_ASCENT + number * _LEADING), line)


@dataclass(frozen=True, slots=True)
class Stack:
    """Blocks one below the other."""

    blocks: Sequence[Block]
    gap: float = 0.0

    @property
    def height(self) -> float:
        spaces = self.gap * max(0, len(self.blocks) - 1)
        return sum(block.height for block in self.blocks) + spaces

    def draw(self, canvas: Canvas, left: float, top: float) -> None:
        for block in self.blocks:
            block.draw(canvas, left, top)
            top -= block.height + self.gap


@dataclass(frozen=True, slots=True)
class Columns:
    """Blocks side by side, each as wide as `step`."""

    blocks: Sequence[Block]
    step: float

    @property
    def height(self) -> float:
        return max((block.height for block in self.blocks), default=0.0)

    def draw(self, canvas: Canvas, left: float, top: float) -> None:
        for number, block in enumerate(self.blocks):
            block.draw(canvas, left + number * self.step, top)


@dataclass(frozen=True, slots=True)
class Panel:
    """A block on a ground of its own."""

    block: Block
    width: float
    pad: float  # at the sides
    above: float  # and above and below
    colour: str
    radius: float

    @property
    def height(self) -> float:
        return self.block.height + 2 * self.above

    def draw(self, canvas: Canvas, left: float, top: float) -> None:
        canvas.setFillColor(HexColor(self.colour))
        canvas.roundRect(
            left, top - self.height, self.width, self.height, self.radius, stroke=0, fill=1
        )
        self.block.draw(canvas, left + self.pad, top - self.above)


@dataclass(frozen=True, slots=True)
class Chips:
    """The order of calls: priority on gold, everybody else outlined, an arrow between."""

    turns: Sequence[Turn]
    size: float
    width: float

    @property
    def height(self) -> float:
        return self.size * 3.5

    def draw(self, canvas: Canvas, left: float, top: float) -> None:
        gap = self.size * 1.6
        most = (self.width - gap * (len(self.turns) - 1)) / len(self.turns)
        wide = min(self.size * 10, most)
        for number, turn in enumerate(self.turns):
            x = left + number * (wide + gap)
            canvas.setStrokeColor(HexColor(DARK))
            canvas.setLineWidth(self.size * 0.09)
            canvas.setFillColor(HexColor(GOLD if turn.is_priority else WHITE))
            canvas.roundRect(x, top - self.height, wide, self.height, self.size * 0.5, 1, 1)
            self._centred(canvas, turn.names.vi, Weight.BOLD, self.size, x + wide / 2, top)
            below = top - self.size * 1.45
            self._centred(
                canvas, both(turn.names), Weight.MEDIUM, self.size * 0.62, x + wide / 2, below
            )
            if number:
                self._arrow(canvas, x - gap / 2, top - self.height / 2)

    def _centred(
        self, canvas: Canvas, text: str, weight: Weight, size: float, x: float, top: float
    ) -> None:
        canvas.setFillColor(HexColor(INK))
        canvas.setFont(pdf_font(weight), size)
        canvas.drawCentredString(x, top - self.size * 1.35, text)

    def _arrow(self, canvas: Canvas, x: float, y: float) -> None:
        reach = self.size * 0.38
        path = canvas.beginPath()
        path.moveTo(x - reach * 0.6, y + reach)
        path.lineTo(x + reach * 0.8, y)
        path.lineTo(x - reach * 0.6, y - reach)
        canvas.setLineWidth(self.size * 0.16)
        canvas.drawPath(path, stroke=1, fill=0)


@lru_cache(maxsize=1024)
def _wrapped(text: str, weight: Weight, size: float, width: float) -> tuple[str, ...]:
    """As few lines as possible, and of about the same length."""
    lines = _split(text, weight, size, width)
    too_narrow, wide_enough = width / 2, width
    while len(lines) > 1 and wide_enough - too_narrow > size:
        between = (too_narrow + wide_enough) / 2
        balanced = _split(text, weight, size, between)
        if len(balanced) > len(lines):
            too_narrow = between
        else:
            lines, wide_enough = balanced, between
    return tuple(lines)


def _split(text: str, weight: Weight, size: float, width: float) -> list[str]:
    """A word wider than that is broken: it would run over what stands beside it."""
    face = pdf_font(weight)
    whole = _WORD.sub(lambda word: " ".join(_pieces(word[0], face, size, width)), text)
    return list(simpleSplit(whole, face, size, width))


def _pieces(word: str, face: str, size: float, width: float) -> Iterator[str]:
    """After a sign that parts an address or a file's name where there is one, else anywhere."""
    while stringWidth(word, face, size) > width and len(word) > 1:
        fits = bisect_right(
            range(1, len(word)), width, key=lambda n: stringWidth(word[:n], face, size)
        )
        parts = [found.end() for found in _PARTING.finditer(word, fits // 2, fits)]
        cut = parts[-1] if parts else max(1, len(word[:fits].rstrip("-")))
        yield word[:cut]
        word = word[cut:]
    yield word

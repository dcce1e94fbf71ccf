"""Sentences broken into lines of a width, each with the place of everything that stands on it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum

from printing.forms.faces import Face, width_of
from printing.forms.runs import Ink, Leader, Piece, Word, piece_width
from printing.forms.wrapping import Sized, wrapped


class Align(Enum):
    LEFT = "left"
    JUSTIFIED = "justified"
    CENTRED = "centred"


@dataclass(frozen=True, slots=True)
class Mark:
    """One face's words, or dots, from `left` on."""

    left: float
    piece: Piece
    between: float = 0.0  # added to each blank


@dataclass(frozen=True, slots=True)
class Line:
    marks: tuple[Mark, ...]

    @property
    def has_leader(self) -> bool:
        return any(isinstance(mark.piece, Leader) for mark in self.marks)


def broken(
    pieces: Sequence[Piece],
    size: float,
    width: float,
    align: Align = Align.LEFT,
    indent: float = 0.0,
) -> list[Line]:
    """At least one line; a word wider than that is broken too."""
    lines = wrapped(pieces, size, width, indent, parts_dots=align is not Align.CENTRED)
    last = len(lines) - 1
    return [
        _line(
            each,
            size,
            width,
            Align.LEFT if align is Align.JUSTIFIED and (ends or n == last) else align,
            0.0 if n else indent,
        )
        for n, (each, ends) in enumerate(lines)
    ]


def _line(sized: list[Sized], size: float, width: float, align: Align, indent: float) -> Line:
    blank = width_of(" ", Face.REGULAR, size)
    line = [word for word, _ in sized]
    natural = indent + sum(wide for _, wide in sized) + blank * (len(line) - 1)
    spare = max(0.0, width - natural)
    stretched = [piece for word in line for piece in word if isinstance(piece, Leader)]
    if stretched and stretched[-1].stretches and align is not Align.CENTRED:
        line = _stretched(line, spare)
        spare = 0.0
    between = spare / (len(line) - 1) if align is Align.JUSTIFIED and len(line) > 1 else 0.0
    left = indent
    if align is Align.CENTRED:
        left += spare / 2
    marks: list[Mark] = []
    for number, word in enumerate(line):
        if number:
            left = _blank(marks, left, blank, between)
        for piece in word:
            _add(marks, Mark(left, piece, between))
            left += piece_width(piece, size)
    return Line(tuple(marks))


def _blank(marks: list[Mark], left: float, blank: float, between: float) -> float:
    """The blank belongs to the words before it: whoever copies the text gets it."""
    if marks and isinstance(marks[-1].piece, Ink):
        ink = marks[-1].piece
        marks[-1] = replace(marks[-1], piece=Ink(f"{ink.text} ", ink.face))
    return left + blank + between


def _add(marks: list[Mark], mark: Mark) -> None:
    match marks[-1].piece if marks else None, mark.piece:
        case Ink(before, face), Ink(text, same) if face is same:
            marks[-1] = replace(marks[-1], piece=Ink(before + text, face))
        case _:
            marks.append(mark)


def _stretched(line: list[Word], spare: float) -> list[Word]:
    """The last dots of the line take what is left of it."""
    done = False
    out: list[Word] = []
    for word in reversed(line):
        pieces = list(word)
        for place in range(len(pieces) - 1, -1, -1):
            piece = pieces[place]
            if not done and isinstance(piece, Leader):
                pieces[place] = Leader(piece.width + spare, stretches=True)
                done = True
        out.append(tuple(pieces))
    return out[::-1]

"""Sentences broken into lines of a width, each with the place of everything that stands on it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from typing import Final

from printing.forms.faces import Face, width_of
from printing.forms.runs import MM, Ink, Leader, Piece, Word, piece_width, word_width, words

_PARTING: Final = re.compile(r"[/_.,:@?&=-]")  # a code or an address is broken after one of these

_LEAST_DOTS: Final = 15 * MM


class Align(Enum):
    LEFT = "left"
    JUSTIFIED = "justified"
    CENTRED = "centred"
    RIGHT = "right"


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
    lines: list[tuple[list[Word], bool]] = [([], False)]  # and whether something ends it
    blank = width_of(" ", Face.REGULAR, size)
    used = indent
    for fitting in _fitting(words(pieces), size, width - indent):
        word = fitting
        if isinstance(word[0], Ink) and word[0].text == "\n":
            lines[-1] = lines[-1][0], True
            lines.append(([], False))
            used = 0.0
            continue
        room = 0.0 if align is Align.CENTRED else width - used - blank
        if part := _dots_before(word, size, room):
            lines[-1][0].append(part[0])
            lines.append(([], False))
            used, word = 0.0, part[1]
        wide = word_width(word, size)
        if lines[-1][0] and used + blank + wide > width:
            lines.append(([], False))
            used = 0.0
        used += wide + (blank if lines[-1][0] else 0.0)
        lines[-1][0].append(word)
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


def _line(line: list[Word], size: float, width: float, align: Align, indent: float) -> Line:
    blank = width_of(" ", Face.REGULAR, size)
    natural = indent + sum(word_width(word, size) for word in line) + blank * (len(line) - 1)
    spare = max(0.0, width - natural)
    stretched = [piece for word in line for piece in word if isinstance(piece, Leader)]
    if stretched and stretched[-1].stretches and align is not Align.CENTRED:
        line = _stretched(line, spare)
        spare = 0.0
    between = spare / (len(line) - 1) if align is Align.JUSTIFIED and len(line) > 1 else 0.0
    left = indent
    if align is Align.CENTRED:
        left += spare / 2
    elif align is Align.RIGHT:
        left += spare
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


def _dots_before(word: Word, size: float, room: float) -> tuple[Word, Word] | None:
    """Dots that do not fit begin on this line, where they are long enough, and go on below."""
    first = word[0]
    if not isinstance(first, Leader) or not first.stretches or word_width(word, size) <= room:
        return None
    if room < _LEAST_DOTS:
        return None
    rest = Leader(max(_LEAST_DOTS, first.width - room), stretches=True)
    return (Leader(room, stretches=True),), (rest, *word[1:])


def balanced(pieces: Sequence[Piece], size: float, width: float) -> float:
    """The least width that needs no more lines: centred ones are then about as long."""
    count = len(broken(pieces, size, width))
    too_narrow, enough = width / 2, width
    while count > 1 and enough - too_narrow > size:
        between = (too_narrow + enough) / 2
        if len(broken(pieces, size, between)) > count:
            too_narrow = between
        else:
            enough = between
    return enough


def _fitting(found: Iterator[Word], size: float, width: float) -> Iterator[Word]:
    for word in found:
        if word_width(word, size) <= width:
            yield word
            continue
        for piece in word:
            if isinstance(piece, Leader):
                yield (Leader(min(piece.width, width), piece.stretches),)
            else:
                yield from ((part,) for part in _parts(piece, size, width))


def _parts(ink: Ink, size: float, width: float) -> Iterator[Ink]:
    text = ink.text
    while text:
        fits = bisect_right(
            range(1, len(text) + 1), width, key=lambda n: width_of(text[:n], ink.face, size)
        )
        parted = [found.end() for found in _PARTING.finditer(text, fits // 2, fits)]
        cut = parted[-1] if parted and fits < len(text) else max(1, fits)
        yield Ink(text[:cut], ink.face)
        text = text[cut:]

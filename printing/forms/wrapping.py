"""Words shared out over lines of a width."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import Final

from printing.forms.faces import Face, width_of
from printing.forms.runs import MM, Ink, Leader, Piece, Word, piece_width, word_width, words

_PARTING: Final = re.compile(r"[/_.,:@?&=-]")  # a code or an address is broken after one of these
_LEAST_DOTS: Final = 15 * MM
Sized = tuple[Word, float]  # a word and its width


def wrapped(
    pieces: Sequence[Piece],
    size: float,
    width: float,
    indent: float = 0.0,
    *,
    parts_dots: bool = True,
) -> list[tuple[list[Sized], bool]]:
    """The words of each line, and whether the line was ended on purpose."""
    lines: list[tuple[list[Sized], bool]] = [([], False)]
    blank = width_of(" ", Face.REGULAR, size)
    used = indent
    for fitting, wide in _fitting(words(pieces), size, width - indent):
        if isinstance(fitting[0], Ink) and fitting[0].text == "\n":
            lines[-1] = lines[-1][0], True
            lines.append(([], False))
            used = 0.0
            continue
        word: Sized = fitting, wide
        room = width - used - blank if parts_dots else 0.0
        if part := _dots_before(word, size, room):
            lines[-1][0].append(part[0])
            lines.append(([], False))
            used, word = 0.0, part[1]
        if lines[-1][0] and used + blank + word[1] > width:
            lines.append(([], False))
            used = 0.0
        used += word[1] + (blank if lines[-1][0] else 0.0)
        lines[-1][0].append(word)
    return lines


def _dots_before(word: Sized, size: float, room: float) -> tuple[Sized, Sized] | None:
    """Dots that do not fit begin on this line, where they are long enough, and go on below."""
    (first, *others), wide = word
    if not isinstance(first, Leader) or not first.stretches or wide <= room:
        return None
    if room < _LEAST_DOTS:
        return None
    rest: Word = (Leader(max(_LEAST_DOTS, first.width - room), stretches=True), *others)
    return ((Leader(room, stretches=True),), room), (rest, word_width(rest, size))


def balanced(pieces: Sequence[Piece], size: float, width: float) -> float:
    """The least width that needs no more lines: centred ones are then about as long."""
    count = len(wrapped(pieces, size, width, parts_dots=False))
    too_narrow, enough = width / 2, width
    while count > 1 and enough - too_narrow > size:
        between = (too_narrow + enough) / 2
        if len(wrapped(pieces, size, between, parts_dots=False)) > count:
            too_narrow = between
        else:
            enough = between
    return enough


def _fitting(found: Iterator[Word], size: float, width: float) -> Iterator[Sized]:
    for word in found:
        wide = word_width(word, size)
        if wide <= width:
            yield word, wide
            continue
        for piece in word:
            if isinstance(piece, Leader):
                least = min(piece.width, width)
                yield (Leader(least, piece.stretches),), least
            else:
                for part in _parts(piece, size, width):
                    yield (part,), piece_width(part, size)


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

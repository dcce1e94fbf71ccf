"""A sentence of a form with its values: words in their faces, room to write where one is empty."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from printing.forms.faces import Face, width_of
from printing.forms.filling import Row
from printing.forms.template import PLACEHOLDER, ROW_NUMBER, FormField

MM: Final = 72 / 25.4
_PART_ROOM: Final = 7 * MM
_YEAR_ROOM: Final = 10 * MM
_IN_CELLS: Final = 0.8


@dataclass(frozen=True, slots=True)
class Ink:
    text: str  # may hold blanks; "\n" alone ends the line
    face: Face


@dataclass(frozen=True, slots=True)
class Leader:
    """Dots to write on."""

    width: float
    stretches: bool  # to the end of its line


Piece = Ink | Leader
Word = tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Values:
    """What placeholders stand for: fields with their values."""

    fields: Sequence[FormField]
    row: Row
    number: int = 0  # of a table's row; 0: an empty one
    scale: float = 1.0  # of the room to write on
    has_leaders: bool = True  # an empty text is dotted, not only an empty part of a date

    def pieces(self, text: str, face: Face = Face.REGULAR) -> Iterator[Piece]:
        end = 0
        for found in PLACEHOLDER.finditer(text):
            yield from _inked(text[end : found.start()], face)
            yield from self._value(found[1], face)
            end = found.end()
        yield from _inked(text[end:], face)

    def has_any(self, keys: Sequence[str]) -> bool:
        return any(key in self.row for key in keys)

    def _value(self, name: str, face: Face) -> Iterator[Piece]:
        if name == ROW_NUMBER:
            yield from [Ink(str(self.number), face)] if self.number else []
            return
        key, _, part = name.partition(".")
        field = next(each for each in self.fields if each.key == key)
        face = Face.BOLD if field.is_bold else face
        value = self.row.get(key)
        if value is None:
            if part and part != "short":
                room = _YEAR_ROOM if part == "year" else _PART_ROOM
                room *= 1.0 if self.has_leaders else _IN_CELLS
                yield Leader(room * self.scale, stretches=False)
            elif self.has_leaders and field.is_dotted:
                yield Leader(field.room * self.scale * MM, stretches=True)
                yield from [Ink(f" {field.hint}", face)] if field.hint else []
        elif isinstance(value, date):
            yield Ink(_part(value, part), face)
        elif isinstance(value, str):
            yield Ink(value, face)
        else:
            yield from _inked("\n".join(str(line) for line in value), face)


def _inked(text: str, face: Face) -> Iterator[Ink]:
    for number, line in enumerate(text.split("\n")):
        if number:
            yield Ink("\n", face)
        if line:
            yield Ink(line, face)


def _part(value: date, part: str) -> str:
    """As official papers write it: the 09th at 08:05; March is 3, February 02."""
    if part == "short":
        return f"{value:%H:%M %d/%m/%Y}" if isinstance(value, datetime) else f"{value:%d/%m/%Y}"
    number = int(getattr(value, part))
    is_short = part == "year" or (part == "month" and number > 2)
    return str(number) if is_short else f"{number:02}"


def words(pieces: Sequence[Piece]) -> Iterator[Word]:
    """What stands between blanks; a line's end is a word of its own."""
    word: list[Piece] = []
    for piece in pieces:
        if isinstance(piece, Leader):
            word.append(piece)
            continue
        if piece.text == "\n":
            yield from [tuple(word)] if word else []
            yield (piece,)
            word = []
            continue
        for number, part in enumerate(piece.text.split(" ")):
            if number and word:
                yield tuple(word)
                word = []
            if part:
                word.append(Ink(part, piece.face))
    if word:
        yield tuple(word)


def piece_width(piece: Piece, size: float) -> float:
    return piece.width if isinstance(piece, Leader) else width_of(piece.text, piece.face, size)


def word_width(word: Word, size: float) -> float:
    return sum(piece_width(piece, size) for piece in word)

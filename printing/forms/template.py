"""A form of the law as values: what it asks for, its words in their order, and when it is valid."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

# {key}, {key.day} of a date or a moment, {#} the number of a table's row
PLACEHOLDER: Final = re.compile(r"\{(#|[a-z_]+(?:\.[a-z]+)?)\}")
ROW_NUMBER: Final = "#"


class Kind(StrEnum):
    TEXT = "text"
    LINES = "lines"  # paragraphs
    LIST = "list"  # numbered
    DATE = "date"
    MOMENT = "moment"  # a date and a time of day
    TABLE = "table"


PARTS: Final = {
    Kind.DATE: ("day", "month", "year", "short"),
    Kind.MOMENT: ("hour", "minute", "day", "month", "year", "short"),
}


class Style(StrEnum):
    LINE = "line"  # label and value; what is empty is dotted to the edge
    PARAGRAPH = "paragraph"  # justified, its first line indented
    CENTRE = "centre"
    NOTE = "note"


class Blank(StrEnum):
    """Whether something stands on the empty form."""

    SHOWN = "shown"
    HIDDEN = "hidden"
    ONLY = "only"


class Orientation(StrEnum):
    PORTRAIT = "portrait"
    LANDSCAPE = "landscape"


@dataclass(frozen=True, slots=True, kw_only=True)
class FormField:
    key: str
    label: str
    kind: Kind = Kind.TEXT
    is_required: bool = False
    is_bold: bool = False
    is_dotted: bool = True  # where it is empty, there are dots to write on
    default: str = ""
    hint: str = ""  # after the dots
    room: float = 40.0  # mm to write in where a sentence goes on after it
    longest: int = 500  # letters of a text, or of each line
    most: int = 200  # lines, list items or rows
    columns: tuple[FormField, ...] = ()  # of a table
    first_row: tuple[tuple[str, str], ...] = ()  # what its first row says unless told otherwise


@dataclass(frozen=True, slots=True, kw_only=True)
class Showing:
    if_any: tuple[str, ...] = ()  # only with a value for one of these fields; empty: always
    blank: Blank = Blank.SHOWN


@dataclass(frozen=True, slots=True, kw_only=True)
class TextBlock:
    showing: Showing
    style: Style
    text: str
    rows: int = 1  # dotted lines where its last value is empty


@dataclass(frozen=True, slots=True, kw_only=True)
class PairBlock:
    """Two short lines side by side; one below the other where they are long."""

    showing: Showing
    left: str
    right: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ListBlock:
    showing: Showing
    field: str
    rows: int  # numbered dotted lines where it is empty


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    text: str
    cols: int = 1
    rows: int = 1
    is_centred: bool = False
    is_bold: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class TableBlock:
    showing: Showing
    field: str
    widths: tuple[float, ...]  # mm
    head: tuple[tuple[Cell, ...], ...]
    row: tuple[tuple[Cell, ...], ...]  # the lines one row takes
    heights: tuple[float, ...]  # mm, at least, of these lines
    rows: int  # at least so many, the last ones empty


Block = TextBlock | PairBlock | ListBlock | TableBlock


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    body: str
    unit: str
    number: str
    nation: str
    motto: str
    place_and_date: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Signature:
    title: str
    hints: tuple[str, ...]
    is_right: bool
    name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FormTemplate:
    number: str
    title: str
    circular: str
    valid_from: date
    valid_until: date | None = None
    draft: str = ""  # what marks it as one; empty: the official text
    orientation: Orientation = Orientation.PORTRAIT
    can_be_a5: bool = False
    code_field: str = ""  # whose value stands as a QR code as well
    header: Header
    fields: tuple[FormField, ...]
    below_title: str = ""
    blocks: tuple[Block, ...]
    signatures: tuple[Signature, ...] = ()
    notes: tuple[str, ...] = ()

    def is_valid_on(self, day: date) -> bool:
        return self.valid_from <= day and (self.valid_until is None or day <= self.valid_until)

    @property
    def name(self) -> str:
        """The title in one line."""
        return " ".join(self.title.split())

    def field(self, key: str) -> FormField:
        """Raises: KeyError."""
        for each in self.fields:
            if each.key == key:
                return each
        raise KeyError(key)

    def texts(self) -> Iterator[str]:
        """Everything with placeholders for the form's own fields."""
        header = self.header
        yield from (header.body, header.unit, header.number, header.place_and_date)
        yield self.below_title
        for block in self.blocks:
            match block:
                case TextBlock():
                    yield block.text
                case PairBlock():
                    yield from (block.left, block.right)
                case ListBlock() | TableBlock():
                    yield f"{{{block.field}}}"
        yield from (signature.name for signature in self.signatures)

"""A procedure's sheet as words: what to bring, what it costs, how long, where; nothing personal."""

from __future__ import annotations

from dataclasses import dataclass, fields

from db.words import Language, nfc
from printing.slip import QR_LIMIT, Slip


@dataclass(frozen=True, slots=True)
class SheetItem:
    """One line of the list to tick off, or a note beside it."""

    text: str
    detail: str = ""
    is_note: bool = False


@dataclass(frozen=True, slots=True)
class SheetFact:
    label: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """Every text is composed (NFC) at construction; an empty one leaves no gap on the paper."""

    language: Language = Language.VI
    parent: str = ""
    centre: str = ""
    caption: str = ""  # "PHIẾU HƯỚNG DẪN"
    title: str
    official: str = ""  # where the title is a short one
    papers_title: str = ""
    papers: tuple[SheetItem, ...] = ()
    facts: tuple[SheetFact, ...] = ()
    qr: str = ""
    qr_words: str = ""
    source: str = ""
    printed: str = ""

    def __post_init__(self) -> None:
        for field in fields(self):
            value = getattr(self, field.name)
            if field.name != "language" and isinstance(value, str):
                object.__setattr__(self, field.name, nfc(value))
        papers = tuple(
            SheetItem(nfc(each.text), nfc(each.detail), each.is_note) for each in self.papers
        )
        facts = tuple(
            SheetFact(nfc(each.label), tuple(nfc(line) for line in each.lines))
            for each in self.facts
        )
        object.__setattr__(self, "papers", papers)
        object.__setattr__(self, "facts", facts)
        if len(self.qr) > QR_LIMIT or not self.qr.isascii():
            raise ValueError(f"a QR payload has at most {QR_LIMIT} ASCII characters: {self.qr!r}")


Document = Slip | Sheet
"""What a kiosk's printer prints."""

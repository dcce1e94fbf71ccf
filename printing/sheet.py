"""A procedure's sheet as words: what to bring, what it costs, how long, where; nothing personal."""

from __future__ import annotations

from dataclasses import dataclass

from db.words import Language
from printing.composing import compose, require_payload
from printing.day_sheet import DaySheet
from printing.payment_slip import PaymentSlip
from printing.receipt import FolderLabel, Receipt
from printing.slip import Slip


@dataclass(frozen=True, slots=True)
class SheetItem:
    """One line of the list to tick off, or a note beside it."""

    text: str
    detail: str = ""  # how many
    is_note: bool = False
    case: str = ""  # in which it is needed; empty: always

    def __post_init__(self) -> None:
        compose(self)

    @property
    def below(self) -> str:
        return " · ".join(each for each in (self.detail, self.case) if each)


@dataclass(frozen=True, slots=True)
class SheetFact:
    label: str
    lines: tuple[str, ...]

    def __post_init__(self) -> None:
        compose(self)


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

    more: tuple[SheetFact, ...] = ()  # where there is room: on office paper
    page: str = "%1/%2"  # on office paper

    def __post_init__(self) -> None:
        compose(self)
        require_payload(self.qr)


Document = Slip | Sheet | Receipt | FolderLabel | DaySheet | PaymentSlip
"""What a thermal printer prints; `printing.documents` knows how."""

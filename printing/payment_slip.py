"""A fee's payment code as words: how much, to whom, for what, and that an officer must see it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from db.words import Language
from printing.composing import compose
from printing.vietqr import parse

LONGEST: Final = 213  # characters of the code: more would make its dots too small for a roll


@dataclass(frozen=True, slots=True, kw_only=True)
class PaymentSlip:
    """Every text is composed (NFC) at construction; an empty one leaves no gap on the paper."""

    qr: str  # a VietQR payload
    language: Language = Language.VI
    parent: str = ""
    centre: str = ""
    caption: str = ""  # "MÃ NỘP PHÍ, LỆ PHÍ"
    amount: str = ""  # "8.000 đ"
    amount_words: str = ""
    qr_words: str = ""  # what to read it with
    facts: tuple[tuple[str, str], ...] = ()  # bank, account, holder, purpose
    notice: str = ""  # it counts once the officer has seen it
    printed: str = ""

    def __post_init__(self) -> None:
        compose(self)
        parse(self.qr)
        if len(self.qr) > LONGEST:
            raise ValueError(f"a fee's payment code has at most {LONGEST} characters")

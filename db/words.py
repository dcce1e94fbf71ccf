"""The three languages of the suite and text folded for search."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from enum import StrEnum


class Language(StrEnum):
    VI = "vi"
    EN = "en"
    FR = "fr"


@dataclass(frozen=True, slots=True)
class Names:
    """One thing's name in the three languages; a missing one falls back to Vietnamese."""

    vi: str
    en: str = ""
    fr: str = ""

    def get(self, language: Language | str) -> str:
        return getattr(self, Language(language).value) or self.vi


def nfc(text: str) -> str:
    """Text as it is stored and printed: composed (NFC), outer blanks off, inner blanks single."""
    return " ".join(unicodedata.normalize("NFC", text).split())


def tidy(text: str) -> str:
    """As `nfc`, without control characters, halves of characters and invisible signs."""
    seen = "".join(
        " " if unicodedata.category(sign) in {"Cc", "Zl", "Zp"} else sign
        for sign in text
        if unicodedata.category(sign) not in {"Cf", "Cs", "Co", "Cn"}
    )
    return nfc(seen)


def fold(text: str) -> str:
    """Text as it is searched: no diacritics, no case, đ = d ("Hộ tịch" -> "ho tich")."""
    marked = unicodedata.normalize("NFD", text.replace("đ", "d").replace("Đ", "D").casefold())
    return " ".join("".join(c for c in marked if not unicodedata.combining(c)).split())

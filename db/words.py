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


def fold(text: str) -> str:
    """Text as it is searched: no diacritics, no case, đ = d ("Hộ tịch" -> "ho tich")."""
    marked = unicodedata.normalize("NFD", text.replace("đ", "d").replace("Đ", "D").casefold())
    return " ".join("".join(c for c in marked if not unicodedata.combining(c)).split())

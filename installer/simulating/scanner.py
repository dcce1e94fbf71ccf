"""What a scanner sends for a typed line, whole or spoilt as scanners and input methods spoil it."""

from __future__ import annotations

from enum import StrEnum
from typing import Final
from unicodedata import normalize


class End(StrEnum):
    CR = "cr"
    LF = "lf"
    CRLF = "crlf"


class Spoils(StrEnum):
    NOTHING = "nothing"
    UTF8 = "utf-8"  # loses a byte of each letter that has several
    TELEX = "telex"  # it types, and a Vietnamese input method takes the keys


_ENDS: Final = {End.CR: b"\r", End.LF: b"\n", End.CRLF: b"\r\n"}
_TONES: Final = {"s": "\u0301", "f": "\u0300", "r": "\u0309", "x": "\u0303", "j": "\u0323"}
_MARKED: Final = {
    "aa": "â", "ee": "ê", "oo": "ô", "dd": "đ", "aw": "ă", "ow": "ơ", "uw": "ư",
}  # fmt: skip


def sent(line: str, end: End, spoils: Spoils) -> bytes:
    text = _through_input_method(line) if spoils is Spoils.TELEX else line
    if spoils is not Spoils.UTF8:
        return text.encode() + _ENDS[end]
    letters = (each.encode() for each in text)
    return b"".join(each[:-1] if len(each) > 1 else each for each in letters) + _ENDS[end]


def _through_input_method(keys: str) -> str:
    """As one that takes every key for a mark or a tone where it can."""
    letters: list[str] = []
    for key in keys:
        before = letters[-1] if letters else ""
        marked = _MARKED.get((before + key).lower())
        if marked is not None:
            letters[-1] = marked.upper() if before.isupper() else marked
        elif key.lower() in _TONES and (place := _last_vowel(letters)) is not None:
            letters[place] = normalize("NFC", letters[place] + _TONES[key.lower()])
        else:
            letters.append(key)
    return "".join(letters)


def _last_vowel(letters: list[str]) -> int | None:
    """In the word that ends here."""
    for place in range(len(letters) - 1, -1, -1):
        if not letters[place].isalpha():
            return None
        if normalize("NFD", letters[place])[0].lower() in "aeiouy":
            return place
    return None

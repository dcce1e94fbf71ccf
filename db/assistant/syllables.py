"""Text as syllables: one spelling where Vietnamese has two ("hoà", "hòa"; "lý", "lí"), with its
diacritics and folded."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import Final

from db.words import fold

_WORD: Final = re.compile(r"[^\W_]+")
_TONES: Final = "\u0300\u0301\u0303\u0309\u0323"
_SPLIT_TONE: Final = re.compile(rf"(o[{_TONES}][ae]|u[{_TONES}]y)$")
_Y_LIKE_I: Final = re.compile(rf"^((?:[hklmstv]|qu)?)y([{_TONES}]?)$")

_SYLLABLE: Final = re.compile(
    r"(?:ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdghklmnprstvx])?"
    r"(?:uyu|uye|uya|oai|oay|oao|oeo|uay|uoi|uou|ieu|yeu|uya|ai|ao|au|ay|eo|eu|ia|ie|iu|oa|oe|oi"
    r"|oo|ua|ue|ui|uo|uu|uy|ye|[aeiouy])(?:ng|nh|ch|[cmnpt])?"
)


@dataclass(frozen=True, slots=True)
class Syllable:
    spelled: str  # small letters, composed, with its diacritics
    folded: str

    @property
    def is_plain(self) -> bool:
        """Typed without diacritics, by habit or because it has none."""
        return self.spelled == self.folded


def syllables(text: str) -> list[Syllable]:
    """The words of a text; apostrophes and hyphens part them."""
    return [syllable(word) for word in _WORD.findall(unicodedata.normalize("NFC", text).lower())]


def could_be_vietnamese(folded: str) -> bool:
    """By its letters alone: "the" and "can" could, "house" could not."""
    return _SYLLABLE.fullmatch(folded) is not None


@lru_cache(maxsize=1 << 10)  # the usual words of a catalogue
def syllable(word: str) -> Syllable:
    spelled = _one_spelling(word)
    return Syllable(spelled, fold(spelled))


def _one_spelling(word: str) -> str:
    if word.isascii() and not word.endswith("y"):
        return word
    parts = unicodedata.normalize("NFD", word)
    parts = _SPLIT_TONE.sub(lambda found: found[1][0] + found[1][2] + found[1][1], parts)
    parts = _Y_LIKE_I.sub(lambda found: f"{found[1]}i{found[2]}", parts)
    return unicodedata.normalize("NFC", parts)


def pairs(words: list[str]) -> list[str]:
    """Each two neighbours, as one term."""
    return [f"{one} {other}" for one, other in pairwise(words)]

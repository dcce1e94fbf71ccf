"""Words that the catalogue does not know: keys of Telex or VNI typed raw, missing blanks, letters
that slipped. Each becomes the known word it most likely was."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from typing import Final

from db.assistant.postings import Postings
from db.assistant.syllables import Syllable, could_be_vietnamese, syllable

_DOUBLED: Final = {"a": "â", "e": "ê", "o": "ô", "d": "đ"}
_HORNED: Final = {"a": "ă", "o": "ơ", "u": "ư"}
_TONES: Final = {"s": "\u0301", "f": "\u0300", "r": "\u0309", "x": "\u0303", "j": "\u0323"}
_VNI_TONES: Final = dict(zip("12345", "\u0301\u0300\u0309\u0303\u0323", strict=True))
_VNI_MARKS: Final = {"6": _DOUBLED, "7": _HORNED, "8": _HORNED, "9": {"d": "đ"}}
_VOWELS: Final = "aăâeêioôơuưy"
_SHORTEST_MENDED: Final = 3
_USUAL: Final = 30
_ALIKE: Final = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        ("^x", "s"),
        ("^tr", "ch"),
        ("^(?:gi|r|v)", "d"),
        ("^n(?![gh])", "l"),
        ("y", "i"),
        ("(?:ng|nh)$", "n"),
        ("(?:ch|t)$", "c"),
        ("^ngh", "ng"),
        ("^gh", "g"),
        ("^k(?!h)", "c"),
    )
)


class Mender:
    """Knows the words of the catalogue, folded, and which two stand side by side, with the
    phrases that have them."""

    def __init__(self, known: Postings) -> None:
        self._known = known
        self._long = [word for word in known if len(word) >= _SHORTEST_MENDED and " " not in word]

    def mend(self, words: list[Syllable]) -> list[Syllable]:
        """The words again; each unknown one as what it most likely was, or as it is."""
        mended: list[Syllable] = []
        for place, word in enumerate(words):
            if word.folded in self._known:
                mended.append(word)
                continue
            before = mended[-1].folded if mended else ""
            after = words[place + 1].folded if place + 1 < len(words) else ""
            mended += self._mended(word, before, after)
        return mended

    def _mended(self, word: Syllable, before: str, after: str) -> list[Syllable]:
        typed = from_keys(word.spelled)
        if typed is not None and typed.folded in self._known:
            return [typed]
        parts = self._parted(word.folded)
        if parts:
            return [syllable(part) for part in parts]
        near = self._nearest(word, before, after)
        return [syllable(near)] if near else [word]

    def _parted(self, word: str) -> tuple[str, str] | None:
        """ "khaisinh" is two words that are known side by side."""
        for cut in range(2, len(word) - 1):
            if f"{word[:cut]} {word[cut:]}" in self._known:
                return word[:cut], word[cut:]
        return None

    def _nearest(self, word: Syllable, before: str, after: str) -> str | None:
        """A syllable that could be a real word is only taken for another where the two sound
        alike and that one is known beside its neighbours."""
        if len(word.folded) < _SHORTEST_MENDED or not word.folded.isalpha():
            return None
        from rapidfuzz import process  # noqa: PLC0415  # with the first slip: 2 MB
        from rapidfuzz.distance import OSA  # noqa: PLC0415

        most = 1 if len(word.folded) < 7 else 2
        could_be_right = could_be_vietnamese(word.folded)
        best, best_worth = None, (0, 0.0, 0)
        found = process.extract(
            word.folded, self._long, scorer=OSA.distance, score_cutoff=most, limit=16
        )
        for near, distance, _ in found:
            beside = f"{before} {near}" in self._known, f"{near} {after}" in self._known
            is_like = _sound(near) == _sound(word.folded) or self._is_usual(before, near, after)
            if could_be_right and not (any(beside) and is_like):
                continue
            if len(word.folded) < 5 and not any(beside):
                continue
            worth = sum(beside), -float(distance), self._known.count(near)
            if best is None or worth > best_worth:
                best, best_worth = near, worth
        return best

    def _is_usual(self, before: str, word: str, after: str) -> bool:
        """Many phrases have it beside this neighbour."""
        pairs = f"{before} {word}", f"{word} {after}"
        return any(self._known.count(pair) >= _USUAL for pair in pairs)


def _sound(word: str) -> str:
    """Alike for what is often taken for one another: s and x, tr and ch, d, gi and r, l and n."""
    for pattern, sound in _ALIKE:
        word = pattern.sub(sound, word)
    return word


def from_keys(word: str) -> Syllable | None:
    """What these keys write with Telex ("ddawng") or VNI ("d9a8ng"); None: nothing else."""
    if not word.isascii() or not any(key.isalpha() for key in word):
        return None
    vni = any(key in word for key in "123456789")
    letters, tone = _from_vni(word) if vni else _from_telex(word)
    written = _toned(letters, tone)
    return None if written == word else syllable(written)


def _from_telex(word: str) -> tuple[str, str]:
    letters, tone = "", ""
    for place, key in enumerate(word):
        if place and key in _TONES and any(each in _VOWELS for each in letters):
            tone = _TONES[key]
        elif key == "z" and letters:
            tone = ""
        elif key == "w":
            letters = _marked(letters, _HORNED) or f"{letters}ư"
        elif key in _DOUBLED and key in letters and (marked := _doubled(letters, key)):
            letters = marked
        else:
            letters += key
    return letters, tone


def _from_vni(word: str) -> tuple[str, str]:
    letters, tone = "", ""
    for key in word:
        if key in _VNI_TONES:
            tone = _VNI_TONES[key]
        elif key in _VNI_MARKS:
            letters = _marked(letters, _VNI_MARKS[key]) or letters
        else:
            letters += key
    return letters, tone


def _doubled(letters: str, key: str) -> str:
    """The key's own letter marked; "" where it stands too far before ("data")."""
    place = letters.rfind(key)
    between = letters[place + 1 :]
    if key != "d" and any(each in _VOWELS for each in between[1:]):
        return ""
    return letters[:place] + _DOUBLED[key] + letters[place + 1 :]


def _marked(letters: str, marks: Mapping[str, str]) -> str:
    """The last letter that takes the mark; u and o side by side both take the horn."""
    for place in range(len(letters) - 1, -1, -1):
        if letters[place] in marks:
            before = letters[:place]
            if letters[place] == "o" and before.endswith("u") and marks[letters[place]] == "ơ":
                before = f"{before[:-1]}ư"
            return before + marks[letters[place]] + letters[place + 1 :]
    return ""


def _toned(letters: str, tone: str) -> str:
    """The tone on the vowel that carries it."""
    places = [place for place, letter in enumerate(letters) if letter in _VOWELS]
    if not tone or not places:
        return letters
    if letters[:2] in {"qu", "gi"} and len(places) > 1:
        places = places[1:]
    marked = [place for place in places if letters[place] in "ăâêôơư"]
    is_open = places[-1] == len(letters) - 1
    if marked:
        place = marked[-1]
    elif len(places) > 1 and (len(places) > 2 or not is_open):
        place = places[1]
    else:
        place = places[0]
    return unicodedata.normalize("NFC", letters[: place + 1] + tone + letters[place + 1 :])

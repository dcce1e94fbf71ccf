"""Telex: the keys of one word become a Vietnamese syllable, or stay the keys they are. Pure.

Marks and tones may come anywhere after their vowel; a key struck once more takes its mark back.
What cannot be Vietnamese is left as it was typed: "passport", "Internet", "wifi".
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from unicodedata import normalize

from kiosk.syllables import (
    ACUTE,
    DOT,
    GRAVE,
    HOOK,
    PLAIN,
    TILDE,
    TONES,
    VOWELS,
    is_possible,
    onset_of,
    settled,
    tone_place,
)

TONE_KEYS = {"s": ACUTE, "f": GRAVE, "r": HOOK, "x": TILDE, "j": DOT}
NO_TONE = "\u0000"  # a key of its own on the screen: the word without its tone
_HATS = {"a": "â", "e": "ê", "o": "ô"}
_HORNS = {"a": "ă", "o": "ơ", "u": "ư"}
_HORNED = frozenset(_HORNS.values())


@dataclass(frozen=True, slots=True)
class _Word:
    letters: str = ""  # in lower case, with marks, without tone
    capitals: tuple[bool, ...] = ()
    tone: str = ""
    undone: int = -1  # the key that took a mark back: what follows is written as it is typed
    keeps_o: bool = False  # "moóc": a third o has parted the first two

    def plus(self, letter: str, is_capital: bool) -> _Word:
        return replace(self, letters=self.letters + letter, capitals=(*self.capitals, is_capital))


def compose(keys: str) -> str:
    """The word these keys spell."""
    word = _spelled(keys)
    if not _is_vietnamese(word, keys):
        return as_typed(keys)
    letters = word.letters if word.undone >= 0 else settled(word.letters)
    place = tone_place(letters) if word.tone else None
    shown = [
        letter.upper() if is_capital else letter
        for letter, is_capital in zip(letters, word.capitals, strict=True)
    ]
    if place is not None:
        shown[place] += word.tone
    return normalize("NFC", "".join(shown))


def as_typed(keys: str) -> str:
    """The keys themselves; a tone goes on the last letter that can carry it: "café"."""
    shown: list[str] = []
    for key in keys:
        if key == NO_TONE:
            shown = [_without_tone(letter) for letter in shown]
        elif key in TONES:
            _put(key, shown)
        else:
            shown.append(key)
    return normalize("NFC", "".join(shown))


def _put(tone: str, shown: list[str]) -> None:
    for at in range(len(shown) - 1, -1, -1):
        bare = _without_tone(shown[at])
        if bare.lower() in VOWELS and len(toned := normalize("NFC", bare + tone)) == 1:
            shown[at] = toned
            return


def _without_tone(letter: str) -> str:
    return normalize("NFC", "".join(c for c in normalize("NFD", letter) if c not in TONES))


def _spelled(keys: str) -> _Word:
    word = _Word()
    for end in range(1, len(keys) + 1):
        word = _struck(word, keys[:end])
    return word


def _is_vietnamese(word: _Word, keys: str) -> bool:
    if word.undone < 0:
        return is_possible(word.letters, word.tone)
    # A mark is taken back on purpose where it would have been put: "vissa", but not "passport".
    once = keys[: word.undone] + keys[word.undone + 1 :]
    single = _spelled(once)
    return single.undone >= 0 or is_possible(single.letters, single.tone)


def _struck(word: _Word, keys: str) -> _Word:
    """The word after its last key."""
    key, at = keys[-1], len(keys) - 1
    letter, is_capital = key.lower(), key != key.lower()
    if key == NO_TONE:
        return replace(word, tone="")
    if key in TONES:
        return replace(word, tone=key)
    if word.undone >= 0 or not is_possible(word.letters, word.tone):
        return word.plus(letter, is_capital)
    if letter == "w":
        return _horned(word, is_capital, keys)
    change = _CHANGES.get(letter)
    return change(word, letter, is_capital, at) if change else word.plus(letter, is_capital)


def _toned(word: _Word, letter: str, is_capital: bool, at: int) -> _Word:
    tone = TONE_KEYS.get(letter, "")
    if tone_place(word.letters) is None or tone == word.tone == "":
        return word.plus(letter, is_capital)
    if tone == word.tone:
        return replace(word, tone="", undone=at).plus(letter, is_capital)
    return replace(word, tone=tone)


def _barred(word: _Word, letter: str, is_capital: bool, at: int) -> _Word:
    if word.letters[:1] == "đ":
        return replace(word, letters="d" + word.letters[1:], undone=at).plus(letter, is_capital)
    if onset_of(word.letters) == "d":
        return replace(word, letters="đ" + word.letters[1:])
    return word.plus(letter, is_capital)


def _hatted(word: _Word, letter: str, is_capital: bool, at: int) -> _Word:
    hat = _HATS[letter]
    if hat in word.letters:
        bare = replace(word, letters=word.letters.replace(hat, letter)).plus(letter, is_capital)
        if letter == "o" and is_possible(bare.letters):
            return replace(bare, keeps_o=True)
        return replace(bare, undone=at)
    if word.keeps_o:
        return word.plus(letter, is_capital)
    for place in range(len(word.letters) - 1, len(onset_of(word.letters)) - 1, -1):
        if PLAIN.get(word.letters[place], word.letters[place]) == letter:
            changed = _with(word, place, hat)
            if is_possible(changed.letters):
                return changed
    return word.plus(letter, is_capital)


def _horned(word: _Word, is_capital: bool, keys: str) -> _Word:
    start = len(onset_of(word.letters))
    rime = word.letters[start:]
    if not rime:
        return word.plus("ư", is_capital)
    if any(letter in _HORNED for letter in rime) and rime[:2] != "ưo":
        return _parted(word, start, is_capital, keys)
    if rime[:2] in {"uo", "ưo", "uô"}:
        return replace(word, letters=word.letters[:start] + "ươ" + rime[2:])
    for place in range(start, len(word.letters)):
        plain = PLAIN.get(word.letters[place], word.letters[place])
        if plain in _HORNS:
            changed = _with(word, place, _HORNS[plain])
            if is_possible(changed.letters):
                return changed
    return word.plus("w", is_capital)


def _parted(word: _Word, start: int, is_capital: bool, keys: str) -> _Word:
    """A second w: the horns go, and a w that stood for "ư" is itself again."""
    at = len(keys) - 1
    if word.letters[start:] == "ư" and keys[-2:-1].lower() == "w" != keys[-3:-2].lower() != "u":
        word = replace(word, letters=word.letters[:-1], capitals=word.capitals[:-1])
        return replace(word, undone=at).plus("w", is_capital)
    bare = "".join(PLAIN[each] if each in _HORNED else each for each in word.letters[start:])
    return replace(word, letters=word.letters[:start] + bare, undone=at).plus("w", is_capital)


def _with(word: _Word, place: int, letter: str) -> _Word:
    return replace(word, letters=word.letters[:place] + letter + word.letters[place + 1 :])


_CHANGES = {
    **dict.fromkeys((*TONE_KEYS, "z"), _toned),
    **dict.fromkeys(_HATS, _hatted),
    "d": _barred,
}

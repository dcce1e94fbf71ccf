"""A line of text as it grows under the fingers, key by key. Pure."""

from __future__ import annotations

from dataclasses import dataclass, replace
from unicodedata import combining, normalize

from kiosk.syllables import TONES
from kiosk.telex import NO_TONE, as_typed, compose

MOST = 200  # characters
_TONE_KEYS = {"\u0301": "s", "\u0300": "f", "\u0309": "r", "\u0303": "x", "\u0323": "j"}
_MARK_KEYS = {"ă": "w", "ơ": "w", "ư": "w", "â": "a", "ê": "e", "ô": "o", "đ": "d"}


@dataclass(frozen=True, slots=True)
class Typed:
    """What stands before the last word, and the keys of that word."""

    head: str = ""
    keys: str = ""
    is_plain: bool = False  # the keys are the word: nothing is composed any more until it ends

    @property
    def text(self) -> str:
        return self.head + (as_typed(self.keys) if self.is_plain else compose(self.keys))


def strike(typed: Typed, key: str, *, telex: bool) -> Typed:
    """One more key: a letter, another character, a tone or `NO_TONE`; a full line takes no more."""
    key = normalize("NFC", key)
    if len(key) != 1 or not _can_be_typed(key):
        return typed
    if key.isalpha() or key in TONES or key == NO_TONE:
        is_plain = typed.is_plain if typed.keys else not telex
        after = replace(typed, keys=typed.keys + _apart(key), is_plain=is_plain)
    else:
        after = Typed(typed.text + key)
    is_full = len(after.text) > MOST or len(after.keys) > MOST
    return typed if is_full else after


def _apart(key: str) -> str:
    """A letter that comes with its tone, from a keyboard of its own: letter, then tone."""
    tone = "".join(part for part in normalize("NFD", key) if part in TONES)
    return as_typed(key + NO_TONE) + tone if tone else key


def erased(typed: Typed) -> Typed:
    """Without the last character."""
    return typed_of(typed.text[:-1])


def typed_of(text: str) -> Typed:
    """A text that stands already: its last word can still be composed, if Telex spells it so."""
    text = "".join(c for c in normalize("NFC", text) if c.isprintable() and not combining(c))[:MOST]
    start = len(text)
    while start > 0 and text[start - 1].isalpha():
        start -= 1
    head, word = text[:start], text[start:]
    keys = spelling(word)
    return Typed(head, keys) if compose(keys) == word else Typed(head, word, is_plain=word != "")


def spelling(word: str) -> str:
    """The keys of a word, each mark after its letter, the tone last."""
    keys, tone = "", ""
    for letter in word:
        parts = normalize("NFD", letter)
        tone = next((_TONE_KEYS[part] for part in parts if part in TONES), tone)
        bare = normalize("NFC", "".join(part for part in parts if part not in TONES))
        mark = _MARK_KEYS.get(bare.lower(), "")
        keys += parts[0].replace("đ", "d").replace("Đ", "D") + mark if mark else bare
    return keys + tone


def _can_be_typed(key: str) -> bool:
    return (key.isprintable() and not combining(key)) or key in TONES or key == NO_TONE

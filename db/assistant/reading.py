"""A question as the assistant reads it: its words mended, and the same with everyday words
replaced by those of the catalogue."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from db.assistant.language import language_of
from db.assistant.phrases import Saying
from db.assistant.qualify import stands_at
from db.assistant.slips import Mender
from db.assistant.syllables import Syllable, syllables
from db.words import Language

_MOST_WORDS = 40
_Sayings = dict[str, list[Saying]]


@dataclass(frozen=True, slots=True)
class Reading:
    language: Language
    words: tuple[Syllable, ...]  # mended
    variants: tuple[tuple[Syllable, ...], ...]  # the first is the words themselves
    is_plain: bool  # Vietnamese typed without any diacritics


class Reader:
    def __init__(
        self, mender: Mender, senses: Sequence[Saying], thesaurus: Sequence[Saying]
    ) -> None:
        self._mender = mender
        self._senses = _by_first(senses)
        self._thesaurus = _by_first(thesaurus)

    def read(self, text: str) -> Reading:
        typed = syllables(text)[:_MOST_WORDS]
        spoken = language_of(text)
        is_plain = spoken is Language.VI and all(word.is_plain for word in typed)
        mended = tuple(self._mender.mend(typed))
        words = _replaced(mended, self._senses, is_loose=is_plain)
        meant = _replaced(words, self._thesaurus, is_loose=is_plain)
        variants = (words,) if meant == words else (words, meant)
        return Reading(spoken, words, variants, is_plain)


def _by_first(sayings: Sequence[Saying]) -> _Sayings:
    """By their first word, the longest first."""
    found: _Sayings = {}
    for saying in sorted(sayings, key=lambda each: -len(each.said)):
        found.setdefault(saying.said[0].folded, []).append(saying)
    return found


def _replaced(
    words: tuple[Syllable, ...], sayings: _Sayings, *, is_loose: bool
) -> tuple[Syllable, ...]:
    read: list[Syllable] = []
    place = 0
    while place < len(words):
        found = next(
            (
                each
                for each in sayings.get(words[place].folded, ())
                if stands_at(words, place, each.said, is_loose=is_loose)
            ),
            None,
        )
        read += [words[place]] if found is None else found.meant
        place += 1 if found is None else len(found.said)
    return tuple(read)

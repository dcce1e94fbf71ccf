"""A question as the assistant reads it: its words mended, and the same with everyday words
replaced by those of the catalogue."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain, islice

from db.assistant.diacritics import Diacritics
from db.assistant.language import language_of
from db.assistant.phrases import Saying
from db.assistant.qualify import stands_at
from db.assistant.slips import Mender
from db.assistant.syllables import Syllable, syllables
from db.words import Language, fold

_MOST_WORDS = 80
_LEAST_CLAUSE = 3  # words
_STOPS = re.compile(r"[,;:.?!()\n]+(?!\d)")
_OPENINGS = frozenset({"giờ", "nay", "muốn", "xin", "nhờ", "mà", "nhưng"})
_OPENINGS_FOLDED = frozenset(map(fold, _OPENINGS))
_Sayings = dict[str, list[Saying]]


@dataclass(frozen=True, slots=True)
class Reading:
    language: Language
    words: tuple[Syllable, ...]  # mended
    variants: tuple[tuple[Syllable, ...], ...]  # the first is the words themselves
    clauses: tuple[tuple[Syllable, ...], ...]  # of the last variant; none of a short question
    is_plain: bool  # Vietnamese typed without any diacritics


class Reader:
    def __init__(
        self,
        mender: Mender,
        diacritics: Diacritics,
        senses: Sequence[Saying],
        thesaurus: Sequence[Saying],
    ) -> None:
        self._mender = mender
        self._diacritics = diacritics
        self._senses = _by_first(senses)
        self._thesaurus = _by_first(thesaurus)

    def read(self, text: str) -> Reading:
        spoken = language_of(text)
        parts = _clauses(text)
        is_plain = spoken is Language.VI and all(word.is_plain for part in parts for word in part)
        mended = [self._mender.mend(part) for part in parts]
        if spoken is Language.VI:
            restored = iter(self._diacritics.restored(list(chain.from_iterable(mended))))
            mended = [list(islice(restored, len(part))) for part in mended]
        read = [_replaced(tuple(part), self._senses, is_loose=is_plain) for part in mended]
        meant = [_replaced(part, self._thesaurus, is_loose=is_plain) for part in read]
        words, other = tuple(chain.from_iterable(read)), tuple(chain.from_iterable(meant))
        variants = (words,) if other == words else (words, other)
        clauses = tuple(meant) if len(meant) > 1 else ()
        return Reading(spoken, words, variants, clauses, is_plain)


def _clauses(text: str) -> list[list[Syllable]]:
    """The words of a question, parted where it pauses and where a wish begins."""
    found: list[list[Syllable]] = []
    left = _MOST_WORDS
    for part in _STOPS.split(text):
        words = syllables(part)[:left]
        left -= len(words)
        found.append([])
        for place, word in enumerate(words):
            opens = word.spelled in _OPENINGS or (word.is_plain and word.folded in _OPENINGS_FOLDED)
            if opens and len(found[-1]) >= _LEAST_CLAUSE and len(words) - place >= _LEAST_CLAUSE:
                found.append([])
            found[-1].append(word)
    return [part for part in found if part]


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
                if stands_at(words, place, each.said, is_loose=is_loose and len(each.said) > 1)
            ),
            None,
        )
        read += [words[place]] if found is None else found.meant
        place += 1 if found is None else len(found.said)
    return tuple(read)

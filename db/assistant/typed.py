"""Suggestions while somebody types: the last word may be half a word, diacritics may be missing."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import Final

from db.assistant.index import Index, Kind
from db.assistant.language import language_of
from db.assistant.syllables import syllables
from db.catalogue.values import Procedure

_MOST_ENDINGS: Final = 12
_LEAST: Final = 0.2  # of what was typed, in a phrase
_WORDS: Final = 12  # the last ones count


class Typing:
    def __init__(self, procedures: Sequence[Procedure], index: Index) -> None:
        self._index = index
        self._common = [each.is_common for each in procedures]
        self._words = sorted(term for term in index.known if " " not in term)

    def likeliest(self, typed: str, limit: int) -> list[tuple[int, float]]:
        """Procedures by their place, each with how well a name or saying of it goes on from what
        was typed: 0 to 1."""
        words = syllables(typed)[-_WORDS:]
        if not words:
            return []
        terms = self._index.terms(words, language_of(typed))
        whole = [term for term in terms if term.folded != words[-1].folded]
        mass = sum(term.weight for term in whole)
        matched = self._index.in_phrases(whole)
        weight, ended = self._ended(words[-1].folded, words[-2].folded if words[1:] else "")
        for number, share in ended.items():
            matched[number] = matched.get(number, 0.0) + weight * share
        mass += weight
        least = _LEAST * mass
        best: dict[int, float] = {}
        for number, found in matched.items():
            phrase = self._index.phrases[number]
            if found < least or phrase.kind is Kind.ELSEWHERE:
                continue
            alike = 2 * found / (2 * mass + 0.3 * max(0.0, phrase.mass - found))
            alike += 0.02 * self._common[phrase.owner] + 0.03 * (phrase.kind is Kind.SHORT)
            best[phrase.owner] = max(alike, best.get(phrase.owner, 0.0))
        order = sorted(best, key=lambda owner: (-best[owner], owner))
        return [(owner, round(min(1.0, best[owner]), 4)) for owner in order[:limit]]

    def _ended(self, start: str, before: str) -> tuple[float, dict[int, float]]:
        """What the half word weighs, and how well each phrase goes on with it: wholly where its
        neighbour stands there too."""
        first = bisect_left(self._words, start)
        endings = []
        for word in self._words[first : first + 400]:
            if not word.startswith(start):
                break
            endings.append(word)
        endings.sort(key=lambda word: (word != start, -self._index.known.count(word)))
        found: dict[int, float] = {}
        weight, alone = 0.0, 0.6 if before else 1.0
        for word in endings[:_MOST_ENDINGS]:
            weight = max(weight, self._index.weight(word))
            found.update(dict.fromkeys(self._index.known[word], alone))
        for word in endings[:_MOST_ENDINGS] if before else ():
            found.update(dict.fromkeys(self._index.known[f"{before} {word}"], 1.0))
        return weight or self._index.weight(start), found

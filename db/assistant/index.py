"""The index of the assistant: every phrase a procedure is known by, found by its words and by its
pairs of words, with their diacritics and without."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum
from itertools import pairwise
from typing import Final

from db.assistant.fillers import worths
from db.assistant.language import language_of
from db.assistant.syllables import Syllable, pairs, syllables
from db.words import Language

_PAIR: Final = 0.4  # what two neighbours weigh beside their two words
_LEAST: Final = 0.03  # a word of a smaller share is not looked for: many phrases have it
_FOLDED: Final = 0.45  # what a word with other diacritics counts of one with the same


class Kind(IntEnum):
    TITLE = 0
    PART = 1  # of a title
    SHORT = 2
    SAID = 3
    STAFF = 4
    ELSEWHERE = 5  # what no procedure answers


@dataclass(frozen=True, slots=True)
class Phrase:
    owner: int
    kind: Kind
    mass: float


@dataclass(frozen=True, slots=True)
class Term:
    """A word or a pair of a question: how much it tells, folded and as it was spelled."""

    folded: str
    spelled: str  # "" = typed without diacritics: the folded one is all there is
    weight: float


class Index:
    def __init__(self, texts: Iterable[tuple[int, Kind, str]]) -> None:
        """Each text with the number of its owner."""
        read = [(owner, kind, syllables(text), language_of(text)) for owner, kind, text in texts]
        self.owners = 1 + max((each[0] for each in read), default=-1)
        self._count([each[:3] for each in read])
        self.phrases: list[Phrase] = []
        self._in_phrases: dict[str, list[int]] = defaultdict(list)
        self._in_owners: dict[str, set[int]] = defaultdict(set)
        for owner, kind, words, language in read:
            self._add(owner, kind, self.terms(words, language))

    def _count(self, read: list[tuple[int, Kind, list[Syllable]]]) -> None:
        having: dict[str, set[int]] = defaultdict(set)
        self.known: dict[str, int] = defaultdict(int)
        for owner, _kind, words in read:
            folded = [word.folded for word in words]
            for term in {*folded, *pairs(folded)}:
                having[term].add(owner)
                self.known[term] += 1
        total = max(1, self.owners)
        self._rarity = {
            term: math.log(1 + (total - len(owners) + 0.5) / (len(owners) + 0.5))
            for term, owners in having.items()
        }
        self._strange = math.log(1 + (total - 0.5) / 1.5)

    def _add(self, owner: int, kind: Kind, terms: list[Term]) -> None:
        for term in terms:
            self._in_owners[term.folded].add(owner)
            self._in_owners[f"={term.spelled or term.folded}"].add(owner)
        for term in {term.folded: term for term in terms}.values():
            self._in_phrases[term.folded].append(len(self.phrases))
        for spelled in {f"={term.spelled or term.folded}" for term in terms}:
            self._in_phrases[spelled].append(len(self.phrases))
        mass = sum({term.folded: term.weight for term in terms}.values())
        self.phrases.append(Phrase(owner, kind, mass))

    def terms(self, words: list[Syllable], language: Language) -> list[Term]:
        """The words and the pairs of a question; a word said by everyone tells little."""
        told = worths(words, language)
        rarity = [self._rarity.get(word.folded, self._strange) for word in words]
        found = [
            Term(word.folded, "" if word.is_plain else word.spelled, worth * rare)
            for word, worth, rare in zip(words, told, rarity, strict=True)
        ]
        for place, (one, other) in enumerate(pairwise(words)):
            folded = f"{one.folded} {other.folded}"
            rare = self._rarity.get(folded)
            if rare is None:
                continue
            plain = one.is_plain and other.is_plain
            worth = _PAIR * min(told[place], told[place + 1])
            spelled = "" if plain else f"{one.spelled} {other.spelled}"
            found.append(Term(folded, spelled, worth * rare))
        return found

    def weight(self, folded: str) -> float:
        return self._rarity.get(folded, self._strange)

    def phrases_with(self, folded: str) -> list[int]:
        """The phrases that have this word or pair, whatever its diacritics."""
        return self._in_phrases.get(folded, [])

    def in_phrases(self, terms: list[Term]) -> dict[int, float]:
        """How much of the question stands in each phrase."""
        found: dict[int, float] = defaultdict(float)
        least = _LEAST * sum(term.weight for term in terms)
        for term in terms:
            if term.weight < least:
                continue
            share = _FOLDED if term.spelled else 1.0
            weight = term.weight * share
            for phrase in self._in_phrases.get(term.folded, ()):
                found[phrase] += weight
            if term.spelled:
                weight = term.weight - weight
                for phrase in self._in_phrases.get(f"={term.spelled}", ()):
                    found[phrase] += weight
        return found

    def in_owners(self, terms: list[Term]) -> dict[int, float]:
        """How much of the question stands anywhere in each owner's texts."""
        found: dict[int, float] = defaultdict(float)
        for term in terms:
            share = _FOLDED if term.spelled else 1.0
            weight = term.weight * share
            for owner in self._in_owners.get(term.folded, ()):
                found[owner] += weight
            if term.spelled:
                weight = term.weight - weight
                for owner in self._in_owners.get(f"={term.spelled}", ()):
                    found[owner] += weight
        return found

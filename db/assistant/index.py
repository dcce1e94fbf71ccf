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
from db.assistant.postings import Postings, PostingsBuilder, Words
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
        # Every text is read twice: what was read of all of them would be larger than the index.
        kept = list(texts)
        self._owner_count = 1 + max((owner for owner, _, _ in kept), default=-1)
        folded: Words = {}
        spelled: Words = {}
        self._in_owners = _owners_of_words(kept, folded)
        self.phrases: list[Phrase] = []
        in_phrases = PostingsBuilder(folded)
        spelled_in_phrases, spelled_in_owners = PostingsBuilder(spelled), PostingsBuilder(spelled)
        for place, (owner, kind, text) in enumerate(kept):
            terms = self.terms(syllables(text), language_of(text))
            for term in terms:
                in_phrases.add(term.folded, place)
                if term.spelled:
                    spelled_in_phrases.add(term.spelled, place)
                    spelled_in_owners.add(term.spelled, owner)
            mass = sum({term.folded: term.weight for term in terms}.values())
            self.phrases.append(Phrase(owner, kind, mass))
        self.known = in_phrases.built()
        """The phrases that have a word or a pair, whatever its diacritics."""
        self._spelled_in_phrases = spelled_in_phrases.built()
        self._spelled_in_owners = spelled_in_owners.built()

    def terms(self, words: list[Syllable], language: Language) -> list[Term]:
        """The words and the pairs of a question; a word said by everyone tells little."""
        told = worths(words, language)
        rarity = [self.weight(word.folded) for word in words]
        found = [
            Term(word.folded, "" if word.is_plain else word.spelled, worth * rare)
            for word, worth, rare in zip(words, told, rarity, strict=True)
        ]
        for place, (one, other) in enumerate(pairwise(words)):
            folded = f"{one.folded} {other.folded}"
            if not self._in_owners.count(folded):
                continue
            plain = one.is_plain and other.is_plain
            worth = _PAIR * min(told[place], told[place + 1])
            spelled = "" if plain else f"{one.spelled} {other.spelled}"
            found.append(Term(folded, spelled, worth * self.weight(folded)))
        return found

    def weight(self, folded: str) -> float:
        """How rare a word or pair is; one nobody knows is as rare as one of a single owner."""
        having = max(1, self._in_owners.count(folded))
        return math.log(1 + (max(1, self._owner_count) - having + 0.5) / (having + 0.5))

    def in_phrases(self, terms: list[Term]) -> dict[int, float]:
        """How much of the question stands in each phrase."""
        found: dict[int, float] = defaultdict(float)
        least = _LEAST * sum(term.weight for term in terms)
        for term in terms:
            if term.weight < least:
                continue
            share = _FOLDED if term.spelled else 1.0
            weight = term.weight * share
            for phrase in self.known[term.folded]:
                found[phrase] += weight
            if term.spelled:
                weight = term.weight - weight
                for phrase in self._spelled_in_phrases[term.spelled]:
                    found[phrase] += weight
        return found

    def in_owners(self, terms: list[Term]) -> dict[int, float]:
        """How much of the question stands anywhere in each owner's texts."""
        found: dict[int, float] = defaultdict(float)
        for term in terms:
            share = _FOLDED if term.spelled else 1.0
            weight = term.weight * share
            for owner in self._in_owners[term.folded]:
                found[owner] += weight
            if term.spelled:
                weight = term.weight - weight
                for owner in self._spelled_in_owners[term.spelled]:
                    found[owner] += weight
        return found


def _owners_of_words(texts: list[tuple[int, Kind, str]], words: Words) -> Postings:
    """Of every word and pair, folded; they come into `words`."""
    found = PostingsBuilder(words)
    for owner, _, text in texts:
        folded = [word.folded for word in syllables(text)]
        for term in {*folded, *pairs(folded)}:
            found.add(term, owner)
    return found.built()

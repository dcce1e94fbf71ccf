"""The order of the procedures for a question: a few features of each, weighed by what was learned
on questions with known answers."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from heapq import nlargest
from typing import Final

from db.assistant.index import Index, Kind, Phrase, Term
from db.assistant.phrases import qualifiers
from db.assistant.qualify import Qualifiers
from db.assistant.reading import Reading
from db.assistant.syllables import syllables
from db.catalogue.values import Procedure
from db.words import Language

FEATURES: Final = (
    "phrase",
    "clause",
    "said",
    "title",
    "covered",
    "rarest",
    "contained",
    "named",
    "act_both",
    "act_title",
    "act_question",
    "kind_both",
    "kind_title",
    "kind_question",
    "common",
    "staff",
)
POOL: Final = 30
_NAMES: Final = frozenset({Kind.TITLE, Kind.SHORT})
_LEAST: Final = 0.08  # a phrase with less of the question in it is none of the best
_LEAST_HEARD: Final = 0.25  # the same, of a clause
_WHOLE: Final = 14.0  # what a clause weighs that is heard wholly
_LITTLE: Final = 1.5  # a word of less weight says little


@dataclass(frozen=True, slots=True)
class Found:
    owner: int
    features: tuple[float, ...]
    score: float


@dataclass(frozen=True, slots=True)
class Ranking:
    found: tuple[Found, ...]  # the likeliest first
    elsewhere: float  # how much the question is like one that no procedure answers
    strange: float  # the share of its words that nobody knows
    telling: int  # how many of its words tell something
    is_translated: bool  # not asked in the language of the catalogue


@dataclass(slots=True)
class _Best:
    """Of one procedure, over its phrases."""

    phrase: float = 0.0
    said: float = 0.0
    title: float = 0.0
    contained: float = 0.0
    named: float = 0.0
    staff: float = 0.0

    def note(self, phrase: Phrase, weight: float, mass: float) -> None:
        """`weight` is what the phrase and a question of this mass have in common."""
        alike = 2 * weight / (mass + phrase.mass)
        held = weight / phrase.mass
        contained = held * held * min(1.0, phrase.mass / mass)
        self.phrase = max(self.phrase, alike)
        self.contained = max(self.contained, contained)
        if phrase.kind in _NAMES and held > self.named:
            self.named = held
        if phrase.kind <= Kind.PART:
            self.title = max(self.title, alike)
        else:
            self.said = max(self.said, alike)
        if phrase.kind is Kind.STAFF:
            self.staff = max(self.staff, alike)


_Pool = dict[int, tuple[float, ...]]


class Ranker:
    def __init__(
        self, procedures: Sequence[Procedure], index: Index, weights: Mapping[str, float]
    ) -> None:
        """The index may have owners beyond the procedures: what is answered elsewhere."""
        self._index = index
        self._weights = [weights[name] for name in FEATURES]
        self._common = [each.is_common for each in procedures]
        self._qualifiers = Qualifiers(qualifiers())
        self._said_by = [self._qualifiers.of_title(syllables(each.title)) for each in procedures]

    def rank(self, reading: Reading) -> Ranking:
        asked = self._qualifiers.of_question(reading.words, is_loose=reading.is_plain)
        pool: _Pool = {}
        heard = self._heard(reading)
        elsewhere = max(
            (heard[owner] for owner in heard if owner >= len(self._common)), default=0.0
        )
        for variant in reading.variants:
            terms = self._index.terms(list(variant), reading.language)
            features, near = self._features(terms, asked, heard)
            elsewhere = max(elsewhere, near)
            for owner, each in features.items():
                before = pool.get(owner)
                if before is None or each[0] + each[3] > before[0] + before[3]:
                    pool[owner] = each
        found = [Found(owner, each, self._score(each)) for owner, each in pool.items()]
        found.sort(key=lambda each: (-each.score, each.owner))
        words = self._index.terms(list(reading.words), reading.language)[: len(reading.words)]
        mass = sum(word.weight for word in words) or 1.0
        strange = sum(word.weight for word in words if word.folded not in self._index.known)
        telling = sum(word.weight > _LITTLE for word in words)
        is_translated = reading.language is not Language.VI
        return Ranking(tuple(found), elsewhere, strange / mass, telling, is_translated)

    def _score(self, features: tuple[float, ...]) -> float:
        return sum(
            weight * feature for weight, feature in zip(self._weights, features, strict=True)
        )

    def _heard(self, reading: Reading) -> dict[int, float]:
        """How alike a single clause of a long question and a phrase of each owner are."""
        heard: dict[int, float] = {}
        for clause in reading.clauses:
            terms = self._index.terms(list(clause), reading.language)
            mass = sum(term.weight for term in terms)
            if not mass:
                continue
            share = 2 * min(1.0, mass / _WHOLE)
            least = _LEAST_HEARD * mass
            for number, weight in self._index.in_phrases(terms).items():
                if weight >= least:
                    phrase = self._index.phrases[number]
                    alike = share * weight / (mass + phrase.mass)
                    if alike > heard.get(phrase.owner, 0.0):
                        heard[phrase.owner] = alike
        return heard

    def _features(
        self, terms: list[Term], asked: frozenset[str], heard: Mapping[int, float]
    ) -> tuple[_Pool, float]:
        """Of the likeliest procedures; and how near the nearest thing is that none answers."""
        mass = sum(term.weight for term in terms)
        if not mass:
            return {}, 0.0
        best = self._best_phrases(self._index.in_phrases(terms), mass)
        own = len(self._common)
        elsewhere = max((each.phrase for owner, each in best.items() if owner >= own), default=0.0)
        covered = self._index.in_owners(terms)
        telling = max(terms, key=lambda term: term.weight)
        rarest = self._index.in_owners([telling])

        def rough(owner: int) -> float:
            phrase = best[owner].phrase if owner in best else 0.0
            return covered[owner] / mass + max(phrase, heard.get(owner, 0.0))

        nothing = _Best()
        features: _Pool = {}
        for owner in nlargest(POOL, (each for each in covered if each < own), key=rough):
            each = best.get(owner, nothing)
            features[owner] = (
                each.phrase,
                max(each.phrase, heard.get(owner, 0.0)),
                each.said,
                each.title,
                covered[owner] / mass,
                rarest.get(owner, 0.0) / telling.weight,
                each.contained,
                each.named,
                *self._qualifiers.agreement(self._said_by[owner], asked),
                float(self._common[owner]),
                each.staff,
            )
        return features, elsewhere

    def _best_phrases(self, matched: Mapping[int, float], mass: float) -> dict[int, _Best]:
        found: dict[int, _Best] = defaultdict(_Best)
        phrases = self._index.phrases
        least = _LEAST * mass
        for number, weight in matched.items():
            if weight >= least:
                phrase = phrases[number]
                found[phrase.owner].note(phrase, weight, mass)
        return dict(found)

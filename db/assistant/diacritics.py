"""Vietnamese typed without diacritics, wholly or here and there: each syllable gets those that it
most likely has beside its neighbours, where that is beyond doubt."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from db.assistant.syllables import Syllable
from db.words import fold

_UNSEEN: Final = 0.3  # how often a word counts that no text has
_ALONE: Final = 0.5  # how often two count side by side that have nothing to do with one another
_SURE: Final = 0.7
_LACKING: Final = 0.25  # the share of plain words that lack diacritics where others have them,
_LEAST_LACKING: Final = 2  # and how many at least
_NOBODY: Final = -1  # a word that no text has


@dataclass(slots=True)
class _Place:
    """What the word in a place can be; how likely each is, first alone, then in its sentence."""

    numbers: Sequence[int]
    shares: list[float]

    def times(self, worth: Sequence[float]) -> list[float]:
        """The shares by what each is worth, together 1."""
        found = [share * each for share, each in zip(self.shares, worth, strict=True)]
        whole = sum(found)
        return [each / whole for each in found]


class Diacritics:
    """Learned from texts: which words a syllable can be, how often, and which follow which."""

    def __init__(self, texts: Iterable[Sequence[Syllable]]) -> None:
        seen: Counter[str] = Counter()
        beside: Counter[tuple[str, str]] = Counter()
        for text in texts:
            words = [word.spelled for word in text]
            seen.update(words)
            beside.update(pairwise(words))
        self._words = sorted(seen, key=lambda word: (fold(word), word))
        self._seen = array("I", (seen[word] for word in self._words))
        numbers = {word: number for number, word in enumerate(self._words)}
        self._spans: dict[str, range] = {}
        for word, number in numbers.items():
            first = self._spans.get(fold(word), range(number, number)).start
            self._spans[fold(word)] = range(first, number + 1)
        pairs = sorted((numbers[one], numbers[other]) for one, other in beside)
        self._next = array("H", (other for _, other in pairs))
        self._beside = array("H", (beside[self._words[a], self._words[b]] for a, b in pairs))
        firsts = array("H", (one for one, _ in pairs))
        self._starts = array("I", (bisect_left(firsts, each) for each in range(len(seen) + 1)))

    def restored(self, words: Sequence[Syllable]) -> list[Syllable]:
        """The words again; a doubtful one stays as it is."""
        if not words:
            return []
        places = [self._place(word) for word in words]
        self._read(places)
        found = list(words)
        for number, (word, place) in enumerate(zip(words, places, strict=True)):
            share = max(place.shares)
            best = place.numbers[place.shares.index(share)]
            if best != _NOBODY and share >= _SURE:
                found[number] = Syllable(self._words[best], word.folded)
        plain = sum(word.is_plain for word in words)
        lacking = sum(not each.is_plain for each in found) - (len(words) - plain)
        is_mixed = plain < len(words)
        is_whole = is_mixed and lacking < max(_LEAST_LACKING, _LACKING * plain)
        return list(words) if is_whole else found

    def _place(self, word: Syllable) -> _Place:
        """A word with diacritics is what it is; one without may be one that no text has."""
        span = self._spans.get(word.folded, range(0))
        if not word.is_plain:
            known = [each for each in span if self._words[each] == word.spelled]
            return _Place(known or [_NOBODY], [1.0])
        has_plain = bool(span) and self._words[span.start] == word.folded
        counts = [self._seen[each] + _UNSEEN for each in span]
        place = _Place(span, counts) if has_plain else _Place([*span, _NOBODY], [*counts, _UNSEEN])
        place.shares = place.times([1.0] * len(place.shares))
        return place

    def _read(self, places: Sequence[_Place]) -> None:
        """The shares in the sentence: forward, then backward."""
        ties = [self._ties(one, other) for one, other in pairwise(places)]
        after = [[1.0] * len(places[-1].shares)]
        for other, tie in zip(places[:0:-1], ties[::-1], strict=True):
            worth = other.times(after[-1])
            after.append([sum(t * w for t, w in zip(row, worth, strict=True)) for row in tie])
        forward = places[0].shares
        for number, place in enumerate(places):
            if number:
                columns = zip(*ties[number - 1], strict=True)
                forward = place.times(
                    [sum(f * t for f, t in zip(forward, column, strict=True)) for column in columns]
                )
            place.shares = _Place(place.numbers, forward).times(after[-1 - number])

    def _ties(self, one: _Place, other: _Place) -> list[list[float]]:
        """How much oftener each two stand side by side than by chance."""
        times = [self._times_beside(each, other.numbers) for each in one.numbers]
        whole = sum(map(sum, times)) + _ALONE
        return [
            [
                (count / (share * with_) + _ALONE) / whole
                for count, with_ in zip(row, other.shares, strict=True)
            ]
            for row, share in zip(times, one.shares, strict=True)
        ]

    def _times_beside(self, word: int, followers: Sequence[int]) -> list[int]:
        found = [0] * len(followers)
        if word == _NOBODY or followers[0] == _NOBODY:
            return found
        end = self._starts[word + 1]
        place = bisect_left(self._next, followers[0], self._starts[word], end)
        while place < end and (shift := self._next[place] - followers[0]) < len(followers):
            if followers[shift] != _NOBODY:
                found[shift] = self._beside[place]
            place += 1
        return found

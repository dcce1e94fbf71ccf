"""Which numbers each word stands for, in flat arrays: a tenth of what a list or a set for each word
would hold of the machine's memory."""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from itertools import accumulate

_NONE = array("I")


class Postings:
    """Made by a `PostingsBuilder`; goes through the words, each once."""

    def __init__(self, places: dict[str, int], starts: array[int], numbers: array[int]) -> None:
        """`numbers[starts[p]:starts[p + 1]]` are those of the word at place p."""
        self._places = places
        self._starts = starts
        self._numbers = numbers

    def __getitem__(self, word: str) -> array[int]:
        """The word's numbers, the least first, each once; none for a word nobody knows."""
        place = self._places.get(word)
        if place is None:
            return _NONE
        return self._numbers[self._starts[place] : self._starts[place + 1]]

    def __iter__(self) -> Iterator[str]:
        return iter(self._places)

    def count(self, word: str) -> int:
        """How many numbers the word has."""
        place = self._places.get(word)
        return 0 if place is None else self._starts[place + 1] - self._starts[place]


class PostingsBuilder:
    def __init__(self) -> None:
        self._places: dict[str, int] = {}
        self._words = array("I")
        self._numbers = array("I")

    def add(self, word: str, number: int) -> None:
        """Twice is once."""
        self._words.append(self._places.setdefault(word, len(self._places)))
        self._numbers.append(number)

    def built(self) -> Postings:
        counts = array("I", bytes(4 * len(self._places)))
        for word in self._words:
            counts[word] += 1
        ends = array("I", accumulate(counts))
        grouped = array("I", bytes(4 * len(self._numbers)))
        for word, number in zip(self._words, self._numbers, strict=True):
            ends[word] -= 1
            grouped[ends[word]] = number
        starts, numbers = array("I", [0]), array("I")
        for first, count in zip(ends, counts, strict=True):
            numbers.extend(sorted(set(grouped[first : first + count])))
            starts.append(len(numbers))
        return Postings(self._places, starts, numbers)

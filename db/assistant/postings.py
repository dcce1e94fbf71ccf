"""Which numbers each word stands for, in flat arrays: a tenth of what a list or a set for each word
would hold of the machine's memory."""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from itertools import accumulate

Words = dict[str, int]
"""Words with their places; postings of the same words share one."""


class Postings:
    """Made by a `PostingsBuilder`; goes through the words, each once."""

    def __init__(self, places: Words, starts: array[int], numbers: array[int]) -> None:
        """`numbers[starts[p]:starts[p + 1]]` are those of the word at place p."""
        self._places = places
        self._starts = starts
        self._numbers = numbers

    def __getitem__(self, word: str) -> array[int]:
        """The word's numbers, the least first, each once; none for a word nobody knows."""
        start, end = self._span(word)
        return self._numbers[start:end]

    def __contains__(self, word: str) -> bool:
        return self.count(word) > 0

    def __iter__(self) -> Iterator[str]:
        return iter(self._places)

    def count(self, word: str) -> int:
        """How many numbers the word has."""
        start, end = self._span(word)
        return end - start

    def _span(self, word: str) -> tuple[int, int]:
        place = self._places.get(word)
        if place is None or place + 1 >= len(self._starts):  # only another's word
            return 0, 0
        return self._starts[place], self._starts[place + 1]


class PostingsBuilder:
    def __init__(self, words: Words) -> None:
        self._places = words
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

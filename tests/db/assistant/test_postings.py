"""The numbers behind each word: each once, in order, and none for a stranger."""

from __future__ import annotations

from collections import defaultdict

from hypothesis import given
from hypothesis import strategies as st

from db.assistant.postings import PostingsBuilder, Words

ENTRIES = st.lists(st.tuples(st.sampled_from(["an", "ba", "ba má", ""]), st.integers(0, 9)))


@given(ENTRIES)
def test_they_are_what_sets_would_hold(entries: list[tuple[str, int]]) -> None:
    expected: dict[str, set[int]] = defaultdict(set)
    builder = PostingsBuilder({})
    for word, number in entries:
        expected[word].add(number)
        builder.add(word, number)
    built = builder.built()

    assert {word: sorted(numbers) for word, numbers in expected.items()} == {
        word: list(built[word]) for word in built
    }
    assert [len(expected[word]) for word in expected] == [built.count(word) for word in expected]


def test_a_word_nobody_knows_has_no_numbers() -> None:
    built = PostingsBuilder({}).built()

    assert ([], 0) == (list(built["lạ"]), built.count("lạ"))


def test_those_of_the_same_words_share_them() -> None:
    words: Words = {}
    one, other = PostingsBuilder(words), PostingsBuilder(words)
    one.add("an", 1)
    other.add("an", 2)
    first = one.built()
    other.add("ba", 3)
    second = other.built()

    assert ([1], [2], [3]) == (list(first["an"]), list(second["an"]), list(second["ba"]))
    assert (first.count("ba"), list(first["ba"])) == (0, [])

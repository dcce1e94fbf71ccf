"""What sets sister procedures apart: said by the question, by the title, by both or by one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from db.assistant.phrases import Qualifier
from db.assistant.syllables import Syllable


class Qualifiers:
    def __init__(self, known: Sequence[Qualifier]) -> None:
        self._groups = {
            group: {each.name: each.strength for each in known if each.group == group}
            for group in ("act", "kind")
        }
        self._titles = _by_first((q.name, phrase) for q in known for phrase in q.titles)
        self._questions = _by_first((q.name, phrase) for q in known for phrase in q.questions)

    def of_title(self, words: Sequence[Syllable]) -> frozenset[str]:
        return _said(words, self._titles, is_loose=False)

    def of_question(self, words: Sequence[Syllable], *, is_loose: bool) -> frozenset[str]:
        return _said(words, self._questions, is_loose=is_loose) | _said(
            words, self._titles, is_loose=is_loose
        )

    def agreement(self, title: frozenset[str], question: frozenset[str]) -> tuple[float, ...]:
        """How much both say, only the title, only the question: of acts, then of kinds."""
        parts = (title & question, title - question, question - title)
        return tuple(
            sum(strengths.get(name, 0.0) for name in part)
            for strengths in self._groups.values()
            for part in parts
        )


Phrases = dict[str, list[tuple[str, tuple[Syllable, ...]]]]


def _by_first(phrases: Iterable[tuple[str, tuple[Syllable, ...]]]) -> Phrases:
    found: Phrases = {}
    for name, phrase in phrases:
        found.setdefault(phrase[0].folded, []).append((name, phrase))
    return found


def _said(words: Sequence[Syllable], phrases: Phrases, *, is_loose: bool) -> frozenset[str]:
    return frozenset(
        name
        for place, word in enumerate(words)
        for name, phrase in phrases.get(word.folded, ())
        if stands_at(words, place, phrase, is_loose=is_loose)
    )


def stands_at(
    words: Sequence[Syllable], place: int, phrase: Sequence[Syllable], *, is_loose: bool
) -> bool:
    """Whether the phrase stands there. A word without diacritics may be any of several
    words; alone it is, where all words are without (`is_loose`)."""
    if len(words) - place < len(phrase):
        return False
    may_be_plain = is_loose or len(phrase) > 1
    return all(
        word.spelled == wanted.spelled
        or (may_be_plain and word.is_plain and word.folded == wanted.folded)
        for word, wanted in zip(words[place:], phrase, strict=False)
    )

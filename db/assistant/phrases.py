"""The assistant's own words, kept beside it as data: sayings by procedure, the thesaurus, what sets
sister procedures apart, and what is answered elsewhere."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

from db.assistant.syllables import Syllable, syllables

_DATA: Final = Path(__file__).parent / "data"


@dataclass(frozen=True, slots=True)
class Saying:
    """People's words for words of the catalogue."""

    said: tuple[Syllable, ...]
    meant: tuple[Syllable, ...]


@dataclass(frozen=True, slots=True)
class Qualifier:
    group: str  # "act", or a "kind" of case
    name: str
    strength: float
    titles: tuple[tuple[Syllable, ...], ...]
    questions: tuple[tuple[Syllable, ...], ...]


@cache
def sayings() -> dict[str, tuple[str, ...]]:
    """By procedure code."""
    found: dict[str, tuple[str, ...]] = {}
    for file in sorted(_DATA.glob("sayings_*.txt")):
        for codes, said in _rows(file):
            for code in codes.split():
                found[code] = (*found.get(code, ()), *_parts(said))
    return found


@cache
def thesaurus() -> tuple[Saying, ...]:
    return _sayings(_DATA / "thesaurus.txt")


@cache
def senses() -> tuple[Saying, ...]:
    """What a word means beside certain others: "bố mất" is no loss of a paper."""
    return _sayings(_DATA / "senses.txt")


@cache
def qualifiers() -> tuple[Qualifier, ...]:
    found = []
    for head, row in _rows(_DATA / "qualifiers.txt"):
        group, name, strength = head.split()
        titles, _, questions = row.partition("\t")
        found.append(Qualifier(group, name, float(strength), _phrases(titles), _phrases(questions)))
    return tuple(found)


@cache
def elsewhere() -> tuple[str, ...]:
    return tuple(first for first, _ in _rows(_DATA / "elsewhere.txt"))


def speech() -> Iterator[str]:
    """How people talk, and what they say for the words of the catalogue."""
    for line, _ in _rows(_DATA / "speech.txt"):
        yield from line.split(",")
    for each in (*senses(), *thesaurus()):
        yield " ".join(word.spelled for word in each.said)
        yield " ".join(word.spelled for word in each.meant)


def _sayings(file: Path) -> tuple[Saying, ...]:
    return tuple(
        Saying(tuple(syllables(said)), tuple(syllables(meant)))
        for meant, row in _rows(file)
        for said in _parts(row)
    )


def _rows(file: Path) -> Iterator[tuple[str, str]]:
    for line in file.read_text("utf-8").splitlines():
        if line.strip() and not line.startswith("#"):
            first, _, rest = line.partition("\t")
            yield first, rest


def _parts(row: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in row.split("|") if part.strip())


def _phrases(row: str) -> tuple[tuple[Syllable, ...], ...]:
    return tuple(tuple(syllables(part)) for part in _parts(row))

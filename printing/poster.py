"""What hangs on the wall: the rule of turns as words, already in three languages."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from db.words import Names


class Sheet(StrEnum):
    A4 = "a4"
    A3 = "a3"

    @property
    def millimetres(self) -> tuple[int, int]:
        return (210, 297) if self is Sheet.A4 else (297, 420)


@dataclass(frozen=True, slots=True)
class Turn:
    """One step of the order in which a counter calls."""

    names: Names
    is_priority: bool


@dataclass(frozen=True, slots=True)
class Entry:
    """Who goes first, and by which law."""

    names: Names
    basis: Names


@dataclass(frozen=True, slots=True)
class Group:
    title: Names
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Poster:
    parent: Names
    centre: Names
    title: Names
    rule: Names  # the sentence everything else explains
    turns: tuple[Turn, ...]  # drawn below it; may be empty
    groups: tuple[Group, ...]
    points: tuple[Names, ...]
    foot: Names


def both(names: Names) -> str:
    """English and French in one line; once where they are the same, nothing where they are the
    Vietnamese."""
    return "  ·  ".join(dict.fromkeys(others(names)))


def others(names: Names) -> tuple[str, ...]:
    """The words in English and in French, where they are not the Vietnamese ones."""
    return tuple(_different(names.vi, (names.en, names.fr)))


def _different(first: str, texts: Iterable[str]) -> Iterable[str]:
    return (text for text in texts if text and text != first)

"""Finds procedures by what people type, with or without diacritics, for a list at the kiosk."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from db.catalogue.values import Procedure
from db.words import fold

# "I want to … for …": said by everyone, tells nothing.
FILLERS: Final = frozenset(
    {"toi", "em", "minh", "muon", "can", "xin", "lam", "di", "cho", "ve", "cua", "thu", "tuc"}
)


def search(procedures: Iterable[Procedure], text: str, limit: int = 20) -> tuple[Procedure, ...]:
    """The best first; closed procedures are not offered."""
    query = fold(text)
    if not query:
        return ()
    ranked = []
    for procedure in procedures:
        rank = _rank(procedure, query)
        if rank is not None and not procedure.is_closed:
            ranked.append((rank, not procedure.is_common, procedure.code, procedure))
    return tuple(found[-1] for found in sorted(ranked, key=lambda found: found[:-1])[:limit])


def _rank(procedure: Procedure, query: str) -> int | None:
    """0 is best; None is not found."""
    said = [fold(words) for words in (*_shorts(procedure), *procedure.keywords) if words]
    title = fold(procedure.title)
    words = [word for word in query.split() if word not in FILLERS] or query.split()
    if query in said or query == procedure.code:
        return 0
    if any(phrase.startswith(query) for phrase in (*said, procedure.code)):
        return 1
    if any(f" {query}" in phrase for phrase in said):
        return 2
    if any(_begins_each(words, phrase) for phrase in said):
        return 3
    if f" {query}" in f" {title}":
        return 4
    if _begins_each(words, title):
        return 5
    everything = " ".join((*said, title, fold(procedure.field_code.replace("_", " "))))
    return 6 if _begins_each(words, everything) else None


def _shorts(procedure: Procedure) -> tuple[str, str, str]:
    return procedure.short.vi, procedure.short.en, procedure.short.fr


def _begins_each(words: list[str], phrase: str) -> bool:
    """Whether each word begins some word of the phrase."""
    spaced = f" {phrase}"
    return all(f" {word}" in spaced for word in words)

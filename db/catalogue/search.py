"""Finds procedures by what people type, with or without diacritics, for a list at the kiosk."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import Final

from db.catalogue.values import Procedure
from db.words import fold

# "I want to … for …": said by everyone, tells nothing.
FILLERS: Final = frozenset(
    {"toi", "em", "minh", "muon", "can", "xin", "lam", "di", "cho", "ve", "cua", "thu", "tuc"}
)


def search(procedures: Iterable[Procedure], text: str, limit: int = 20) -> tuple[Procedure, ...]:
    """The best first, of equals the common and shortest; closed procedures are not offered."""
    query = fold(text)
    if not query:
        return ()
    ranked = []
    for procedure in procedures:
        rank = _rank(procedure, query)
        if rank is not None and not procedure.is_closed:
            place = (rank, not procedure.is_common, len(procedure.tile), procedure.code)
            ranked.append((place, procedure))
    ranked.sort(key=lambda found: found[0])
    return tuple(procedure for _, procedure in ranked[:limit])


def _rank(procedure: Procedure, query: str) -> int | None:
    """0 is best; None is not found."""
    said = [_folded(words) for words in (*_shorts(procedure), *procedure.keywords) if words]
    title = _folded(procedure.title)
    words = [word for word in query.split() if word not in FILLERS] or query.split()
    everything = " ".join((*said, title, procedure.field_code.replace("_", " ")))
    ranks = (
        query in said or query == procedure.code,
        any(phrase.startswith(query) for phrase in (*said, procedure.code)),
        any(f" {query}" in phrase for phrase in said),
        any(_begins_each(words, phrase) for phrase in said),
        f" {query}" in f" {title}",
        _begins_each(words, title),
        _begins_each(words, everything),
    )
    return ranks.index(True) if True in ranks else None


@lru_cache(maxsize=1 << 15)
def _folded(text: str) -> str:
    """Asked again at every key pressed."""
    return fold(text)


def _shorts(procedure: Procedure) -> tuple[str, str, str]:
    return procedure.short.vi, procedure.short.en, procedure.short.fr


def _begins_each(words: list[str], phrase: str) -> bool:
    """Whether each word begins some word of the phrase."""
    spaced = f" {phrase}"
    return all(f" {word}" in spaced for word in words)

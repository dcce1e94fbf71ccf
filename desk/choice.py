"""Choosing from a short list by keyboard: digits, a letter, arrows. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence


def typed_on(typed: str, key: str, words: Iterable[str]) -> str:
    """What is typed after one more key: it goes on, begins anew, or is ignored.

    With counters 1 to 12, "1" then "2" is 12; with counters 1 to 8 it is 2.
    """
    known = [word.casefold() for word in words]
    for wanted in (typed + key, key):
        if any(word.startswith(wanted.casefold()) for word in known):
            return wanted
    return typed


def chosen_by(typed: str, words: Sequence[str]) -> int | None:
    """The place of the word that is typed out, else of the first that begins so."""
    if not typed:
        return None
    known = [word.casefold() for word in words]
    wanted = typed.casefold()
    if wanted in known:
        return known.index(wanted)
    return next((place for place, word in enumerate(known) if word.startswith(wanted)), None)


def stepped(place: int | None, step: int, count: int) -> int | None:
    """One up or down, staying on the list; from nowhere to its nearer end."""
    if count == 0:
        return None
    if place is None:
        return 0 if step > 0 else count - 1
    return min(max(place + step, 0), count - 1)

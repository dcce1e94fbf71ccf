"""Which tickets a typed number may mean. Pure."""

from __future__ import annotations

import re

from db.queue.rules import label

_NUMBER = re.compile(r"([A-Z]{0,2})0*(\d{1,5})")


def labels_for(typed: str, letters: tuple[str, ...]) -> tuple[str, ...]:
    """ "a12" is A012; without a letter it may be of any line; anything else is taken as typed."""
    wanted = typed.strip().upper()
    found = _NUMBER.fullmatch(wanted)
    if found is None:
        return (wanted,) if wanted else ()
    letter, number = found[1], int(found[2])
    if letter:
        return tuple(dict.fromkeys((label(letter, number), wanted)))
    return tuple(label(each, number) for each in letters)

"""Whether somebody who took a number now would be served before closing. Pure, and an estimate.

What waits is shared out among the counters: those of a line have to manage what nobody else can
take off them, and counters linked by the lines they share manage together what waits for all of
them. Whoever comes now begins no later than when that is done.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

IN_HAND_SHARE = 0.5
"""Of a visit that has begun, about half is still to come."""

Desks = Sequence[Collection[int]]
"""The lines that each counter serves."""


def seconds_until_served(
    visit: Sequence[int], work: Mapping[int, float], service_s: Mapping[int, float], desks: Desks
) -> float | None:
    """Until a visit to these lines, beginning now, is over; None where nobody serves one of them.

    `work` is what each line still has to do, in seconds; `service_s` what one visit takes.
    """
    begins = [_begins(line, work, desks) for line in visit]
    known = [each for each in begins if each is not None]
    if len(known) < len(begins):
        return None
    return max(known) + sum(service_s[line] for line in visit)


def _begins(line: int, work: Mapping[int, float], desks: Desks) -> float | None:
    own = {desk for desk, lines in enumerate(desks) if line in lines}
    if not own:
        return None
    pool = _linked(own, desks)
    return max(_shared(own, work, desks), _shared(pool, work, desks))


def _shared(among: set[int], work: Mapping[int, float], desks: Desks) -> float:
    """The work that only these counters do, by the number of them."""
    elsewhere = {line for desk, lines in enumerate(desks) if desk not in among for line in lines}
    here = {line for desk in among for line in desks[desk]}
    return sum(work.get(line, 0.0) for line in here - elsewhere) / len(among)


def _linked(own: set[int], desks: Desks) -> set[int]:
    """With every counter that shares a line with one of them, directly or by others."""
    found = set(own)
    while True:
        lines = {line for desk in found for line in desks[desk]}
        grown = {desk for desk, served in enumerate(desks) if lines.intersection(served)}
        if grown == found:
            return found
        found = grown

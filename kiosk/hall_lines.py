"""The lines at the foot of the hall: who waits, how long, who is next. Pure."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from db.queue.values import Coming, CounterNow, LineNow, News

_NEXT_SHOWN = 3
_FEW = 4  # up to so many lines there is room for three of the next


@dataclass(frozen=True, slots=True)
class LineRow:
    key: int
    letter: str
    waiting: int
    wait: str  # how long, in words; empty where it cannot be told
    coming: str  # the next of it: "A048  A049"


def lines_of(news: News, counters: frozenset[int] | None) -> tuple[LineNow, ...]:
    """The lines to be shown: open or waited in; of a zone those its counters (ids) serve."""
    here = _served(news.counters, counters)
    return tuple(
        now
        for now in news.waiting
        if (now.line.is_open or now.waiting) and (here is None or now.line.id in here)
    )


def page_of(lines: tuple[LineNow, ...], room: int, page: int) -> tuple[LineNow, ...]:
    """As many lines as there is room for; more of them take turns, evenly."""
    if len(lines) <= room:
        return lines
    pages = -(-len(lines) // room)
    each = -(-len(lines) // pages)
    first = page % pages * each
    return lines[first : first + each]


def line_rows(
    lines: Iterable[LineNow], coming: Iterable[Coming], wait_words: Callable[[LineNow], str]
) -> tuple[LineRow, ...]:
    shown = tuple(lines)
    most = _NEXT_SHOWN if len(shown) <= _FEW else _NEXT_SHOWN - 1
    labels: dict[int, list[str]] = {}
    for each in coming:
        labels.setdefault(each.line_id, []).append(each.label)
    return tuple(
        LineRow(
            now.line.id,
            now.line.letter,
            now.waiting,
            wait_words(now) if now.waiting else "",
            "  ".join(labels.get(now.line.id, [])[:most]),
        )
        for now in shown
    )


def _served(counters: Iterable[CounterNow], zone: frozenset[int] | None) -> frozenset[int] | None:
    if zone is None:
        return None
    return frozenset(
        line for each in counters if each.counter.id in zone for line in each.counter.lines
    )

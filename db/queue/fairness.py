"""Whose turn it is at a desk: a priority class's or the others'. Pure.

The default, at most two priority calls in a row and then one other, costs everybody else about
two minutes on average and yet leaves nobody waiting for ever; it can be printed on the wall.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from db.queue.values import Priority


class Fairness(StrEnum):
    """How many priority calls in a row, to how many others, while both wait."""

    STRICT = "strict"
    TWO_TO_ONE = "2:1"
    ONE_TO_ONE = "1:1"
    ONE_TO_TWO = "1:2"


RATIOS: Final = {
    Fairness.TWO_TO_ONE: (2, 1),
    Fairness.ONE_TO_ONE: (1, 1),
    Fairness.ONE_TO_TWO: (1, 2),
}
_BETWEEN_LEVELS: Final = (2, 1)
REMEMBERED: Final = 8
"""How many of a desk's last calls the rule needs to know, and more."""


@dataclass(frozen=True, slots=True)
class Run:
    """The calls of one kind a desk has just made in a row."""

    priority: int
    other: int


def run_of(recent: Sequence[Priority]) -> Run:
    """The run at the end of a desk's last calls (oldest first); exactly one figure is not 0."""
    priority = other = 0
    for called in reversed(recent):
        if called is Priority.NORMAL:
            if priority:
                break
            other += 1
        else:
            if other:
                break
            priority += 1
    return Run(priority, other)


def order_of_classes(recent: Sequence[Priority], fairness: Fairness) -> tuple[Priority, ...]:
    """The classes in the order in which this desk asks for them now; the first of whom somebody
    waits is called.

    Between the two levels of priority at most two of the first go before one of the second, in
    every rule but the strict one, so that the second does not wait for ever either.
    """
    levels = _levels(recent, fairness)
    if _is_others_turn(run_of(recent), fairness):
        return (Priority.NORMAL, *levels)
    return (*levels, Priority.NORMAL)


def _is_others_turn(run: Run, fairness: Fairness) -> bool:
    if fairness is Fairness.STRICT:
        return False
    priority, other = RATIOS[fairness]
    return run.priority >= priority or 0 < run.other < other


def _levels(recent: Sequence[Priority], fairness: Fairness) -> tuple[Priority, Priority]:
    first_calls = 0
    for called in reversed(recent):
        if called is Priority.SECOND:
            break
        first_calls += called is Priority.FIRST
    if fairness is not Fairness.STRICT and first_calls >= _BETWEEN_LEVELS[0]:
        return (Priority.SECOND, Priority.FIRST)
    return (Priority.FIRST, Priority.SECOND)

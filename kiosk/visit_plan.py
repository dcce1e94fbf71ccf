"""Several procedures in one visit: which lines to visit with the one number, in which order. Pure.

One leg a line: what waits in the same line is settled there together.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

MOST_PROCEDURES = 5


@dataclass(frozen=True, slots=True)
class VisitPlan:
    procedure_code: str
    line_id: int | None  # None: the record knows it
    next_lines: tuple[int, ...] = ()
    also_procedures: tuple[str, ...] = ()


def plan_visit(wanted: Sequence[tuple[str, int | None]]) -> VisitPlan:
    """Of the procedures' codes with their lines, as they were chosen; at least one."""
    lines = tuple(dict.fromkeys(line_id for _, line_id in wanted))
    in_order = [code for line in lines for code, line_id in wanted if line_id == line]
    further = tuple(line for line in lines[1:] if line is not None)
    return VisitPlan(in_order[0], lines[0], further, tuple(in_order[1:]))


def added(codes: tuple[str, ...], code: str) -> tuple[str, ...]:
    """With one more, once each and at most five."""
    if code in codes or len(codes) >= MOST_PROCEDURES:
        return codes
    return (*codes, code)

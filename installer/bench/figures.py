"""A measured figure: what was measured, what it is held against, and whether that holds."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

SHARES = {"p50": 0.50, "p99": 0.99}
_DIGITS = 3


class Backend(StrEnum):
    SQLITE = "sqlite"
    POSTGRESQL = "postgresql"


@dataclass(frozen=True, slots=True)
class Figure:
    """Less is better. `reference` is measured in the same run; a `goal` is a promise made."""

    group: str
    figure: str
    backend: str | None
    value: float
    unit: str
    goal: float | None = None
    reference: float | None = None

    @property
    def ratio(self) -> float | None:
        return self.value / self.reference if self.reference else None

    @property
    def holds(self) -> bool | None:
        return None if self.goal is None else self.value <= self.goal

    def as_object(self) -> dict[str, Any]:
        """The figure as `motcua bench` prints it."""
        return {
            "group": self.group,
            "figure": self.figure,
            "backend": self.backend,
            "value": round(self.value, _DIGITS),
            "unit": self.unit,
            "goal": None if self.goal is None else round(self.goal, _DIGITS),
            "reference": None if self.reference is None else round(self.reference, _DIGITS),
            "ratio": None if self.ratio is None else round(self.ratio, _DIGITS),
            "holds": self.holds,
        }


def percentile(values: Sequence[float], share: float) -> float:
    """The smallest of `values` that at least this share of them does not exceed.

    Raises: ValueError where there are none, or the share is not within 0 and 1.
    """
    if not values or not 0 <= share <= 1:
        raise ValueError(f"no percentile {share} of {len(values)} values")
    return sorted(values)[max(0, math.ceil(share * len(values)) - 1)]

"""What the centre tells everybody of its rule of turns; frozen values that cross folders."""

from __future__ import annotations

from dataclasses import dataclass

from db.queue.order import QueueRule
from db.queue.values import Centre, PriorityClass


@dataclass(frozen=True, slots=True)
class PriorityShare:
    """Today's numbers, the cancelled ones left out."""

    priority: int
    all: int

    @property
    def percent(self) -> float:
        return 100 * self.priority / self.all if self.all else 0.0


@dataclass(frozen=True, slots=True)
class RuleBoard:
    centre: Centre
    rule: QueueRule
    classes: tuple[PriorityClass, ...]  # those offered, the first level first
    has_appointments: bool
    share: PriorityShare

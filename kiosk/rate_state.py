"""A rating under way: one frozen part of the screen. Pure."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import IntEnum

from db.errors import Known
from kiosk.card_state import TypedNumber


class RateStep(IntEnum):
    NUMBER = 0  # of which ticket?
    FACES = 1
    THANKS = 2


@dataclass(frozen=True, slots=True)
class RateState:
    step: RateStep = RateStep.NUMBER
    typed: TypedNumber = field(default_factory=TypedNumber)
    ticket_id: str = ""
    label: str = ""
    score: int = 0  # 0: not chosen yet
    reasons: tuple[str, ...] = ()
    is_asking: bool = False  # the record has been asked
    failure: Known | None = None

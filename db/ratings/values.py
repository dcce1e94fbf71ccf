"""What citizens thought of a visit: frozen values that cross folders. No name, once a ticket."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import IntEnum, StrEnum


class Score(IntEnum):
    """Mức độ hài lòng."""

    VERY_BAD = 1
    BAD = 2
    FAIR = 3
    GOOD = 4
    VERY_GOOD = 5


class Reason(StrEnum):
    """What a citizen may add: of five things, was it good or bad; the score tells which."""

    WAIT = "wait"
    MANNER = "manner"
    GUIDANCE = "guidance"
    RESULT = "result"
    PLACE = "place"


class Place(StrEnum):
    """Where it was told."""

    KIOSK = "kiosk"
    PHONE = "phone"


@dataclass(frozen=True, slots=True)
class Rating:
    ticket_id: str
    score: Score
    reasons: tuple[Reason, ...]
    place: Place
    at: datetime


@dataclass(frozen=True, slots=True)
class RatingRow:
    """The ratings of one line on one day."""

    day: date
    line_id: int
    count: int
    mean: float
    scores: Mapping[Score, int]
    reasons: Mapping[Reason, int]

    @property
    def satisfied(self) -> float:
        """The share of the two best scores, 0 to 1."""
        return (self.scores[Score.GOOD] + self.scores[Score.VERY_GOOD]) / self.count

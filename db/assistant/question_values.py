"""Questions left for officers, as values that cross folders."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from db.words import Language


class QuestionState(StrEnum):
    OPEN = "open"
    ANSWERED = "answered"
    DROPPED = "dropped"  # the answer then says why there is none


@dataclass(frozen=True, slots=True)
class Question:
    """What somebody asked, with the code by which the answer is read; nothing of the asker."""

    id: int
    code: str
    words: str
    language: Language
    place: str  # kiosk, phone, desk
    state: QuestionState
    asked_at: datetime
    answer: str
    officer_id: int | None
    answered_at: datetime | None
    read_at: datetime | None  # when the answer was read for the first time

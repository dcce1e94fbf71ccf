"""What an officer's window asks of the record, in one value."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from db.people.values import Officer, Seat
from db.queue.order import QueueRule
from db.queue.values import Centre, Counter, DeskBoard, LineNow, PriorityClass


@dataclass(frozen=True, slots=True)
class DeskPicture:
    version: int
    at: datetime
    centre: Centre
    lines: tuple[LineNow, ...]
    counters: tuple[Counter, ...]
    officers: tuple[Officer, ...]
    seats: tuple[Seat, ...]
    rule: QueueRule
    classes: tuple[PriorityClass, ...]
    board: DeskBoard | None  # of the counter where the officer sits
    questions: int = 0  # left by citizens, without an answer yet

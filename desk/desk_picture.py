"""What an officer's window asks of the record, in one value."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from db.people.boards import officers, seats
from db.people.values import Officer, Seat
from db.queue.boards import counters, desk_board, kiosk_board
from db.queue.values import Centre, Counter, DeskBoard, LineNow
from db.record import Record


@dataclass(frozen=True, slots=True)
class DeskPicture:
    version: int
    at: datetime
    centre: Centre
    lines: tuple[LineNow, ...]
    counters: tuple[Counter, ...]
    officers: tuple[Officer, ...]
    seats: tuple[Seat, ...]
    board: DeskBoard | None  # of the counter where the officer sits


def desk_question(counter_id: int | None) -> Callable[[Record], DeskPicture]:
    """The question of a window whose officer sits at a counter, or has not signed in."""

    def question(record: Record) -> DeskPicture:
        # The version is read first: what changes meanwhile is seen as news by the next look.
        centre_now = kiosk_board(record)
        board = None if counter_id is None else desk_board(record, counter_id)
        return DeskPicture(
            version=centre_now.version,
            at=centre_now.at,
            centre=centre_now.centre,
            lines=centre_now.lines,
            counters=counters(record),
            officers=officers(record),
            seats=seats(record),
            board=board,
        )

    return question

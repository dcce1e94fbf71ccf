"""Officers at their counters, in the words of a test."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select

from db.people import boards, store
from db.people.values import PauseReason, Seat
from db.record import Snapshot
from db.tables import people as tables
from tests.db.queue.hall import FakeClock, Hall
from tests.records import command_id

LEASE_S = 120


@dataclass
class Seated:
    hall: Hall
    clock: FakeClock

    def sit(self, counter: int, officer: int, holder: str = "window", *, once: str = "") -> Seat:
        return store.sit(
            self.hall.record,
            command_id=once or command_id(),
            counter_id=self.hall.counters[counter],
            officer_id=self.hall.officers[officer],
            holder=holder,
            lease_s=LEASE_S,
        )

    def leave(self, counter: int, *, once: str = "") -> Seat:
        return store.leave(
            self.hall.record,
            command_id=once or command_id(),
            counter_id=self.hall.counters[counter],
        )

    def pause(self, counter: int, reason: PauseReason, *, once: str = "") -> Seat:
        return store.pause(
            self.hall.record,
            command_id=once or command_id(),
            counter_id=self.hall.counters[counter],
            reason=reason,
        )

    def open_again(self, counter: int) -> Seat:
        return store.open_again(
            self.hall.record, command_id=command_id(), counter_id=self.hall.counters[counter]
        )

    def hand_over(self, counter: int, officer: int, *, by: int | None = None) -> Seat:
        return store.hand_over(
            self.hall.record,
            command_id=command_id(),
            counter_id=self.hall.counters[counter],
            officer_id=self.hall.officers[officer],
            by=None if by is None else self.hall.officers[by],
        )

    def who(self) -> dict[int, int]:
        """Counter number to the place of the officer."""
        return {
            seat.counter_number: self.hall.officers.index(seat.officer_id)
            for seat in boards.seats(self.hall.record)
        }

    def at(self, counter: int) -> Seat:
        here = self.hall.counters[counter]
        return next(each for each in boards.seats(self.hall.record) if each.counter_id == here)

    def history(self) -> list[tuple[str, int, str]]:
        """Action, counter number and reason, oldest first."""
        numbers = {key: number for number, key in self.hall.counters.items()}
        event = tables.seat_event

        def question(look: Snapshot) -> list[tuple[str, int, str]]:
            rows = look.connection.execute(
                select(event).order_by(event.c.version, event.c.ordinal)
            ).all()
            return [(row.action, numbers[row.counter_id], row.reason) for row in rows]

        return self.hall.record.ask(question)

"""A centre that keeps its hours: example centre, numbers within office hours only, a set clock."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

from db.day import store as day_store
from db.day.values import OutsideHours
from db.queue import boards, store
from db.queue.history import replay
from db.queue.values import Ticket
from tests.db.queue.hall import FakeClock, Hall
from tests.records import command_id

HANOI = ZoneInfo("Asia/Ho_Chi_Minh")
MONDAY = date(2026, 11, 23)


def at(hour: int, minute: int = 0, day: date = MONDAY) -> datetime:
    return datetime.combine(day, time(hour, minute), HANOI).astimezone(UTC)


class Office(Hall):
    clock: FakeClock

    def give(self, letter: str = "A", *then: str, overrule: str = "") -> Ticket:
        return store.issue(
            self.record,
            command_id=command_id(),
            line_id=self.lines[letter],
            next_lines=tuple(self.lines[each] for each in then),
            overrule=overrule,
        ).ticket

    def quota(self, letter: str, quota: int | None) -> None:
        day_store.set_quota(
            self.record, command_id=command_id(), line_id=self.lines[letter], quota=quota
        )

    def keep_hours(self) -> None:
        day_store.set_outside_hours(
            self.record, command_id=command_id(), outside_hours=OutsideHours.REFUSE
        )

    def now(self, ticket: Ticket) -> Ticket:
        """As it is stored; its history must tell the same."""
        stored = boards.ticket(self.record, ticket.id)
        events = boards.events(self.record, ticket_id=ticket.id)
        assert replay(stored, events) == stored
        return stored


@contextmanager
def office(url: str, moment: datetime | None = None) -> Iterator[Office]:
    clock = FakeClock(moment or at(8))
    opened = Office.at(url, clock)
    assert isinstance(opened, Office)
    opened.clock = clock
    try:
        yield opened
    finally:
        opened.record.close()

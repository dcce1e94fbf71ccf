"""A centre in use: ids by the words people say, and actions with fresh command ids."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from sqlalchemy import Connection

from db.people import boards as people_boards
from db.people import store as people_store
from db.queue import boards, calling, store
from db.queue.values import Priority, Ticket
from db.record import Record, open_record
from tests.records import command_id


@dataclass
class FakeClock:
    """A record's clock that moves when it is told to."""

    now: datetime = field(default_factory=lambda: datetime(2026, 11, 23, 1, 0, tzinfo=UTC))

    def __call__(self, _connection: Connection) -> datetime:
        return self.now

    def forward(self, **span: float) -> None:
        self.now += timedelta(**span)


class Hall:
    def __init__(self, record: Record) -> None:
        self.record = record
        self.lines = {line.letter: line.id for line in boards.lines(record)}
        self.counters = {counter.number: counter.id for counter in boards.counters(record)}
        self.officers = [officer.id for officer in people_boards.officers(record)]

    @classmethod
    def at(cls, url: str, clock: FakeClock) -> Hall:
        return cls(open_record(url, clock=clock, deadline_s=10))

    def issue(self, letter: str = "A", priority: Priority = Priority.NORMAL) -> Ticket:
        return store.issue(
            self.record,
            command_id=command_id(),
            line_id=self.lines[letter],
            priority=priority,
        ).ticket

    def call(self, number: int = 1) -> Ticket:
        return calling.call_next(
            self.record, command_id=command_id(), counter_id=self.counters[number]
        )

    def sit(self, number: int, officer: int) -> None:
        people_store.sit(
            self.record,
            command_id=command_id(),
            counter_id=self.counters[number],
            officer_id=self.officers[officer],
        )

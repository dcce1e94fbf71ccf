"""Whether a record is whole: what was acknowledged is there, once, and the history tells it."""

from __future__ import annotations

import threading
from collections import Counter, defaultdict
from dataclasses import dataclass, field

from sqlalchemy import func, select

from db.queue import boards
from db.queue.history import replay
from db.queue.rules import Action
from db.queue.values import Event
from db.record import Record
from db.tables.centre import command
from tests.faults.counts import Counts


@dataclass(frozen=True, slots=True)
class Acknowledged:
    """An answer that somebody has read."""

    command_id: str
    action: Action
    ticket_id: str
    label: str


@dataclass
class Ledger:
    """What was acknowledged, by whoever was told; any thread may write."""

    entries: list[Acknowledged] = field(default_factory=list)
    refused: int = 0
    _guard: threading.Lock = field(default_factory=threading.Lock)

    def note(self, command_id: str, action: Action, ticket_id: str, label: str) -> None:
        with self._guard:
            self.entries.append(Acknowledged(command_id, action, ticket_id, label))

    def note_refusal(self) -> None:
        with self._guard:
            self.refused += 1


def assert_whole(record: Record, ledger: Ledger, counts: Counts) -> None:
    """Nothing acknowledged is lost, nothing is there twice, events replay to rows, numbers have
    no gap."""
    history = boards.events(record)
    by_ticket: dict[str, list[Event]] = defaultdict(list)
    for event in history:
        by_ticket[event.ticket_id].append(event)
    tickets = [boards.ticket(record, each) for each in by_ticket]
    happened = Counter((event.ticket_id, event.action) for event in history)
    told = Counter((entry.ticket_id, entry.action) for entry in ledger.entries)
    versions = {event.version for event in history}
    lost = sum((told - happened).values())
    twice = sum((happened - told).values())
    labels = {ticket.id: ticket.label for ticket in tickets}

    counts.add(acknowledged=len(ledger.entries), lost=lost, twice=twice)
    assert (0, 0) == (lost, twice)
    assert [] == [entry for entry in ledger.entries if labels[entry.ticket_id] != entry.label]
    assert [len(ledger.entries)] * 2 == [len(versions), _commands(record)]
    for ticket in tickets:
        assert ticket == replay(ticket, by_ticket[ticket.id])
    for line in {ticket.label[0] for ticket in tickets}:
        numbers = sorted(ticket.number for ticket in tickets if ticket.label[0] == line)
        assert list(range(1, len(numbers) + 1)) == numbers
    if record.backend == "sqlite":
        assert "ok" == _integrity(record)


def _commands(record: Record) -> int:
    """How many commands on tickets have been stored; those of the set-up aside."""
    of_tickets = [action.value for action in Action]
    wanted = select(func.count()).where(command.c.action.in_(of_tickets))
    return record.ask(lambda look: look.connection.execute(wanted).scalar_one())


def _integrity(record: Record) -> str:
    check = "PRAGMA integrity_check"
    return record.ask(lambda look: str(look.connection.exec_driver_sql(check).scalar()))

"""Kiosks with their disks, a record that comes and goes, and time that a test lets pass."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, cast
from uuid import uuid4

import pytest

from db.catalogue import boards as catalogue
from db.outbox import file
from db.outbox.issuer import Issuer
from db.outbox.outbox import Outbox
from db.outbox.record_clock import RecordClock
from db.outbox.values import Ask
from db.queue import boards
from db.queue.history import replay
from db.queue.rules import State
from db.queue.values import Issued, Ticket
from db.record import Record, open_record
from tests.db.outbox.wires import Killed, Net, Wire, WiredConnection, WiredRecord

MORNING = datetime(2026, 11, 23, 1, 0, tzinfo=UTC)  # 08:00 in Việt Nam, a Monday


@dataclass
class Time:
    """One world, in which each machine's clock may be wrong."""

    seconds: float = 0.0

    def passes(self, seconds: float) -> None:
        self.seconds += seconds

    def now(self) -> datetime:
        return MORNING + timedelta(seconds=self.seconds)


@dataclass
class Paper:
    """What a citizen holds, and when it was really given."""

    ticket: Ticket
    at: datetime


@dataclass
class Machine:
    """A kiosk that prints as soon as it has a number."""

    path: Path
    record: Record
    time: Time
    papers: list[Paper]
    error: timedelta = timedelta(0)  # of the machine's own clock
    wire: Wire = field(default_factory=Wire)
    deaths: int = 0
    untaken: set[str | None] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.issuer = self._start()

    def _start(self) -> Issuer:
        local = file.open_file(self.path)
        local._connection = WiredConnection(local._connection, self.wire)
        try:
            outbox = Outbox(local)
            clock = RecordClock(
                outbox.heard(),
                wall=lambda: self.time.now() + self.error,
                seconds=lambda: self.time.seconds,
            )
            return Issuer(
                lambda: cast("Record", WiredRecord(self.record, self.wire)),
                outbox,
                clock=clock,
                seconds=lambda: self.time.seconds,
            )
        except Killed:
            local.close()
            raise

    def sees_the_centre(self) -> None:
        """As a kiosk does when it starts and the record answers."""
        self.issuer.outbox.keep(
            fields=catalogue.fields(self.record), procedures=catalogue.procedures(self.record)
        )
        self.issuer.reached()

    def take(self, line_id: int, **more: Any) -> Issued:
        """A citizen comes, and leaves with the paper."""
        issued = self.issuer.take(Ask(str(uuid4()), line_id, **more))
        self.papers.append(Paper(issued.ticket, self.time.now()))
        self.issuer.outbox.paper_is_out(issued.ticket.id)
        return issued

    def reached(self) -> None:
        self.issuer.reached()

    def send(self, most: int = 1000) -> None:
        """Letters to the record, until there is none or it does not answer."""
        while most and self.issuer.has_letters:
            self.issuer.send_one()
            most -= 1

    def restart(self) -> None:
        """As after kill -9: what was not committed is not there."""
        self.deaths += 1
        self.wire.dies_at = None
        if self.wire.net is Net.KILLS:
            self.wire.net = Net.UP
        self._note_what_nobody_took()
        self.issuer.outbox.close()
        self.issuer = self._start()

    def _note_what_nobody_took(self) -> None:
        """Numbers that might have been seen in the moment before the death."""
        local = self.issuer.outbox._local
        self.untaken |= {row[0] for row in local.rows("SELECT ticket_id FROM intent")}
        letter = self.issuer.outbox.letters.last_given()
        if letter is not None:
            self.untaken.add(letter.id)
        self.untaken -= {paper.ticket.id for paper in self.papers}

    @contextmanager
    def survives(self) -> Iterator[None]:
        """Started again if it is killed inside."""
        try:
            yield
        except Killed:
            self.restart()

    def settle(self) -> None:
        """The record is there, and everything has been told."""
        self.wire.net, self.wire.dies_at = Net.UP, None
        self.time.passes(5)
        self.reached()
        self.send()
        assert 0 == self.issuer.outbox.letters.unmerged()


@dataclass
class Centre:
    """A record on a clock of its own, and its kiosks."""

    record: Record
    time: Time
    folder: Path
    papers: list[Paper] = field(default_factory=list)
    machines: list[Machine] = field(default_factory=list)

    def machine(self, error: timedelta = timedelta(0)) -> Machine:
        path = self.folder / f"kiosk{len(self.machines)}.db"
        made = Machine(path, self.record, self.time, self.papers, error)
        made.sees_the_centre()
        self.machines.append(made)
        return made

    @property
    def lines(self) -> tuple[int, ...]:
        return tuple(each.id for each in boards.lines(self.record))

    def tickets(self) -> list[Ticket]:
        """All that the record has, as its history tells them."""
        history = boards.events(self.record)
        found = []
        for ticket_id in dict.fromkeys(event.ticket_id for event in history):
            ticket = boards.ticket(self.record, ticket_id)
            events = [event for event in history if event.ticket_id == ticket_id]
            assert ticket == replay(ticket, events)
            found.append(ticket)
        return found

    def settle(self) -> None:
        for each in self.machines:
            each.settle()

    def close(self) -> None:
        for each in self.machines:
            each.issuer.close()
        self.record.close()

    def assert_whole(self) -> None:
        """Paper and record are one: no number twice, none lost, no gap; times and places are the
        true ones. Only what could have been seen when a kiosk was killed waits without a paper."""
        stored = {ticket.id: ticket for ticket in self.tickets()}
        held = [stored.get(paper.ticket.id) for paper in self.papers]
        assert [_face(paper.ticket) for paper in self.papers] == [_face(each) for each in held]
        labels = [(paper.ticket.business_date, paper.ticket.label) for paper in self.papers]
        assert len(labels) == len(set(labels))
        waiting = {key for key, each in stored.items() if each.state is State.WAITING}
        untaken = {key for machine in self.machines for key in machine.untaken}
        assert set() == waiting - {paper.ticket.id for paper in self.papers} - untaken
        self._assert_no_gap(list(stored.values()))
        by_place = sorted((each for each in held if each), key=lambda each: each.queued_at)
        assert [p.ticket.id for p in self.papers] == [each.id for each in by_place]
        for paper in self.papers:
            assert abs(stored[paper.ticket.id].issued_at - paper.at) < timedelta(milliseconds=50)

    def _assert_no_gap(self, tickets: list[Ticket]) -> None:
        series: dict[Any, list[int]] = defaultdict(list)
        for each in tickets:
            series[each.business_date, each.line_id, each.origin].append(each.number)
        for numbers in series.values():
            assert list(range(1, len(numbers) + 1)) == sorted(numbers)


def _face(ticket: Ticket | None) -> Any:
    """What stands on the paper, and its place in the queue."""
    if ticket is None:
        return None
    return replace(ticket, state=State.WAITING, ahead=0, ended_at=None, changed_at=MORNING)


@pytest.fixture
def centre(sqlite_url: str, tmp_path: Path) -> Iterator[Centre]:
    made = open_centre(sqlite_url, tmp_path)
    yield made
    made.close()


def open_centre(url: str, folder: Path) -> Centre:
    time = Time()
    return Centre(open_record(url, clock=lambda _: time.now()), time, folder)

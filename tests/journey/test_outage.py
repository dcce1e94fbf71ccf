"""The server is away while two kiosks give numbers, one of them killed in the middle; then paper
and record are one. Printed: how long citizens waited, and how long until everything was told.
"""

from __future__ import annotations

import random
import threading
import time
from collections import defaultdict
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

import pytest
from sqlalchemy import select

from db.errors import Unknown
from db.paper import boards as paper_boards
from db.paper.values import JobState
from db.queue import boards
from db.queue.history import replay
from db.queue.rules import Action, State
from db.queue.values import Ticket
from db.record import Record, open_record
from db.tables import centre as centre_tables
from db.tables import queue as queue_tables
from db.throwaway import ThrowawayServer
from installer.driving import DrivenWindow
from printing.simulated_lines import SimulatedSerial
from tests.faults.counts import LONG, Counts
from tests.records import fill

TICKETS = 40
AWAY_S = 60.0 if LONG else 12.0
FIRST_S, LATER_S = 4.0, 2.0  # a citizen's wait, windows included: the longest, the median
MERGED_S = 15.0
_LOST = ("The record does not answer",)
_CLOCK = timedelta(seconds=0.25)  # how wrong a kiosk may be about the record's, on a busy machine
_LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)
_LOOKS = timedelta(seconds=0.45)  # a person looks before touching
_WISHES = (
    *[("collectResult", "takeTicket")] * 6,
    ("field_chung_thuc", "procedure_2.000815", "takeTicket"),
)


@dataclass(frozen=True)
class Taken:
    """A number as a citizen saw it."""

    label: str
    tapped: datetime
    shown: datetime

    @property
    def is_alone(self) -> bool:
        """From the kiosk's own series: letter, mark, number."""
        return len(self.label) == 5

    @property
    def waited(self) -> float:
        return (self.shown - self.tapped).total_seconds()


@dataclass
class Kiosk:
    """A real kiosk with its printer and its disk, and the citizens before it."""

    name: str
    url: str
    folder: Path
    printer: SimulatedSerial
    taken: list[Taken] = field(default_factory=list)
    deaths: int = 0

    def start(self) -> None:
        self.window = DrivenWindow(
            "kiosk", "--windowed", "--printer", str(self.printer.address),
            "--outbox", str(self.folder / f"{self.name}.db"),
            database=self.url, log=self.folder / f"{self.name}.txt", expected=_LOST,
        )  # fmt: skip
        self.window.wait("collectResult", enabled=True)

    def serve(self) -> None:
        """One citizen: touch, number, paper."""
        *before, last = random.choice(_WISHES)
        for name in before:
            self.window.touch(name)
        self.window.wait(last, enabled=True)
        tapped = _now() + _LOOKS
        self.window.touch(last)
        seen = self.window.wait("ticketQr")
        shown = _now() - timedelta(seconds=time.monotonic() - seen)
        (label,) = (text for text in self.window.texts() if _is_number(text))
        self.taken.append(Taken(label, tapped, shown))
        self.window.wait_text("lấy phiếu")
        self.window.touch("home")

    def die(self) -> None:
        """Killed between a touch and its paper, and started again by whoever looks after it."""
        self.window.touch("collectResult")
        self.window.touch("takeTicket")
        time.sleep(random.uniform(0, 0.6))
        self.window.kill()
        self.deaths += 1
        self.start()

    def stop(self) -> None:
        """Whatever became of the day."""
        self.window.kill()

    def on_paper(self) -> set[str]:
        return {
            text for page in self.printer.printer.pages() for text, _ in page.texts
            if _is_number(text)
        }  # fmt: skip


@dataclass
class Day:
    """Who serves how many, and when the fault is."""

    kiosks: tuple[Kiosk, Kiosk]
    server: ThrowawayServer
    left: Iterator[int] = field(default_factory=lambda: iter(range(TICKETS)))
    guard: threading.Lock = field(default_factory=threading.Lock)
    back: datetime = _LONG_AGO  # when the fault was over

    def another(self) -> bool:
        with self.guard:
            return next(self.left, None) is not None

    def at(self, kiosk: Kiosk, dies_at: float | None) -> None:
        """A kiosk's whole day; in the fault the centre is open as long as it lasts."""
        began = time.monotonic()
        for served in count(1):
            if dies_at is not None and time.monotonic() - began > dies_at:
                kiosk.die()
                dies_at = None
            if not self.another():
                return
            kiosk.serve()
            time.sleep(_pace(served))

    def fault(self) -> None:
        time.sleep(4)
        self.server.stop()
        time.sleep(AWAY_S)
        self.server.start()
        self.back = _now()


@pytest.mark.timeout(600)
def test_forty_numbers_while_the_server_is_away(tmp_path: Path, counts: Counts) -> None:
    with _centre() as server, ExitStack() as stack:
        url = server.url("centre")
        kiosks = tuple(
            Kiosk(name, url, tmp_path, stack.enter_context(SimulatedSerial()))
            for name in ("left", "right")
        )
        for kiosk in kiosks:
            kiosk.start()
            stack.callback(kiosk.stop)
        day = Day((kiosks[0], kiosks[1]), server)
        with ThreadPoolExecutor(3) as crew:
            work = [
                crew.submit(day.fault),
                crew.submit(day.at, kiosks[0], None),
                crew.submit(day.at, kiosks[1], 4 + AWAY_S / 2),
            ]
            for done in work:
                done.result()
        record = open_record(url)
        _until_printed(record, {each.label for kiosk in kiosks for each in kiosk.taken})
        for kiosk in kiosks:
            kiosk.window.close()
        tickets, told_at = _tickets(record), _told_at(record)
        record.close()

    taken = [each for kiosk in kiosks for each in kiosk.taken]
    alone = [each for each in taken if each.is_alone]
    assert TICKETS == len(taken) == len({each.label for each in taken})
    _assert_paper_is_record(kiosks, tickets)
    _assert_no_gap(tickets)
    for each in taken:
        assert each.tapped - _CLOCK <= tickets[each.label].issued_at <= each.shown + _CLOCK
        assert tickets[each.label].issued_at == tickets[each.label].queued_at
    waits = [each.waited for each in alone]
    assert waits
    assert max(waits) <= FIRST_S
    assert sorted(waits)[len(waits) // 2] <= LATER_S
    in_the_fault = [each.label for each in alone if each.shown <= day.back]
    merged = max((told_at[label] - day.back).total_seconds() for label in in_the_fault)
    assert merged <= MERGED_S
    counts.add(numbers_without_the_server=len(alone), kiosks_killed=kiosks[1].deaths)
    counts.healed("an outage, all its numbers merged", merged)
    counts.healed("a citizen's wait in an outage", max(waits))


def _assert_paper_is_record(kiosks: tuple[Kiosk, ...], tickets: dict[str, Ticket]) -> None:
    on_paper = {label for kiosk in kiosks for label in kiosk.on_paper()}
    seen = {each.label for kiosk in kiosks for each in kiosk.taken}
    waiting = {label for label, each in tickets.items() if each.state is State.WAITING}
    assert set() == seen - on_paper
    assert set() == on_paper - waiting
    assert len(waiting - on_paper) <= sum(kiosk.deaths for kiosk in kiosks)


def _assert_no_gap(tickets: dict[str, Ticket]) -> None:
    series: dict[tuple[int, str], list[int]] = defaultdict(list)
    for each in tickets.values():
        series[each.line_id, each.origin].append(each.number)
    for numbers in series.values():
        assert list(range(1, len(numbers) + 1)) == sorted(numbers)


def _tickets(record: Record) -> dict[str, Ticket]:
    """By their numbers, as their history tells them."""
    found = {}
    history = boards.events(record)
    for ticket_id in dict.fromkeys(event.ticket_id for event in history):
        ticket = boards.ticket(record, ticket_id)
        assert ticket == replay(ticket, [e for e in history if e.ticket_id == ticket_id])
        found[ticket.label] = ticket
    assert len(found) == len({event.ticket_id for event in history})
    return found


def _told_at(record: Record) -> dict[str, datetime]:
    """When the record was told of each number."""
    command, event, ticket = centre_tables.command, queue_tables.event, queue_tables.ticket
    wanted = (
        select(ticket.c.label, command.c.at)
        .join_from(event, command, event.c.version == command.c.version)
        .join(ticket, ticket.c.id == event.c.ticket_id)
        .where(event.c.action == Action.ISSUE.value)
    )
    rows = record.ask(lambda look: look.connection.execute(wanted).all())
    return {row.label: row.at for row in rows}


def _until_printed(record: Record, wanted: set[str]) -> None:
    """Until the record knows what became of their papers."""
    deadline = time.monotonic() + 60
    while missing := {label for label in wanted if not _is_printed(record, label)}:
        assert time.monotonic() < deadline, sorted(missing)
        time.sleep(0.1)


def _is_printed(record: Record, label: str) -> bool:
    try:
        ticket = boards.ticket(record, label)
    except Unknown:
        return False  # not told of it yet
    return [JobState.PRINTED] == [job.state for job in paper_boards.jobs_of(record, ticket.id)]


@contextmanager
def _centre() -> Iterator[ThrowawayServer]:
    with ThrowawayServer(durable=True) as server:
        fill(server.create("centre"))
        yield server


def _is_number(text: str) -> bool:
    letters = text.rstrip("0123456789")
    return 1 <= len(letters) <= 2 and letters.isupper() and len(text) - len(letters) == 3


def _pace(served: int) -> float:
    """Citizens do not come all at once: forty of them last longer than the fault."""
    return random.uniform(0, 2 * AWAY_S / TICKETS) if LONG and served > 2 else 0.0


def _now() -> datetime:
    return datetime.now(UTC)

"""The issuing thread before a real server: refusing, frozen, back again."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import Any
from uuid import uuid4

import pytest

from db.catalogue import boards as catalogue
from db.errors import Known
from db.outbox.issuing import Issuing, needs_outbox
from db.outbox.values import Ask, Standing
from db.paper import boards as paper_boards
from db.paper.values import JobState
from db.queue import boards
from db.queue.rules import State
from db.queue.values import Issued
from db.record import open_record
from db.throwaway import ThrowawayServer
from tests.faults.counts import Counts
from tests.records import fill

FIRST_S, LATER_S = 2.6, 0.5


class Window:
    """A window's thread: it hears answers, and looks after a server that is silent."""

    def __init__(self, url: str, file: Path) -> None:
        self._posts: SimpleQueue[Callable[[], None]] = SimpleQueue()
        self.issuing = Issuing(url, self._posts.put, file)
        self.standing: Standing | None = None
        self.issuing.on_change(self._stands)

    def _stands(self, standing: Standing) -> None:
        self.standing = standing

    def until(self, is_so: Callable[[], bool], seconds: float = 30) -> None:
        deadline = time.monotonic() + seconds
        while not is_so():
            assert time.monotonic() < deadline
            self.issuing.watch()
            try:
                self._posts.get(timeout=0.1)()
            except Empty:
                continue

    def take(self, line_id: int) -> tuple[Issued, float]:
        """The answer, and how long it took."""
        answers: list[Any] = []
        asked = time.monotonic()
        self.issuing.take(Ask(str(uuid4()), line_id), answers.append, answers.append)
        self.until(lambda: bool(answers))
        assert not isinstance(answers[0], Known)
        return answers[0], time.monotonic() - asked


@contextmanager
def _kiosk(url: str, file: Path) -> Iterator[Window]:
    record = open_record(url)
    window = Window(url, file)
    window.issuing.keep(catalogue.fields(record), catalogue.procedures(record))
    record.close()
    window.issuing.reached()
    window.until(lambda: window.standing is not None and window.standing.can_go_alone)
    yield window
    window.issuing.close()


@pytest.fixture
def own_server() -> Iterator[ThrowawayServer]:
    with ThrowawayServer() as started:
        fill(started.create("centre"))
        yield started


def _freeze(server: ThrowawayServer, how: signal.Signals) -> None:
    """The server and every process of it: connections stand, nothing answers."""
    assert server._process is not None
    for pid in (server._process.pid, *_children(server._process.pid)):
        os.kill(pid, how)


def _children(pid: int) -> list[int]:
    found = []
    for stat in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError):
            if int(stat.read_text().rpartition(")")[2].split()[1]) == pid:
                found.append(int(stat.parent.name))
    return found


def _refuse(server: ThrowawayServer) -> None:
    server.stop()


def _be_silent(server: ThrowawayServer) -> None:
    _freeze(server, signal.SIGSTOP)


def _start(server: ThrowawayServer) -> None:
    server.start()


def _speak(server: ThrowawayServer) -> None:
    _freeze(server, signal.SIGCONT)


@pytest.mark.parametrize(
    ("goes", "comes"), [(_refuse, _start), (_be_silent, _speak)], ids=["stopped", "frozen"]
)
def test_nobody_waits_long_for_a_server(
    own_server: ThrowawayServer,
    tmp_path: Path,
    counts: Counts,
    goes: Callable[[ThrowawayServer], None],
    comes: Callable[[ThrowawayServer], None],
) -> None:
    with _kiosk(own_server.url("centre"), tmp_path / "outbox.db") as window:
        record = open_record(own_server.url("centre"))
        (line, *_) = (each.id for each in boards.lines(record))
        record.close()
        window.take(line)

        goes(own_server)
        (first, first_s), (second, second_s) = window.take(line), window.take(line)
        job = str(uuid4())
        ticket_id = first.ticket.id
        window.issuing.queue_job(job, ticket_id=ticket_id, device="net:hall", is_reprint=False)
        window.issuing.end_job(str(uuid4()), job_id=job, state=JobState.PRINTED, trouble="")
        window.issuing.give_up(second.ticket.id)
        window.until(lambda: window.standing == Standing(True, 2, True))
        comes(own_server)
        time.sleep(3)  # as long as a server that failed is left alone
        window.issuing.reached()
        window.until(lambda: window.standing == Standing(False, 0, True))
        window.until(lambda: not _has_letters(window))

    record = open_record(own_server.url("centre"))
    tickets = {label: boards.ticket(record, label) for label in ("A001", "AK001", "AK002")}
    jobs = paper_boards.jobs_of(record, ticket_id)
    twins = [event.ticket_id for event in boards.events(record)]
    states = {
        boards.ticket(record, each).label: boards.ticket(record, each).state for each in twins
    }
    record.close()
    assert ["AK001", "AK002"] == [first.ticket.label, second.ticket.label]
    assert State.CANCELLED is tickets["AK002"].state
    assert {State.WAITING} == {tickets[label].state for label in ("A001", "AK001")}
    assert {State.CANCELLED} >= {states[label] for label in states if label == "A002"}
    assert [JobState.PRINTED] == [each.state for each in jobs]
    assert first_s <= FIRST_S
    assert second_s <= LATER_S
    counts.healed("a citizen's wait, the first", first_s)
    counts.healed("a citizen's wait, later", second_s)


def _has_letters(window: Window) -> bool:
    answers: list[bool] = []
    window.issuing._answer(
        lambda issuer: issuer.outbox.letters.next() is not None, answers.append, lambda _: None
    )
    window.until(lambda: bool(answers))
    return answers[0]


@pytest.mark.parametrize(
    ("url", "needed"),
    [
        ("postgresql://server/centre", True),
        ("postgres://server/centre", True),
        ("/data/c.db", False),
    ],
)
def test_a_record_in_a_file_needs_no_outbox(url: str, *, needed: bool) -> None:
    assert needed is needs_outbox(url)

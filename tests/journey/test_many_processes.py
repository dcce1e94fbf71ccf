"""Thirty-two processes at once on one record, through the command line, some of them killed.

A killed process is started again and given the command it had, with the same command id: its
answer may be lost, its action may not, and must not happen twice.
"""

from __future__ import annotations

import json
import random
import threading
from collections import Counter as Tally
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from uuid import uuid4

import pytest

from db.queue import boards
from db.queue.history import replay
from db.queue.rules import Action, State
from db.queue.values import Ticket
from db.record import Record, open_record
from db.setup import set_up
from db.throwaway import ThrowawayServer
from tests.processes import QueueProcess

PROCESSES = 32
TICKETS = 500
LETTERS = "ABC"


@pytest.fixture(params=["sqlite", "postgresql"])
def big_centre(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Record]:
    """A centre of three lines and as many counters as there are processes."""
    centre_file = tmp_path / "centre.json"
    names = {"vi": "Trung tâm", "en": "Centre", "fr": "Centre"}
    centre_file.write_text(
        json.dumps(
            {
                "centre": {
                    "code": "BIG",
                    "names": names,
                    "parent": names,
                    "time_zone": "Asia/Ho_Chi_Minh",
                },
                "lines": [{"letter": letter, "names": names} for letter in LETTERS],
                "counters": [
                    {"number": number, "lines": list(LETTERS)} for number in range(1, PROCESSES + 1)
                ],
                "officers": [],
            }
        )
    )
    url = str(tmp_path / "big.db")
    if request.param == "postgresql":
        server: ThrowawayServer = request.getfixturevalue("server")
        url = server.create(f"big_{uuid4().hex}")
    set_up(url, centre_file)
    record = open_record(url)
    yield record
    record.close()


@pytest.mark.timeout(1200)
@pytest.mark.parametrize("kills", [0, 40], ids=["undisturbed", "killed"])
def test_every_number_once_and_every_citizen_called_once(big_centre: Record, kills: int) -> None:
    record = big_centre
    deaths = _work_off(record.url, kills)
    history = boards.events(record)
    ids = [event.ticket_id for event in history if event.action is Action.ISSUE]
    tickets = [boards.ticket(record, each) for each in ids]
    calls = Tally(event.ticket_id for event in history if event.action is Action.CALL)

    assert len(tickets) == TICKETS
    assert deaths >= kills // 2
    _assert_no_gap(record, tickets)
    assert dict.fromkeys(ids, 1) == calls
    for ticket in tickets:
        own = [event for event in history if event.ticket_id == ticket.id]
        assert State.FINISHED is ticket.state
        assert ticket == replay(ticket, own)
        assert [event.action for event in own] == [Action.ISSUE, Action.CALL, Action.FINISH]


def _assert_no_gap(record: Record, tickets: list[Ticket]) -> None:
    for line in boards.lines(record):
        numbers = sorted(ticket.number for ticket in tickets if ticket.line_id == line.id)
        assert list(range(1, len(numbers) + 1)) == numbers


def _work_off(url: str, kills: int) -> int:
    """Issue, call and finish everything; how many processes died on the way."""
    processes = [QueueProcess(url) for _ in range(PROCESSES)]
    over = threading.Event()
    with ThreadPoolExecutor(PROCESSES + 1) as pool:
        killer = pool.submit(_kill, processes, kills, over)
        workers = [pool.submit(_officer, process, index) for index, process in enumerate(processes)]
        for worker in workers:
            worker.result()
        over.set()
        killer.result()
    for process in processes:
        process.close()
    return sum(process.deaths for process in processes)


def _officer(process: QueueProcess, index: int) -> None:
    """Issue one's share, then call and finish until nobody waits."""
    share = TICKETS // PROCESSES + (index < TICKETS % PROCESSES)
    for number in range(share):
        issued = process.do(f"issue --line {LETTERS[(index + number) % 3]}")
        assert issued["state"] == "waiting"
    while True:
        called = process.do(f"call --counter {index + 1}")
        if called.get("refused") == "nothing_waiting":
            return
        assert called["state"] == "called", called
        assert process.do(f"finish {called['id']}")["state"] == "finished"


def _kill(processes: list[QueueProcess], kills: int, over: threading.Event) -> None:
    chance = random.Random(1)
    for _ in range(kills):
        if over.wait(chance.uniform(0.05, 0.6)):
            return
        chance.choice(processes).kill()

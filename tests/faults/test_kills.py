"""Writers killed at random moments, again and again, while the others go on."""

from __future__ import annotations

import random
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from db.record import Record
from tests.faults.audit import Ledger, assert_whole
from tests.faults.counts import Counts, rounds
from tests.faults.officers import Officer
from tests.processes import QueueProcess

WRITERS = rounds(2, 4)
KILLS = rounds(8, 100)  # on each back end


@pytest.mark.timeout(1200)
def test_killed_writers_lose_nothing_and_do_nothing_twice(record: Record, counts: Counts) -> None:
    ledger = Ledger()
    over = threading.Event()
    processes = [QueueProcess(record.url) for _ in range(WRITERS)]
    officers = [
        Officer(process.do, number, ledger, random.Random(number))
        for number, process in enumerate(processes, start=1)
    ]
    with ThreadPoolExecutor(WRITERS) as pool:
        working = [pool.submit(officer.work, over) for officer in officers]
        _kill(processes, len(officers), ledger)
        over.set()
        for each in working:
            each.result()
    for process in processes:
        process.close()
    counts.add(kills=sum(process.deaths for process in processes))

    assert sum(process.deaths for process in processes) >= KILLS * 0.9
    assert_whole(record, ledger, counts)


def _kill(processes: list[QueueProcess], writers: int, ledger: Ledger) -> None:
    """At moments when the victim is at work: somebody has been told something since the last."""
    chance = random.Random(1)
    for _ in range(KILLS):
        told = len(ledger.entries)
        while len(ledger.entries) < told + writers:
            threading.Event().wait(chance.uniform(0.001, 0.1))
        chance.choice(processes).kill()

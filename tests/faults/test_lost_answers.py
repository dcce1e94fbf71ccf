"""Answers are lost, commands come twice and at once: each is carried out once."""

from __future__ import annotations

import random
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from db.record import Record, open_record
from tests.faults import crew
from tests.faults.audit import Ledger, assert_whole
from tests.faults.counts import Counts, rounds
from tests.faults.officers import Officer
from tests.faults.wire import Wire
from tests.processes import QueueProcess

ACTIONS = rounds(30, 1500)  # of each counter
TWINS = rounds(15, 500)


@pytest.mark.timeout(1200)
def test_a_commit_whose_answer_is_lost_happens_once(
    server_url: str, wire: Wire, counts: Counts
) -> None:
    ledger, over = Ledger(), threading.Event()
    processes = [QueueProcess(wire.url) for _ in crew.COUNTERS]
    officers = [
        Officer(process.do, number, ledger, random.Random(number))
        for number, process in zip(crew.COUNTERS, processes, strict=True)
    ]
    wire.lose_answers(0.1)
    with ThreadPoolExecutor(len(officers)) as pool:
        for each in [pool.submit(officer.work, over, ACTIONS) for officer in officers]:
            each.result()
    wire.lose_answers(0.0)
    for process in processes:
        process.close()
    counts.add(answers_lost=wire.answers_lost)
    record = open_record(server_url)

    assert wire.answers_lost >= ACTIONS * len(officers) * 0.04
    assert_whole(record, ledger, counts)
    record.close()


@pytest.mark.timeout(1200)
def test_the_same_command_from_two_processes_at_once_happens_once(
    record: Record, counts: Counts
) -> None:
    """Every command goes out twice, at the same moment or one behind the other, and its copy
    once more after the next one: late, and out of order."""
    ledger, chance = Ledger(), random.Random(1)
    left, right = QueueProcess(record.url), QueueProcess(record.url)
    earlier: list[tuple[str, str, str]] = []
    with ThreadPoolExecutor(2) as pool:

        def twice(command: str, id_: str) -> dict[str, object]:
            first = pool.submit(left.do, command, id_)
            if chance.random() < 0.5:
                first.result()
            second = pool.submit(right.do, command, id_).result()
            assert second == first.result()
            if earlier:
                old_command, old_id, answered = chance.choice(earlier)
                assert answered == left.do(old_command, old_id).get("id")
            if "id" in second:
                earlier.append((command, id_, str(second["id"])))
            return second

        officer = Officer(twice, 1, ledger, random.Random(1))
        officer.work(threading.Event(), TWINS)
    left.close()
    right.close()
    counts.add(twin_commands=TWINS)

    assert_whole(record, ledger, counts)

"""Counters at work at random, each through a process of its own, until they are stopped."""

from __future__ import annotations

import random
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager

from tests.faults.audit import Ledger
from tests.faults.counts import LONG
from tests.faults.officers import Officer
from tests.processes import QueueProcess

COUNTERS = (1, 2, 3) if LONG else (1, 2)
_PAUSE_S = 0.05


@contextmanager
def at_work(url: str, ledger: Ledger) -> Iterator[list[QueueProcess]]:
    """Meanwhile the counters work. Whatever an officer was told is in the ledger afterwards."""
    over = threading.Event()
    processes = [QueueProcess(url) for _ in COUNTERS]
    officers = [
        Officer(process.do, number, ledger, random.Random(number), _PAUSE_S)
        for number, process in zip(COUNTERS, processes, strict=True)
    ]
    with ThreadPoolExecutor(len(officers)) as pool:
        working = [pool.submit(officer.work, over) for officer in officers]
        try:
            yield processes
        finally:
            over.set()
            for each in working:
                each.result()
            for process in processes:
                process.close()

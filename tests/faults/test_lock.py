"""Somebody holds the lock for long: writers wait and succeed, or are told; readers go on."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import Any

import psycopg
import pytest

from db.engine import is_postgresql, sqlite_library
from db.errors import Known, RecordUnavailable
from db.live import Live
from db.queue import boards
from db.record import Record, open_record
from tests.db.queue.hall import Hall
from tests.faults.counts import Counts, rounds
from tests.faults.picture import Picture

HELD_S = rounds(9, 30)  # longer than a window waits, and as long as a command does
READ_S = 0.5


@contextmanager
def lock(url: str) -> Iterator[None]:
    """What a writer holds until its commit."""
    holder: Any
    if is_postgresql(url):
        holder = psycopg.connect(url)
        holder.execute("UPDATE news SET version = version")
    else:
        holder = sqlite_library().connect(url, isolation_level=None, check_same_thread=False)
        holder.execute("BEGIN IMMEDIATE")
    yield
    holder.rollback()
    holder.close()


@pytest.mark.timeout(300)
def test_a_lock_held_for_long(record: Record, counts: Counts) -> None:
    waiting = Hall(open_record(record.url, deadline_s=HELD_S + 30))
    told: list[Known] = []
    with Picture(record.url) as picture, ThreadPoolExecutor(2) as pool:
        first = waiting.issue()
        picture.wait_for(boards.version(record))
        with lock(record.url):
            began = time.monotonic()
            second = pool.submit(waiting.issue)
            window = pool.submit(_window, record.url, lambda hall: hall.issue(), told)
            slowest = _read_for(record, HELD_S)
        freed = time.monotonic()
        number = second.result().number
        waited = time.monotonic() - began
        window.result()
        counts.healed("a lock held for long", picture.wait_for(boards.version(record)) - freed)
        counts.add(locks_held=1)
    waiting.record.close()

    assert first.number + 1 == number
    assert 2 == len(boards.events(record))  # what the window was told of did not happen
    assert waited >= HELD_S
    assert slowest < READ_S
    assert [] == picture.troubles
    assert [RecordUnavailable.code] == [trouble.code for trouble in told]


def _window(url: str, work: Callable[[Hall], Any], told: list[Known]) -> None:
    """A window's own database thread, which tells its user sooner than a command gives up."""
    answered = threading.Event()
    live = Live(url, lambda call: call())

    def fail(trouble: Known) -> None:
        told.append(trouble)
        answered.set()

    live.run(lambda record: work(Hall(record)), lambda _ticket: answered.set(), fail)
    assert answered.wait(HELD_S + 30)
    live.close()


def _read_for(record: Record, seconds: float) -> float:
    """The longest that anybody waited for the hall's picture meanwhile."""
    slowest, until = 0.0, time.monotonic() + seconds
    while (began := time.monotonic()) < until:
        boards.kiosk_board(record)
        slowest = max(slowest, time.monotonic() - began)
        time.sleep(0.05)
    return slowest

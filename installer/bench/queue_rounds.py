"""Timed rounds of issue, call and finish at one counter, with the machine's own limit between."""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar
from uuid import uuid4

from db.engine import is_postgresql
from db.errors import NothingWaiting
from db.queue import boards, calling, store
from db.queue.values import Issued, Ticket
from db.record import open_record
from installer.bench.limits import append_and_flush, single_update

T = TypeVar("T")
Times = dict[str, list[float]]

ISSUE, CALL, LIMIT = "issue", "call-next", "limit"


def timed_rounds(
    url: str,
    folder: Path,
    *,
    seat: int,
    rounds: int,
    at_most_s: float,
    ready: Callable[[], None],
    told: Callable[[int], None],
) -> Times:
    """The milliseconds of each, at the counter that stands at place `seat`.

    `ready` returns when the rounds shall begin; `told` hears how many are done.
    """
    record = open_record(url)
    limit_of = single_update(url, str(seat)) if is_postgresql(url) else append_and_flush(folder)
    times: Times = {ISSUE: [], CALL: [], LIMIT: []}

    def timed(name: str, work: Callable[[], T]) -> T:
        started = time.perf_counter()
        answer = work()
        times[name].append((time.perf_counter() - started) * 1000)
        return answer

    def issue() -> Issued:
        return store.issue(record, command_id=_id(), line_id=random.choice(counter.lines))

    def call() -> Ticket:
        return calling.call_next(record, command_id=_id(), counter_id=counter.id)

    try:
        counter = boards.counters(record)[seat]
        with limit_of as limit:
            ready()
            deadline = time.monotonic() + at_most_s
            for done in range(1, rounds + 1):
                timed(LIMIT, limit)
                timed(ISSUE, issue)
                try:
                    ticket = timed(CALL, call)
                except NothingWaiting:
                    continue  # another counter was faster
                store.finish(record, command_id=_id(), ticket_id=ticket.id)
                told(done)
                if time.monotonic() > deadline:
                    break
    finally:
        record.close()
    return times


def _id() -> str:
    return str(uuid4())

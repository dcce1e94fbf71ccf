"""How soon the hall shows a call: from the desk's key, and from the record's answer to it.

A real hall window, in a process of its own, tells in its log when a call stands in its picture.
"""

from __future__ import annotations

import random
import time
from collections.abc import Iterator
from contextlib import ExitStack
from uuid import uuid4

from db.queue import boards, calling, store
from db.queue.values import Ticket
from db.record import Record, open_record
from installer.bench.child import Child, ChildFailed
from installer.bench.figures import SHARES, Figure, percentile
from installer.bench.news_slot import measure_slot
from installer.bench.plan import Plan
from installer.bench.screens import FIRST_FRAME, shown_at, start_screen

GROUP = "news"
_QUICK_CALLS, _CALLS = 15, 100
_TRIALS, _TRIAL_S = 60, 1.0
_AFTER_KEY, _AFTER_ANSWER = "from the key", "from the answer"


def measure(plan: Plan) -> Iterator[Figure]:
    yield from measure_slot(plan, GROUP)
    calls = _QUICK_CALLS if plan.is_quick else _CALLS
    plan.progress.task("starting the hall's window")
    with ExitStack() as stack:
        halls = {
            backend: _hall(plan, stack, plan.records.fresh(backend)) for backend in plan.backends
        }
        for record, hall in halls.values():
            hall.wait_for(FIRST_FRAME)
            _wait_until_it_listens(record, hall)
        for backend, (record, hall) in halls.items():
            plan.progress.task(f"news on {backend}", calls)
            for since, measured in _times(plan, record, hall, calls).items():
                for name, share in SHARES.items():
                    figure = f"call in the hall window's picture, {since}, {name}"
                    yield Figure(GROUP, figure, backend, percentile(measured, share), "ms")


def _hall(plan: Plan, stack: ExitStack, url: str) -> tuple[Record, Child]:
    hall = stack.enter_context(start_screen("hall", url, plan.records.folder, plan.progress))
    record = open_record(url)
    stack.callback(record.close)
    return record, hall


def _times(plan: Plan, record: Record, hall: Child, calls: int) -> dict[str, list[float]]:
    times: dict[str, list[float]] = {_AFTER_KEY: [], _AFTER_ANSWER: []}
    for done in range(1, calls + 1):
        time.sleep(random.uniform(0.02, 0.12))  # at any moment between two polls
        key = time.monotonic()
        ticket = _call(record)
        answer = time.monotonic()
        shown = float(hall.wait_for(shown_at(ticket.label))["at"])
        times[_AFTER_KEY].append((shown - key) * 1000)
        times[_AFTER_ANSWER].append((shown - answer) * 1000)
        store.finish(record, command_id=_id(), ticket_id=ticket.id)
        _issue(record)
        plan.progress.step(done)
    return times


def _wait_until_it_listens(record: Record, hall: Child) -> None:
    """What was called before the hall's first picture it shows without a word."""
    _issue(record)
    for _ in range(_TRIALS):
        _issue(record)
        ticket = _call(record)
        shown = hall.seen(shown_at(ticket.label), _TRIAL_S)
        store.finish(record, command_id=_id(), ticket_id=ticket.id)
        if shown:
            return
    raise ChildFailed("the hall shows no call")


def _issue(record: Record) -> None:
    line_id = boards.counters(record)[0].lines[0]
    store.issue(record, command_id=_id(), line_id=line_id)


def _call(record: Record) -> Ticket:
    counter_id = boards.counters(record)[0].id
    return calling.call_next(record, command_id=_id(), counter_id=counter_id)


def _id() -> str:
    return str(uuid4())

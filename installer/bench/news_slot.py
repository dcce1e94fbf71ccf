"""How soon after a commit another window's own thread hears of it."""

from __future__ import annotations

import random
import time
from collections.abc import Iterator
from typing import Any
from uuid import uuid4

from sqlalchemy import Engine, event

from db.queue import boards, store
from db.record import open_record
from installer.bench.child import Child
from installer.bench.figures import SHARES, Backend, Figure, percentile
from installer.bench.plan import Plan

_QUICK_COMMITS, _COMMITS = 15, 200
_KNOCK = r"^\d+\.\d+$"
_GOALS_MS = {
    (Backend.POSTGRESQL, "p50"): 10.0,
    (Backend.POSTGRESQL, "p99"): 60.0,
    (Backend.SQLITE, "p99"): 120.0,
}


def measure_slot(plan: Plan, group: str) -> Iterator[Figure]:
    commits = _QUICK_COMMITS if plan.is_quick else _COMMITS
    for backend in plan.backends:
        url = plan.records.fresh(backend)
        plan.progress.task(f"news in another window's slot, on {backend}", commits)
        measured = _times(plan, url, commits)
        for name, share in SHARES.items():
            goal = _GOALS_MS.get((backend, name))
            value = percentile(measured, share)
            figure = f"commit to another window's slot, {name}"
            yield Figure(group, figure, backend, value, "ms", goal)


def _times(plan: Plan, url: str, commits: int) -> list[float]:
    times: list[float] = []
    record = open_record(url)
    try:
        line_id = boards.counters(record)[0].lines[0]
        committed = _follow_commits(record.engine)
        with Child("installer.bench.listener", url, progress=plan.progress) as listener:
            listener.wait_for(_KNOCK)
            for done in range(1, commits + 1):
                time.sleep(random.uniform(0.05, 0.15))  # at any moment between two polls
                listener.look(0)
                begun = time.monotonic()
                store.issue(record, command_id=str(uuid4()), line_id=line_id)
                since = committed[-1] if committed else time.monotonic()
                heard = begun
                while heard <= begun:  # by a knock from before
                    heard = float(listener.wait_for(_KNOCK)[0])
                times.append(max(0.0, heard - since) * 1000)
                plan.progress.step(done)
    finally:
        record.close()
    return times


def _follow_commits(engine: Engine) -> list[float]:
    """The moments at which a server had answered COMMIT: there the wake-up call comes next, and
    only then the answer. On a file the answer comes next."""
    moments: list[float] = []

    @event.listens_for(engine, "before_cursor_execute")
    def _at_notify(_connection: Any, _cursor: Any, statement: str, *_more: Any) -> None:
        if statement.startswith("NOTIFY"):
            moments.append(time.monotonic())

    return moments

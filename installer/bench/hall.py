"""What a hall costs while it calls: its share of a core, and its memory over a day made short."""

from __future__ import annotations

import shutil
import time
from collections.abc import Iterator
from itertools import cycle
from pathlib import Path
from uuid import uuid4

from db.queue import boards, store
from db.queue.calling import call_next
from db.record import Record, open_record
from installer.bench.child import Child
from installer.bench.figures import Backend, Figure
from installer.bench.plan import Plan
from installer.bench.screens import FIRST_FRAME, shown_at, start_screen

GROUP = "hall"
CPU_GOAL, MEMORY_GOAL_MB, GROWTH_GOAL_MB = 5.0, 150.0, 10.0
CALL_EVERY_S = 5.0
_DAY_CALLS = 8 * 3600 // 5
_QUICK_WATCHED_S, _WATCHED_S = 11.0, 60.0
_QUICK_CALLS, _CALLS = 120, _DAY_CALLS
_EARLY = 0.2  # of the day's calls; caches are full by then
_SETTLES_S = 8.0  # the first picture, the voices, the first claim
_AT_ONCE = 20


def measure(plan: Plan) -> Iterator[Figure]:
    """On an SQLite record; a program that plays nothing stands for the loudspeaker."""
    watched_s = _QUICK_WATCHED_S if plan.is_quick else _WATCHED_S
    url = plan.records.fresh(Backend.SQLITE)
    calls = _Calls(url)
    try:
        with _hall(plan, url) as hall:
            idle = _share(plan, hall, watched_s, None)
            busy = _share(plan, hall, watched_s, calls)
            yield Figure(
                GROUP,
                f"CPU of the hall, a call every {CALL_EVERY_S:g} s and the ticker on",
                None,
                busy,
                "% of a core",
                goal=CPU_GOAL,
                reference=idle,
            )
            early, late = _day(plan, hall, calls)
        if early is not None and late is not None:
            day = f"hall after {_QUICK_CALLS if plan.is_quick else _CALLS} calls"
            yield Figure(GROUP, f"memory of the {day}", None, late, "MB", goal=MEMORY_GOAL_MB)
            yield Figure(
                GROUP,
                f"growth of the {day}",
                None,
                max(0.0, late - early),
                "MB",
                goal=GROWTH_GOAL_MB,
            )
    finally:
        calls.close()


class _Calls:
    """Citizens who take a number and are called at once, counter after counter."""

    def __init__(self, url: str) -> None:
        self._record: Record = open_record(url)
        self._counters = cycle(each for each in boards.counters(self._record) if each.lines)

    def call(self) -> str:
        """The number called."""
        counter = next(self._counters)
        store.issue(self._record, command_id=str(uuid4()), line_id=counter.lines[0])
        ticket = call_next(self._record, command_id=str(uuid4()), counter_id=counter.id)
        store.finish(self._record, command_id=str(uuid4()), ticket_id=ticket.id)
        return ticket.label

    def close(self) -> None:
        self._record.close()


def _hall(plan: Plan, url: str) -> Child:
    players = plan.records.folder / "players"
    players.mkdir(exist_ok=True)
    _silent_player(players / "pw-play")
    return start_screen(
        "hall", url, plan.records.folder, plan.progress, "--ticker", players=players
    )


def _silent_player(path: Path) -> None:
    program = shutil.which("true")
    if program is None:
        raise AssertionError("there is no program `true`")
    if not path.exists():
        path.symlink_to(program)


def _share(plan: Plan, hall: Child, seconds: float, calls: _Calls | None) -> float:
    """Percent of a core over this time, once the window has settled."""
    if calls is None:
        hall.wait_for(FIRST_FRAME)
        hall.watch(_SETTLES_S)
    plan.progress.task("the hall calls" if calls else "the hall waits", round(seconds))
    begun, used = time.monotonic(), hall.cpu_s()
    while (gone := time.monotonic() - begun) < seconds:
        plan.progress.step(round(gone))
        if calls is not None:
            calls.call()
        hall.watch(min(CALL_EVERY_S, max(0.1, seconds - gone)))
    return 100 * (hall.cpu_s() - used) / (time.monotonic() - begun)


def _day(plan: Plan, hall: Child, calls: _Calls) -> tuple[float | None, float | None]:
    """Its memory early in the day and at the end of it."""
    count = _QUICK_CALLS if plan.is_quick else _CALLS
    plan.progress.task("a day of calls in the hall", count)
    early: float | None = None
    for done in range(1, count + 1):
        label = calls.call()
        if done % _AT_ONCE == 0 or done == count:
            hall.wait_for(shown_at(label))
            plan.progress.step(done)
        if early is None and done >= count * _EARLY:
            early = hall.memory_mb()
    return early, hall.memory_mb()

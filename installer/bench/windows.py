"""How long each window takes to its first frame, and how much memory it needs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from installer.bench.figures import Backend, Figure
from installer.bench.plan import Plan
from installer.bench.screens import FIRST_FRAME, HELLO, SIZES, start_screen

GROUP = "windows"
_QUICK_SETTLED_S, _SETTLED_S = 0.5, 2.0
_QUICK_RUNS, _RUNS = 1, 6


@dataclass(frozen=True, slots=True)
class Start:
    wall_s: float
    cpu_s: float
    peak_mb: float | None  # once it has settled


def measure(plan: Plan) -> Iterator[Figure]:
    """On an SQLite record. The least of the runs is told: other work only makes it slower."""
    url = plan.records.fresh(Backend.SQLITE)
    runs = _QUICK_RUNS if plan.is_quick else _RUNS
    settles_s = _QUICK_SETTLED_S if plan.is_quick else _SETTLED_S
    starts: dict[str, list[Start]] = {name: [] for name in SIZES}
    plan.progress.task("windows", runs * len(SIZES))
    for run in range(runs):
        for place, name in enumerate(SIZES):
            settled_s = settles_s if run == runs - 1 else None
            starts[name].append(_start(plan, name, url, settled_s))
            plan.progress.step(run * len(SIZES) + place + 1)
    least = {name: _least(each) for name, each in starts.items()}
    frame, memory = f"start to first frame, best of {runs}", f"peak memory {settles_s:g} s later"
    for name, start in least.items():
        hello = None if name == HELLO else least[HELLO]
        for what, unit, value, reference in (
            (f"{frame}, wall", "s", start.wall_s, hello.wall_s if hello else None),
            (f"{frame}, CPU", "s", start.cpu_s, hello.cpu_s if hello else None),
            (memory, "MB", start.peak_mb, hello.peak_mb if hello else None),
        ):
            if value is not None:
                yield Figure(GROUP, f"{name}, {what}", None, value, unit, reference=reference)


def _start(plan: Plan, name: str, url: str, settled_s: float | None) -> Start:
    with start_screen(name, url, plan.records.folder, plan.progress) as window:
        first = window.wait_for(FIRST_FRAME)
        peak_mb = None
        if settled_s is not None:
            window.watch(settled_s)
            peak_mb = window.peak_memory_mb()
        return Start(float(first["at"]) - window.started_at, float(first["cpu"]), peak_mb)


def _least(starts: list[Start]) -> Start:
    peaks = [start.peak_mb for start in starts if start.peak_mb is not None]
    return Start(
        min(start.wall_s for start in starts),
        min(start.cpu_s for start in starts),
        min(peaks, default=None),
    )

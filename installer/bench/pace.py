"""What people feel at a big centre's own pace: how long any action of theirs takes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from installer.bench.big_centre import make_big_centre
from installer.bench.crowd import crowd
from installer.bench.figures import SHARES, Backend, Figure, percentile
from installer.bench.filling import Filling
from installer.bench.pace_rounds import ACTION
from installer.bench.plan import Plan

GROUP = "pace"
_QUICK_S, _S = 8.0, 180.0
_WAITING = 100


@dataclass(frozen=True, slots=True)
class Staff:
    officers: int
    kiosks: int
    speed: int  # times the pace of people, so that there are enough actions
    quick_speed: int
    goal_ms: float  # that 99 of 100 actions keep at `speed`


STAFF = {
    Backend.SQLITE: Staff(officers=6, kiosks=2, speed=5, quick_speed=30, goal_ms=100.0),
    Backend.POSTGRESQL: Staff(officers=22, kiosks=10, speed=1, quick_speed=8, goal_ms=50.0),
}


def measure(plan: Plan) -> Iterator[Figure]:
    seconds = _QUICK_S if plan.is_quick else _S
    for backend in plan.backends:
        staff = STAFF[backend]
        speed = staff.quick_speed if plan.is_quick else staff.speed
        url = plan.records.empty(backend)
        plan.progress.task(f"making a big centre on {backend}")
        make_big_centre(url, plan.records.folder)
        with Filling(url) as filling:
            filling.top_up(_WAITING)
        plan.progress.task(f"pace on {backend}, for {seconds:.0f} s")
        times = crowd(
            plan.progress,
            "pace",
            clients=staff.officers + staff.kiosks,
            url=url,
            officers=staff.officers,
            speed=speed,
            seconds=seconds,
        )[ACTION]
        who = f"{staff.officers} officers and {staff.kiosks} kiosks"
        pace = "at the pace of people" if speed == 1 else f"at {speed} times the pace of people"
        for name, share in SHARES.items():
            goal = staff.goal_ms if name == "p99" and not plan.is_quick else None
            value = percentile(times, share)
            yield Figure(GROUP, f"any action, {who} {pace}, {name}", backend, value, "ms", goal)

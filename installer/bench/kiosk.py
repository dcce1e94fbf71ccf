"""How long a finger waits at the kiosk, and its memory over a day of citizens made short."""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Iterator
from typing import Final

from installer.bench.figures import SHARES, Backend, Figure, percentile
from installer.bench.limits import append_and_flush
from installer.bench.plan import Plan
from installer.driving import DrivenWindow

GROUP = "kiosk"
PAGE_GOAL_MS, NUMBER_GOAL_MS = 100.0, 150.0
MEMORY_GOAL_MB = 150.0
_QUICK_CITIZENS, _CITIZENS = 4, 240  # one in two minutes for eight hours
_EARLY = 0.2  # of the day; every page has been made by then
_ASKS_EVERY = 4  # citizens
_SETTLES_S = 3.0
_NUMBER: Final = "number"
_HOME: Final = ("home", "collectResult")
_TAKES: Final = (
    ("field_ho_tich", "procedure_1.001193"),
    ("procedure_1.001193", "takeTicket"),
    ("takeTicket", _NUMBER),
    _HOME,
)
_ASKS: Final = (("ask", "key_k"), _HOME, ("myNumber", "letter_A"), _HOME)


def measure(plan: Plan) -> Iterator[Figure]:
    """On an SQLite record, with a printer that writes into a file: from the finger's leaving the
    glass to the picture drawn."""
    url = plan.records.fresh(Backend.SQLITE)
    log, paper = (plan.records.folder / name for name in ("kiosk.txt", "paper.bin"))
    citizens = _QUICK_CITIZENS if plan.is_quick else _CITIZENS
    taps: dict[bool, list[float]] = defaultdict(list)
    plan.progress.task("a day of citizens at the kiosk", citizens)
    with DrivenWindow(
        "kiosk", "--windowed", "--printer", f"escpos:{paper}", database=url, log=log
    ) as kiosk:
        kiosk.wait(_HOME[1], enabled=True)
        time.sleep(_SETTLES_S)
        greeting = early = kiosk.memory_mb()
        for done in range(1, citizens + 1):
            for name, shows in _ASKS + _TAKES if done % _ASKS_EVERY == 1 else _TAKES:
                taps[shows == _NUMBER].append(1000 * kiosk.tap(name, shows))
            plan.progress.step(done)
            if done <= max(1, citizens * _EARLY):
                early = kiosk.memory_mb()
        late = kiosk.memory_mb()
    flush_ms = _flush_ms(plan)
    for share, part in SHARES.items():
        page, number = (percentile(taps[each], part) for each in (False, True))
        yield Figure(GROUP, f"tap to the next page drawn, {share}", None, page, "ms", PAGE_GOAL_MS)
        yield Figure(
            GROUP, f"tap to the number drawn, {share}", None, number, "ms", NUMBER_GOAL_MS, flush_ms
        )
    yield Figure(GROUP, "memory of the kiosk, greeting", None, greeting, "MB", MEMORY_GOAL_MB)
    day = f"after {citizens} citizens, against a fifth of them"
    yield Figure(GROUP, f"memory of the kiosk {day}", None, late, "MB", MEMORY_GOAL_MB, early)


def _flush_ms(plan: Plan) -> float:
    """The least that a number on the disk costs here."""
    taken = []
    with append_and_flush(plan.records.folder) as once:
        for _ in range(20):
            begun = time.perf_counter()
            once()
            taken.append(1000 * (time.perf_counter() - begun))
    return percentile(taken, SHARES["p50"])

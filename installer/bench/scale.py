"""What a number and a call cost a busy centre: many clients, long lines, years behind it."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from installer.bench.big_centre import make_big_centre
from installer.bench.crowd import crowd
from installer.bench.figures import SHARES, Backend, Figure, percentile
from installer.bench.filling import Filling
from installer.bench.paired import DESK, FIRST, HALL, KIOSK, paired_rounds
from installer.bench.plan import Plan
from installer.bench.queue import LIMITS
from installer.bench.queue_rounds import CALL, ISSUE, LIMIT, Times

GROUP = "scale"
HISTORY_GOAL = 1.5
"""A median with the history is at most so many times the median without it."""

_BYTES = {Backend.SQLITE: 1_200, Backend.POSTGRESQL: 1_700}  # of a finished ticket; with room
_WAL_BYTES = 2 * 2**30
_WARM_UP = 2


@dataclass(frozen=True, slots=True)
class Sizes:
    clients: tuple[int, ...]
    waiting: tuple[int, ...]
    paired_at: int  # one of `waiting`
    history: int
    without: bool  # whether each cell is measured on a record without a history, too
    rounds: int
    cell_s: float
    pairs: int
    pairs_s: float
    promised: tuple[str, ...]  # of the pair; what is measured seldom promises nothing


QUICK = Sizes(
    clients=(1, 8),
    waiting=(1_000,),
    paired_at=1_000,
    history=50_000,
    without=False,
    rounds=100,
    cell_s=1.0,
    pairs=60,
    pairs_s=4.0,
    promised=(ISSUE, CALL),
)
FULL = Sizes(
    clients=(1, 8, 32),
    waiting=(10, 1_000, 100_000),
    paired_at=1_000,
    history=5_000_000,
    without=True,
    rounds=300,
    cell_s=15.0,
    pairs=600,
    pairs_s=60.0,
    promised=(ISSUE, CALL, FIRST, DESK, HALL, KIOSK),
)


def bytes_needed(backends: Collection[Backend], *, is_quick: bool) -> int:
    """On disk, for a while."""
    tickets = (QUICK if is_quick else FULL).history
    return sum(tickets * _BYTES[backend] for backend in backends) + _WAL_BYTES


def measure(plan: Plan) -> Iterator[Figure]:
    sizes = QUICK if plan.is_quick else FULL
    for backend in plan.backends:
        urls = {tickets: _record(plan, backend, tickets) for tickets in (0, sizes.history)}
        for waiting in sizes.waiting:
            for url in urls.values():
                _top_up(plan, url, waiting)
            if waiting == sizes.paired_at:
                yield from _pair(plan, backend, sizes, list(urls.values()))
            for clients in sizes.clients:
                for tickets, url in urls.items():
                    if tickets == 0 and not sizes.without:
                        continue
                    cell = f"{_clients(clients)}, {waiting} waiting, {tickets} finished before"
                    yield from _cell(plan, backend, sizes, clients, url, cell)
                    _top_up(plan, url, waiting)


def _record(plan: Plan, backend: Backend, tickets: int) -> str:
    url = plan.records.empty(backend)
    plan.progress.task(f"making a big centre on {backend}")
    make_big_centre(url, plan.records.folder)
    if tickets:
        plan.progress.task(f"filling the history on {backend}", tickets)
        with Filling(url) as filling:
            filling.add_history(tickets, plan.progress.step)
    return url


def _top_up(plan: Plan, url: str, waiting: int) -> None:
    plan.progress.task(f"letting {waiting} wait")
    with Filling(url) as filling:
        filling.top_up(waiting)


def _pair(plan: Plan, backend: Backend, sizes: Sizes, urls: list[str]) -> Iterator[Figure]:
    plan.progress.task(f"with a history and without on {backend}", sizes.pairs)
    young, old = paired_rounds(
        urls, rounds=sizes.pairs, at_most_s=sizes.pairs_s, told=plan.progress.step
    )
    for what in (ISSUE, CALL, FIRST, DESK, HALL, KIOSK):
        for name, share in SHARES.items():
            figure = f"{what}, with {sizes.history} finished before against none, {name}"
            without = percentile(young[what], share)
            goal = HISTORY_GOAL * without if name == "p50" and what in sizes.promised else None
            value = percentile(old[what], share)
            yield Figure(GROUP, figure, backend, value, "ms", goal=goal, reference=without)


def _cell(
    plan: Plan, backend: Backend, sizes: Sizes, clients: int, url: str, cell: str
) -> Iterator[Figure]:
    plan.progress.task(f"scale on {backend}, {cell}", clients * sizes.rounds)
    times = crowd(
        plan.progress,
        "rounds",
        clients=clients,
        url=url,
        folder=str(plan.records.folder),
        rounds=sizes.rounds,
        at_most_s=sizes.cell_s,
        warm_up=_WARM_UP,
    )
    yield from _figures(backend, cell, times)


def _figures(backend: Backend, cell: str, times: Times) -> Iterator[Figure]:
    for name, share in SHARES.items():
        limit = percentile(times[LIMIT], share)
        for what in (ISSUE, CALL):
            value = percentile(times[what], share)
            yield Figure(GROUP, f"{what}, {cell}, {name}", backend, value, "ms", reference=limit)
        yield Figure(GROUP, f"{LIMITS[backend]}, {cell}, {name}", backend, limit, "ms")


def _clients(number: int) -> str:
    return "1 client" if number == 1 else f"{number} clients"

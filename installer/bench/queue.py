"""How long a number and a call take, beside what the machine's own limit takes in the same run."""

from __future__ import annotations

from collections.abc import Iterator

from installer.bench.crowd import crowd
from installer.bench.figures import SHARES, Backend, Figure, percentile
from installer.bench.plan import Plan
from installer.bench.queue_rounds import CALL, ISSUE, LIMIT, Times, timed_rounds

GROUP = "queue"
LIMITS = {Backend.SQLITE: "fdatasync of 4 kB", Backend.POSTGRESQL: "one UPDATE, autocommit"}
_QUICK_ROUNDS, _ROUNDS = 200, 500
_QUICK_AT_MOST_S, _AT_MOST_S = 3.0, 120.0  # a busy machine makes fewer rounds
_CLIENTS, _CLIENT_ROUNDS = 8, 200


def measure(plan: Plan) -> Iterator[Figure]:
    for backend in plan.backends:
        yield from _figures(backend, "1 client", _alone(plan, backend))
        if not plan.is_quick:
            yield from _figures(backend, f"{_CLIENTS} clients", _crowd(plan, backend))


def _alone(plan: Plan, backend: Backend) -> Times:
    rounds = _QUICK_ROUNDS if plan.is_quick else _ROUNDS
    url = plan.records.fresh(backend)
    plan.progress.task(f"queue on {backend}", rounds)
    return timed_rounds(
        url,
        str(plan.records.folder),
        seat=0,
        rounds=rounds,
        at_most_s=_QUICK_AT_MOST_S if plan.is_quick else _AT_MOST_S,
        ready=lambda: None,
        told=plan.progress.step,
    )


def _crowd(plan: Plan, backend: Backend) -> Times:
    """At one counter each."""
    url = plan.records.fresh(backend)
    plan.progress.task(f"queue on {backend}, {_CLIENTS} clients", _CLIENTS * _CLIENT_ROUNDS)
    return crowd(
        plan.progress,
        "rounds",
        clients=_CLIENTS,
        url=url,
        folder=str(plan.records.folder),
        rounds=_CLIENT_ROUNDS,
        at_most_s=_AT_MOST_S,
    )


def _figures(backend: Backend, crowd: str, times: Times) -> Iterator[Figure]:
    limits = {name: percentile(times[LIMIT], share) for name, share in SHARES.items()}
    for what in (ISSUE, CALL):
        for name, share in SHARES.items():
            value = percentile(times[what], share)
            figure = f"{what}, {crowd}, {name}"
            yield Figure(GROUP, figure, backend, value, "ms", reference=limits[name])
    for name, limit in limits.items():
        yield Figure(GROUP, f"{LIMITS[backend]}, {crowd}, {name}", backend, limit, "ms")

"""How long a number and a call take, beside what the machine's own limit takes in the same run."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import ExitStack

from installer.bench.child import Child
from installer.bench.figures import SHARES, Backend, Figure, percentile
from installer.bench.plan import Plan
from installer.bench.queue_rounds import CALL, ISSUE, LIMIT, Times, timed_rounds

GROUP = "queue"
LIMITS = {Backend.SQLITE: "fdatasync of 4 kB", Backend.POSTGRESQL: "one UPDATE, autocommit"}
_QUICK_ROUNDS, _ROUNDS = 200, 500
_QUICK_AT_MOST_S, _AT_MOST_S = 6.0, 120.0  # a busy machine makes fewer rounds
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
        plan.records.folder,
        seat=0,
        rounds=rounds,
        at_most_s=_QUICK_AT_MOST_S if plan.is_quick else _AT_MOST_S,
        ready=lambda: None,
        told=plan.progress.step,
    )


def _crowd(plan: Plan, backend: Backend) -> Times:
    """At one counter each, as processes of their own."""
    url = plan.records.fresh(backend)
    plan.progress.task(f"queue on {backend}, {_CLIENTS} clients", _CLIENTS * _CLIENT_ROUNDS)
    with ExitStack() as stack:
        clients = [
            stack.enter_context(
                Child(
                    "installer.bench.queue_client",
                    *(url, str(plan.records.folder), str(seat)),
                    *(str(_CLIENT_ROUNDS), str(_AT_MOST_S)),
                    progress=plan.progress,
                )
            )
            for seat in range(_CLIENTS)
        ]
        for client in clients:
            client.wait_for("^ready")
        for client in clients:
            client.tell("go")
        return _followed(plan, clients)


def _followed(plan: Plan, clients: list[Child]) -> Times:
    times: Times = {ISSUE: [], CALL: [], LIMIT: []}
    done = dict.fromkeys(clients, 0)
    under_way = list(clients)
    while under_way:
        for client in list(under_way):
            for line in client.look():
                if line.startswith("done "):
                    done[client] = int(line.removeprefix("done "))
                    continue
                under_way.remove(client)
                for name, measured in json.loads(line).items():
                    times[name] += measured
        plan.progress.step(sum(done.values()))
    return times


def _figures(backend: Backend, crowd: str, times: Times) -> Iterator[Figure]:
    limits = {name: percentile(times[LIMIT], share) for name, share in SHARES.items()}
    for what in (ISSUE, CALL):
        for name, share in SHARES.items():
            value = percentile(times[what], share)
            figure = f"{what}, {crowd}, {name}"
            yield Figure(GROUP, figure, backend, value, "ms", reference=limits[name])
    for name, limit in limits.items():
        yield Figure(GROUP, f"{LIMITS[backend]}, {crowd}, {name}", backend, limit, "ms")

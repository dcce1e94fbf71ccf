"""Timed rounds of issue, call and finish at one counter, with the machine's own limit between."""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path
from types import TracebackType
from typing import Self, TypeVar
from uuid import uuid4

from db.engine import is_postgresql
from db.errors import NothingWaiting
from db.queue import boards, calling, store
from db.queue.values import Issued, Ticket
from db.record import open_record
from installer.bench.limits import append_and_flush, single_update

T = TypeVar("T")
Times = dict[str, list[float]]

_PATIENCE_S = 120.0  # a long wait is a figure, too
ISSUE, CALL, LIMIT = "issue", "call-next", "limit"


class Client:
    """At the counter that stands at place `seat` of a record."""

    def __init__(self, url: str, seat: int) -> None:
        self.times: Times = {}
        self.record = open_record(url, deadline_s=_PATIENCE_S)
        self.counter = boards.counters(self.record)[seat]

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.record.close()

    def timed(self, name: str, work: Callable[[], T]) -> T:
        """The milliseconds of it, also where it is refused."""
        started = time.perf_counter()
        try:
            return work()
        finally:
            taken = (time.perf_counter() - started) * 1000
            self.times.setdefault(name, []).append(taken)

    def issue(self) -> Issued:
        line_id = random.choice(self.counter.lines)
        return store.issue(self.record, command_id=_id(), line_id=line_id)

    def call(self) -> Ticket:
        return calling.call_next(self.record, command_id=_id(), counter_id=self.counter.id)

    def start(self, ticket: Ticket) -> Ticket:
        return store.start(self.record, command_id=_id(), ticket_id=ticket.id)

    def finish(self, ticket: Ticket) -> Ticket:
        return store.finish(self.record, command_id=_id(), ticket_id=ticket.id)

    def round(self) -> None:
        """One comes, one goes: as many wait as before."""
        self.timed(ISSUE, self.issue)
        try:
            ticket = self.timed(CALL, self.call)
        except NothingWaiting:
            return  # another counter was faster
        self.finish(ticket)


def timed_rounds(
    url: str,
    folder: str,
    *,
    seat: int,
    rounds: int,
    at_most_s: float,
    ready: Callable[[], None],
    told: Callable[[int], None],
    warm_up: int = 0,
) -> Times:
    """The milliseconds of each action, and of the machine's limit in between.

    `ready` returns when the rounds shall begin; `told` hears how many are done.
    """
    with Client(url, seat) as client, _limit_of(url, folder, seat) as limit:
        for _ in range(warm_up):
            client.round()
        client.times.clear()
        ready()
        deadline = time.monotonic() + at_most_s
        for done in range(1, rounds + 1):
            client.timed(LIMIT, limit)
            client.round()
            told(done)
            if time.monotonic() > deadline:
                break
        return client.times


def _limit_of(url: str, folder: str, seat: int) -> AbstractContextManager[Callable[[], None]]:
    return single_update(url, str(seat)) if is_postgresql(url) else append_and_flush(Path(folder))


def _id() -> str:
    return str(uuid4())

"""Simulated citizens and officers on a real record, so that a demonstration's hall is alive.

Times are seconds of the centre's morning; the demonstration divides them by its speed.
"""

from __future__ import annotations

import heapq
import random
from collections.abc import Callable
from dataclasses import dataclass, field
from uuid import uuid4

from db.errors import Refused
from db.people import boards as people_boards
from db.people import store as people_store
from db.queue import boards, calling, store
from db.queue.rules import State
from db.queue.values import Counter, Priority
from db.record import Record
from db.words import Language

BETWEEN_CITIZENS_S = 75.0
TO_COUNTER_S = 20.0
SERVICE_S = 420.0
PRIORITY_SHARE = 0.13
NO_SHOW_SHARE = 0.08

Deed = Callable[[], None]


@dataclass(order=True)
class _Due:
    at: float
    order: int
    deed: Deed = field(compare=False)


class Morning:
    """What happens next, and when. The first counters are left to people."""

    def __init__(self, record: Record, *, seed: int = 1, left_to_people: int = 1) -> None:
        self._record = record
        self._chance = random.Random(seed)
        self._due: list[_Due] = []
        self._order = 0
        self._now = 0.0
        self._idle: list[Deed] = []
        self._lines = boards.lines(record)
        officers = people_boards.officers(record)
        counters = boards.counters(record)
        seats = {seat.counter_id for seat in people_boards.seats(record)}
        for counter, officer in list(zip(counters, reversed(officers), strict=False))[
            left_to_people:
        ]:
            if counter.id not in seats:
                people_store.sit(
                    record, command_id=_new(), counter_id=counter.id, officer_id=officer.id
                )
            call, seconds = self._caller(counter), self._chance.uniform(5, 60)
            in_hand = boards.desk_board(record, counter.id).in_hand
            self._later(seconds, self._served(in_hand.ticket.id, call) if in_hand else call)
        self._later(0, self._arrive)

    def step(self, wait: Callable[[float], None]) -> None:
        """Wait until the next thing is due, and let it happen."""
        due = heapq.heappop(self._due)
        wait(due.at)
        self._now = due.at
        due.deed()

    def _later(self, seconds: float, deed: Deed) -> None:
        self._order += 1
        heapq.heappush(self._due, _Due(self._now + seconds, self._order, deed))

    def _arrive(self) -> None:
        line = self._chance.choice(self._lines)
        urgent = self._chance.random() < PRIORITY_SHARE
        store.issue(
            self._record,
            command_id=_new(),
            line_id=line.id,
            purpose=line.purpose,
            priority=Priority.SECOND if urgent else Priority.NORMAL,
            language=self._chance.choices(list(Language), [90, 7, 3])[0],
        )
        for call in self._idle:
            self._later(0, call)
        self._idle.clear()
        self._later(self._chance.expovariate(1 / BETWEEN_CITIZENS_S), self._arrive)

    def _caller(self, counter: Counter) -> Deed:
        def call() -> None:
            try:
                ticket = calling.call_next(self._record, command_id=_new(), counter_id=counter.id)
            except Refused:
                self._idle.append(call)
                return
            if self._chance.random() < NO_SHOW_SHARE:
                self._later(3 * TO_COUNTER_S, lambda: self._act(store.no_show, ticket.id, call))
            else:
                self._later(TO_COUNTER_S, lambda: self._serve(ticket.id, call))

        return call

    def _serve(self, ticket_id: str, call: Deed) -> None:
        self._act(store.start, ticket_id, lambda: None)
        seconds = self._chance.gammavariate(2, SERVICE_S / 2)
        self._later(seconds, self._served(ticket_id, call))

    def _served(self, ticket_id: str, call: Deed) -> Deed:
        return lambda: self._act(store.finish, ticket_id, call)

    def _act(self, action: Callable[..., object], ticket_id: str, then: Deed) -> None:
        """People may have acted on the ticket meanwhile; then there is nothing left to do."""
        if boards.ticket(self._record, ticket_id).state in {State.CALLED, State.SERVING}:
            action(self._record, command_id=_new(), ticket_id=ticket_id)
        self._later(0, then)


def _new() -> str:
    return str(uuid4())

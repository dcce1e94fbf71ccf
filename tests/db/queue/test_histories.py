"""Random histories of every action: after each, the laws of the record hold."""

from __future__ import annotations

import random
from collections import Counter as Tally

import pytest

from db.errors import CounterBusy, NothingWaiting, Refused
from db.queue import boards, store
from db.queue.history import replay
from db.queue.order import next_for
from db.queue.rules import AT_COUNTER, State, allowed
from db.queue.values import Priority, Ticket
from db.record import Record
from db.stats.boards import today
from tests.db.queue.hall import Hall
from tests.records import command_id

STEPS = 150


@pytest.mark.parametrize("seed", range(3))
def test_random_histories(record: Record, seed: int) -> None:
    chance = random.Random(seed)
    hall = Hall(record)
    for _ in range(STEPS):
        _step(hall, chance)
    _check(hall)


def _step(hall: Hall, chance: random.Random) -> None:
    tickets = _tickets(hall)
    if not tickets or chance.random() < 0.3:
        hall.issue(chance.choice("ABC"), chance.choice(list(Priority)))
        return
    number = chance.choice([1, 2, 3])
    if chance.random() < 0.3:
        _call_by_the_rule(hall, number, tickets)
        return
    ticket = chance.choice(tickets)
    act = chance.choice([
        store.recall, store.start, store.hold, store.finish, store.no_show, store.cancel,
        store.return_to_queue, store.reinstate,
    ])  # fmt: skip
    try:
        if chance.random() < 0.2:
            store.transfer(
                hall.record,
                command_id=command_id(),
                ticket_id=ticket.id,
                line_id=hall.lines[chance.choice("ABC")],
                counter_id=chance.choice([None, hall.counters[number]]),
            )
        elif chance.random() < 0.2:
            store.resume(
                hall.record,
                command_id=command_id(),
                ticket_id=ticket.id,
                counter_id=hall.counters[number],
            )
        else:
            act(hall.record, command_id=command_id(), ticket_id=ticket.id)
    except Refused:
        assert ticket == boards.ticket(hall.record, ticket.id)


def _call_by_the_rule(hall: Hall, number: int, tickets: list[Ticket]) -> None:
    counter = next(c for c in boards.counters(hall.record) if c.number == number)
    day = tickets[0].business_date
    now = Now(at=news.at, today=day, rule=QueueRule())
    if any(t.counter_id == counter.id and t.state in AT_COUNTER for t in tickets):
        with pytest.raises(CounterBusy):
            hall.call(number)
    elif expected is None:
        with pytest.raises(NothingWaiting):
            hall.call(number)
    else:
        assert expected.id == hall.call(number).id


def _tickets(hall: Hall) -> list[Ticket]:
    ids = dict.fromkeys(event.ticket_id for event in boards.events(hall.record))
    return [boards.ticket(hall.record, each) for each in ids]


def _check(hall: Hall) -> None:
    tickets = _tickets(hall)
    history = boards.events(hall.record)
    for ticket in tickets:
        own = [event for event in history if event.ticket_id == ticket.id]
        assert ticket == replay(ticket, own)
        states: list[State | None] = [None, *(event.state for event in own)]
        for before, event in zip(states, own, strict=False):
            assert event.state == allowed(before, event.action)
    at_counter = Tally(t.counter_id for t in tickets if t.state in AT_COUNTER)
    assert {1} >= set(at_counter.values())
    versions = [event.version for event in history]
    assert sorted(set(versions)) == versions
    totals = today(hall.record).totals
    assert len(tickets) == totals.arrived
    assert totals.arrived == (
        totals.waiting
        + totals.at_counter
        + totals.held
        + totals.finished
        + totals.no_show
        + totals.cancelled
    )

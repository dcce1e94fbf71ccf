"""Who will be called soon, and what becomes of the counters, in the hall's picture."""

from __future__ import annotations

from db.people.store import pause
from db.people.values import PauseReason
from db.queue import store
from db.queue.hall_board import news
from db.queue.values import CounterNow, News, Priority
from db.record import Record
from tests.db.queue.hall import Hall
from tests.records import command_id


def picture(record: Record) -> News:
    found = news(record, None)
    assert found is not None
    return found


def coming(hall: Hall) -> list[tuple[str, int]]:
    return [(each.label, each.line_id) for each in picture(hall.record).coming]


def counter_of(hall: Hall, number: int) -> CounterNow:
    return next(each for each in picture(hall.record).counters if each.counter.number == number)


def test_the_next_three_of_each_line_in_calling_order(record: Record) -> None:
    hall = Hall(record)
    for _ in range(4):
        hall.issue("A")
    hall.issue("B")
    hall.issue("A", Priority.FIRST)

    a, b = hall.lines["A"], hall.lines["B"]
    assert [("A005", a), ("A001", a), ("A002", a), ("B001", b)] == coming(hall)


def test_who_comes_next_follows_the_turns_of_the_counter(record: Record) -> None:
    hall = Hall(record)
    hall.sit(1, 0)
    for priority in (Priority.FIRST, Priority.FIRST, Priority.FIRST, Priority.NORMAL):
        hall.issue("A", priority)
    before = [label for label, _ in coming(hall)]
    for _ in range(2):
        served = hall.call(1)
        store.finish(record, command_id=command_id(), ticket_id=served.id)
    after = [label for label, _ in coming(hall)]

    assert (["A001", "A002", "A004"], ["A004", "A003"]) == (before, after)


def test_nobody_waits_nobody_comes(record: Record) -> None:
    assert () == picture(record).coming


def test_a_counter_is_closed_open_calling_serving_paused(record: Record) -> None:
    hall = Hall(record)
    hall.issue("A")
    closed = counter_of(hall, 1)
    hall.sit(1, 0)
    idle = counter_of(hall, 1)
    ticket = hall.call(1)
    called = counter_of(hall, 1)
    store.start(record, command_id=command_id(), ticket_id=ticket.id)
    serving = counter_of(hall, 1)
    pause(record, command_id=command_id(), counter_id=hall.counters[1], reason=PauseReason.LUNCH)
    paused = counter_of(hall, 1)

    shown = [
        (each.is_staffed, each.pause_reason, each.serves, each.is_started)
        for each in (closed, idle, called, serving, paused)
    ]
    assert [
        (False, None, None, False),
        (True, None, None, False),
        (True, None, "A001", False),
        (True, None, "A001", True),
        (True, "lunch", "A001", True),
    ] == shown

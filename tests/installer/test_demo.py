"""The simulated morning: everybody who was called had come, and the record's laws hold."""

from __future__ import annotations

from db.queue import boards
from db.queue.rules import Action
from db.record import open_record
from db.stats.boards import today
from installer.demo.morning import Morning


def test_a_morning_of_two_hundred_things(sqlite_url: str) -> None:
    record = open_record(sqlite_url)
    morning = Morning(record)
    moments: list[float] = []
    for _ in range(200):
        morning.step(moments.append)
    actions = {event.action for event in boards.events(record)}
    totals = today(record).totals
    record.close()

    assert sorted(moments) == moments
    assert {Action.ISSUE, Action.CALL, Action.START, Action.FINISH} <= actions
    assert totals.finished > 5
    assert totals.wait.count == totals.finished + totals.at_counter + totals.no_show


def test_a_morning_takes_up_what_an_earlier_one_left(sqlite_url: str) -> None:
    record = open_record(sqlite_url)
    left = Morning(record)
    for _ in range(30):
        left.step(lambda _due: None)
    at_counter = today(record).totals.at_counter
    morning = Morning(record, seed=2)
    for _ in range(100):
        morning.step(lambda _due: None)
    totals = today(record).totals
    record.close()

    assert at_counter > 0
    assert totals.finished > at_counter

"""Today's figures against a day played by hand."""

from __future__ import annotations

import pytest

from db.people import leases
from db.people.store import sit
from db.queue import store
from db.stats.boards import spread, today
from db.stats.values import Spread
from tests.db.queue.hall import FakeClock, Hall
from tests.records import command_id


@pytest.mark.parametrize(
    ("durations", "expected"),
    [
        ([], Spread(0, None, None, None)),
        ([5.0], Spread(1, 5.0, 5.0, 5.0)),
        ([4.0, 1.0, 3.0, 2.0], Spread(4, 2.0, 4.0, 4.0)),
        ([float(n) for n in range(1, 11)], Spread(10, 5.0, 9.0, 10.0)),
    ],
)
def test_spread(durations: list[float], expected: Spread) -> None:
    assert expected == spread(durations)


def test_a_small_day(record_url: str) -> None:
    clock = FakeClock()  # 08:00 in Hà Nội
    hall = Hall.at(record_url, clock)
    hall.sit(1, 0)
    for _ in range(3):
        hall.issue()
        clock.forward(minutes=1)
    clock.forward(minutes=7)
    first = hall.call()
    clock.forward(minutes=1)
    store.start(hall.record, command_id=command_id(), ticket_id=first.id)
    clock.forward(minutes=5)
    store.finish(hall.record, command_id=command_id(), ticket_id=first.id)
    clock.forward(minutes=50)
    second = hall.call()
    store.no_show(hall.record, command_id=command_id(), ticket_id=second.id)
    picture = today(hall.record)
    hall.record.close()

    totals = picture.totals
    assert (totals.arrived, totals.waiting, totals.finished, totals.no_show) == (3, 1, 1, 1)
    assert Spread(2, 600.0, 3900.0, 3900.0) == totals.wait
    assert Spread(1, 300.0, 300.0, 300.0) == totals.service
    assert totals.longest_waiting == 3840.0
    assert ("Bùi Thị Ngọc Lan", 1, 1) == (
        picture.counters[0].officer_name,
        picture.counters[0].finished,
        picture.counters[0].no_show,
    )
    assert [(h.hour, h.arrived, h.called) for h in picture.hours] == [(8, 3, 1), (9, 0, 1)]
    assert sum(line.totals.arrived for line in picture.lines) == totals.arrived


def test_a_desk_that_died_is_no_open_counter(record_url: str) -> None:
    clock = FakeClock()
    hall = Hall.at(record_url, clock)
    sit(
        hall.record, command_id=command_id(), counter_id=hall.counters[1],
        officer_id=hall.officers[0], holder="window", lease_s=120,
    )  # fmt: skip
    hall.sit(2, 1)
    hall.issue()
    label = hall.call().label

    def seen() -> tuple[list[int], str, int]:
        """The counters where somebody is; the ticket in hand at the first; who serves line A."""
        picture = today(hall.record)
        line = next(each for each in picture.lines if each.line.letter == "A")
        staffed = [each.counter.number for each in picture.counters if each.officer_name]
        return staffed, picture.counters[0].ticket_label, line.open_counters

    with_both = seen()
    clock.forward(seconds=119)
    at_the_end = seen()
    clock.forward(seconds=1)
    after = seen()
    leases.renew(hall.record, hall.counters[1], "window")
    again = seen()
    hall.record.close()

    assert ([1, 2], label) == with_both[:2]
    assert [with_both, with_both] == [at_the_end, again]
    assert ([2], label, with_both[2] - 1) == after

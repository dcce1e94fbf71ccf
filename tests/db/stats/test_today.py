"""Today's figures against a day played by hand."""

from __future__ import annotations

import pytest

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

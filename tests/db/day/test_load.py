"""What the estimate of a wait counts on: the counters where somebody still is."""

from __future__ import annotations

from db.people.store import sit
from db.queue import boards
from tests.db.queue.hall import FakeClock, Hall
from tests.records import command_id


def test_a_desk_that_died_shortens_no_wait(record_url: str) -> None:
    clock = FakeClock()
    hall = Hall.at(record_url, clock)
    line = hall.lines["A"]
    first, second = [c.id for c in boards.counters(hall.record) if line in c.lines][:2]
    for counter, officer, lease_s in ((first, 0, 120), (second, 1, None)):
        sit(
            hall.record, command_id=command_id(), counter_id=counter,
            officer_id=hall.officers[officer], holder="window", lease_s=lease_s,
        )  # fmt: skip
    for _ in range(6):
        hall.issue()

    def wait_s() -> float:
        told = [each.wait_s for each in boards.kiosk_board(hall.record).lines]
        return told[[each.id for each in boards.lines(hall.record)].index(line)] or 0.0

    with_both = wait_s()
    clock.forward(seconds=119)
    at_the_end = wait_s()
    clock.forward(seconds=1)
    alone = wait_s()
    hall.record.close()

    assert with_both == at_the_end > 0
    assert 2 * with_both == alone

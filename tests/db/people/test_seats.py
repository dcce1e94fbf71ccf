"""Officers sit at one counter each, on a lease that their window renews."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest

from db.errors import OfficerElsewhere, SeatTaken, Unknown
from db.people.leases import next_end, renew
from db.queue.boards import desk_board
from db.record import open_record
from tests.db.people.seated import LEASE_S, Seated
from tests.db.queue.hall import Hall
from tests.records import command_id


def test_one_seat_an_officer_one_officer_a_seat(seated: Seated) -> None:
    seated.sit(1, 0)

    with pytest.raises(SeatTaken):
        seated.sit(1, 1)
    with pytest.raises(OfficerElsewhere):
        seated.sit(2, 0)
    assert {1: 0} == seated.who()


def test_leaving_frees_both(seated: Seated) -> None:
    seated.sit(1, 0)
    once = command_id()
    left = seated.leave(1, once=once)
    again = seated.leave(1, once=once)
    seated.sit(2, 0)

    assert left.officer_id == again.officer_id
    with pytest.raises(Unknown):
        seated.leave(1)


def test_the_ticket_in_hand_stays_at_the_counter(seated: Seated) -> None:
    seated.sit(1, 0)
    seated.hall.issue()
    ticket = seated.hall.call()
    seated.leave(1)
    seated.sit(1, 1)

    assert ticket.counter_id == seated.hall.counters[1]


def test_a_restart_returns_the_ticket_in_hand_and_the_older_window_is_known_by_its_holder(
    seated: Seated,
) -> None:
    first = seated.sit(1, 0, "older")
    seated.hall.issue()
    ticket = seated.hall.call()
    seated.clock.forward(seconds=30)
    second = seated.sit(1, 0, "newer")
    board = desk_board(seated.hall.record, seated.hall.counters[1])
    in_hand = board.in_hand

    assert (first.since, "newer") == (second.since, seated.at(1).holder)
    assert in_hand is not None
    assert in_hand.ticket.id == ticket.id
    assert [False, True] == [
        renew(seated.hall.record, seated.hall.counters[1], each) for each in ("older", "newer")
    ]


def test_a_repeated_command_gives_the_first_seat(seated: Seated) -> None:
    once = command_id()
    first = seated.sit(1, 0, once=once)
    again = seated.sit(1, 0, once=once)

    assert (first, [("sit", 1, "")]) == (again, seated.history())


def test_a_renewed_lease_lives_and_makes_no_news(seated: Seated) -> None:
    seated.sit(1, 0)
    here = seated.hall.counters[1]
    version = desk_board(seated.hall.record, here).version
    seated.clock.forward(seconds=LEASE_S - 1)
    renewed = renew(seated.hall.record, here, "window")
    seated.clock.forward(seconds=LEASE_S - 1)

    assert renewed
    assert version == desk_board(seated.hall.record, here).version
    with pytest.raises(SeatTaken):
        seated.sit(1, 1)


def test_a_lease_that_lives_again_is_news(seated: Seated) -> None:
    seated.sit(1, 0)
    here = seated.hall.counters[1]
    version = desk_board(seated.hall.record, here).version
    seated.clock.forward(seconds=LEASE_S)
    others = renew(seated.hall.record, here, "another window")
    still = desk_board(seated.hall.record, here).version
    ours = renew(seated.hall.record, here, "window")

    assert (False, version, True, version + 1) == (
        others, still, ours, desk_board(seated.hall.record, here).version,
    )  # fmt: skip
    assert seated.at(1).is_leased(seated.clock.now)
    assert [("sit", 1, "")] == seated.history()


def test_a_picture_holds_until_the_next_lease_ends(seated: Seated) -> None:
    begun = seated.clock.now
    before = next_end(seated.hall.record, begun)
    seated.sit(1, 0)
    seated.clock.forward(seconds=20)
    seated.sit(2, 1)
    ends = [begun + timedelta(seconds=after) for after in (LEASE_S, LEASE_S + 20)]

    assert [None, ends[0], ends[1], None] == [
        before, *(next_end(seated.hall.record, at) for at in (begun, *ends)),
    ]  # fmt: skip


def test_a_lease_that_ran_out_frees_the_seat_and_its_officer(seated: Seated) -> None:
    seated.sit(1, 0)
    seated.sit(2, 1)
    seated.clock.forward(seconds=LEASE_S)
    seated.sit(1, 2)
    seated.sit(3, 1)

    assert {1: 2, 3: 1} == seated.who()
    assert [
        ("leave", 1, "lease_over"),
        ("sit", 1, ""),
        ("leave", 2, "lease_over"),
        ("sit", 3, ""),
    ] == seated.history()[2:]


def test_without_a_window_a_seat_lasts_until_the_day_is_over(seated: Seated) -> None:
    seated.hall.sit(1, 0)
    seated.clock.forward(hours=15, minutes=59)
    with pytest.raises(SeatTaken):
        seated.sit(1, 1)
    seated.clock.forward(minutes=1)
    seated.sit(1, 1)

    assert {1: 1} == seated.who()


def test_of_two_officers_at_once_one_gets_the_seat(record_url: str) -> None:
    halls = [Hall(open_record(record_url, deadline_s=10)) for _ in range(2)]

    def attempt(place: int) -> bool:
        try:
            halls[place].sit(1, place)
        except SeatTaken:
            return False
        return True

    with ThreadPoolExecutor(2) as pool:
        got = list(pool.map(attempt, range(2)))
    who = Seated(halls[0], clock=None).who()  # type: ignore[arg-type]
    for hall in halls:
        hall.record.close()

    assert [False, True] == sorted(got)
    assert {1: got.index(True)} == who


def test_the_lease_is_the_rules(seated: Seated) -> None:
    seated.sit(1, 0)
    seated.clock.forward(seconds=10)
    renew(seated.hall.record, seated.hall.counters[1], "window")

    assert seated.clock.now + timedelta(seconds=120) == seated.at(1).lease_until

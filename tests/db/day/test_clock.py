"""A clock that jumps, and a machine that stands in another time zone: the days stay right."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import date, datetime, timedelta

import pytest

from db.day import store
from db.day.boards import day_board
from db.errors import CentreClosed, DayClosed
from db.queue.rules import State
from db.queue.store import return_to_queue
from tests.db.day.office import MONDAY, at, office
from tests.db.day.test_closing import states
from tests.records import command_id

TUESDAY = MONDAY + timedelta(days=1)


def test_set_back_an_hour_across_midnight(record_url: str) -> None:
    with office(record_url, at(23, 30)) as centre:
        late = centre.give()
        centre.clock.forward(hours=1)
        early = centre.give()
        centre.clock.forward(hours=-1)
        later = centre.give()

        assert [MONDAY, TUESDAY, MONDAY] == [each.business_date for each in (late, early, later)]
        assert ["A001", "A001", "A002"] == [each.label for each in (late, early, later)]
        assert [State.WAITING] * 3 == states(centre, late, early, later)
        assert ["A001", "A002"] == [centre.call(1).label, centre.call(2).label]
        centre.clock.forward(hours=1)
        assert "A002" == centre.give().label
        assert State.WAITING is centre.now(early).state


def test_set_ahead_a_day_and_back(record_url: str) -> None:
    with office(record_url) as centre:
        monday = [centre.give(), centre.give()]
        places = [centre.now(each).queued_at for each in monday]
        centre.clock.forward(days=1)
        tuesday = centre.give()
        assert [State.UNSERVED] * 2 == states(centre, *monday)
        centre.clock.forward(days=-1)
        third = centre.give()

        assert (MONDAY, "A003", 2) == (third.business_date, third.label, third.ahead)
        assert [State.WAITING] * 4 == states(centre, *monday, tuesday, third)
        assert places == [centre.now(each).queued_at for each in monday]
        assert "A001" == centre.call().label
        centre.clock.forward(days=1)
        again = centre.give()
        assert (TUESDAY, "A002") == (again.business_date, again.label)
        assert [State.UNSERVED] * 2 == states(centre, monday[1], third)
        assert "A001" == centre.call(2).label


def test_a_day_closed_by_hand_stays_closed_when_the_clock_comes_back(record_url: str) -> None:
    with office(record_url) as centre:
        waiting, put_back = centre.give("C"), centre.give("A")
        centre.call(1)
        store.close_day(centre.record, command_id=command_id())
        return_to_queue(centre.record, command_id=command_id(), ticket_id=put_back.id)
        centre.clock.forward(days=1)
        centre.give()
        centre.clock.forward(days=-1)

        with pytest.raises(DayClosed):
            centre.give()
        assert [State.UNSERVED] * 2 == states(centre, waiting, put_back)


def test_a_clock_of_long_ago_ends_no_day(record_url: str) -> None:
    with office(record_url) as centre:
        ticket = centre.give()
        centre.clock.forward(days=-9000)
        centre.give()
        centre.clock.forward(days=9000)
        second = centre.give()

        assert [State.WAITING, State.WAITING] == states(centre, ticket, second)
        assert ["A001", "A002"] == [ticket.label, second.label]


@pytest.fixture(params=["America/New_York", "Pacific/Auckland", "Europe/Paris"])
def elsewhere(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    monkeypatch.setenv("TZ", request.param)
    time.tzset()
    yield request.param
    monkeypatch.undo()
    time.tzset()


def test_a_machine_elsewhere_knows_the_centres_day(record_url: str, elsewhere: str) -> None:
    with office(record_url, at(7, 29)) as centre:
        centre.keep_hours()
        with pytest.raises(CentreClosed):
            centre.give()
        centre.clock.forward(minutes=1)
        board = day_board(centre.record)

        assert "A001" == centre.give().label
        assert (MONDAY, True) == (board.business_date, board.is_open)
        assert (at(17), at(13, 30)) == (board.closes_at, board.opens_at)


@pytest.mark.parametrize(("moment", "day"), [(at(23, 59), MONDAY), (at(0, 0, TUESDAY), TUESDAY)])
def test_midnight_is_the_centres(
    sqlite_url: str, elsewhere: str, moment: datetime, day: date
) -> None:
    with office(sqlite_url, moment) as centre:
        assert day == centre.give().business_date

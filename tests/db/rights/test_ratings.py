"""A kiosk rates a visit and tells where a ticket stands under its own login; nobody changes a
rating, and officers only read them."""

from __future__ import annotations

import pytest

from db.errors import AlreadyRated
from db.queue import calling, store
from db.queue.place import ticket_now
from db.ratings import boards
from db.ratings import store as ratings
from db.ratings.values import Reason, Score
from db.rights.roles import LoginRole
from tests.db.queue.hall import Hall
from tests.db.rights.conftest import Centre
from tests.records import command_id

NO_RIGHT = "42501"


def test_a_kiosk_rates_and_others_read(centre: Centre) -> None:
    kiosk, officer = centre.login(LoginRole.KIOSK), centre.login(LoginRole.OFFICER)
    hall = Hall(officer)
    ticket = store.issue(kiosk, command_id=command_id(), line_id=hall.lines["A"]).ticket
    ahead = ticket_now(kiosk, ticket.label).ahead
    calling.call_next(officer, command_id=command_id(), counter_id=hall.counters[1])
    store.finish(officer, command_id=command_id(), ticket_id=ticket.id)
    told = ratings.rate(
        kiosk,
        command_id=command_id(),
        ticket_id=ticket.id,
        score=Score.GOOD,
        reasons=(Reason.GUIDANCE,),
    )

    assert (0, Score.GOOD) == (ahead, told.score)
    assert ticket_now(kiosk, ticket.id).is_rated
    with pytest.raises(AlreadyRated):
        ratings.rate(kiosk, command_id=command_id(), ticket_id=ticket.id, score=Score.BAD)
    assert [1] == [each.count for each in boards.ratings(officer)]
    assert [1] == [each.count for each in boards.ratings(centre.login(LoginRole.MANAGER))]


FORGED = (
    "INSERT INTO rating (ticket_id, centre_id, score, reasons, place, at)"
    " VALUES ('x', 1, 5, '[]', 'kiosk', now())"
)


@pytest.mark.parametrize("role", [LoginRole.OFFICER, LoginRole.MANAGER, LoginRole.DISPLAY])
def test_staff_rate_for_nobody(centre: Centre, role: LoginRole) -> None:
    assert NO_RIGHT == centre.state_of(centre.names[role], FORGED)


@pytest.mark.parametrize("statement", ["UPDATE rating SET score = 5", "DELETE FROM rating"])
def test_a_rating_stays(centre: Centre, statement: str) -> None:
    assert NO_RIGHT == centre.state_of(centre.names[LoginRole.KIOSK], statement)

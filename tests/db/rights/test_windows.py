"""Every question and action of a window passes under the rights of its own login."""

from __future__ import annotations

from db.catalogue import boards as catalogue
from db.paper import store as paper
from db.paper.values import JobState
from db.queue import boards, hall_board, store
from db.queue.rules import State
from db.rights.roles import LoginRole
from tests.db.queue.hall import Hall
from tests.db.rights.conftest import Centre
from tests.records import command_id


def test_a_kiosk_gives_numbers_and_takes_its_own_back(centre: Centre) -> None:
    kiosk = centre.login(LoginRole.KIOSK)
    once = command_id()
    line = boards.lines(kiosk)[0]
    first = store.issue(kiosk, command_id=once, line_id=line.id).ticket
    again = store.issue(kiosk, command_id=once, line_id=line.id).ticket
    second = store.issue(kiosk, command_id=command_id(), procedure_code="2.000815").ticket
    gone = store.cancel(kiosk, command_id=command_id(), ticket_id=second.id, reason="nobody")
    job = paper.queue_job(kiosk, command_id=command_id(), ticket_id=first.id, device="screen")
    done = paper.end_job(kiosk, command_id=command_id(), job_id=job.id, state=JobState.PRINTED)

    assert first == again
    assert ["A001", "B001"] == [first.label, second.label]
    assert State.CANCELLED is gone.state
    assert JobState.PRINTED is done.state
    assert 1 == boards.kiosk_board(kiosk).lines[0].waiting
    assert catalogue.fields(kiosk)
    assert catalogue.procedures(kiosk)


def test_a_hall_follows_the_calls(centre: Centre) -> None:
    hall = Hall(centre.owner)
    hall.sit(1, 0)
    ticket = hall.issue()
    before = hall_board.news(centre.login(LoginRole.DISPLAY), None)
    hall.call()
    assert before is not None
    news = hall_board.news(centre.login(LoginRole.DISPLAY), before.version)

    assert news is not None
    assert [ticket.label] == [call.label for call in news.calls]
    assert 1 == news.waiting[0].open_counters

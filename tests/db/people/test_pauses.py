"""A counter on pause calls nobody; a counter handed over keeps its tickets."""

from __future__ import annotations

import pytest

from db.errors import OfficerElsewhere, OnPause, Unknown
from db.people.values import PauseReason
from db.queue import boards, store
from db.queue.rules import Action
from tests.db.people.seated import Seated
from tests.records import command_id


def test_a_pause_says_why_and_since_when(seated: Seated) -> None:
    seated.sit(1, 0)
    once = command_id()
    began = seated.clock.now
    paused = seated.pause(1, PauseReason.LUNCH, once=once)
    again = seated.pause(1, PauseReason.LUNCH, once=once)
    seated.clock.forward(minutes=1)
    seated.pause(1, PauseReason.MEETING)

    assert (paused.pause_reason, paused.paused_at) == (again.pause_reason, again.paused_at)
    assert ("meeting", began) == (seated.at(1).pause_reason, seated.at(1).paused_at)


def test_nobody_is_called_to_a_pause_and_all_goes_on_after_it(seated: Seated) -> None:
    seated.sit(1, 0)
    seated.hall.issue()
    seated.pause(1, PauseReason.LUNCH)
    with pytest.raises(OnPause):
        seated.hall.call()
    opened = seated.open_again(1)

    assert (None, None) == (opened.pause_reason, opened.paused_at)
    assert "A001" == seated.hall.call().label
    assert [("sit", 1, ""), ("pause", 1, "lunch"), ("open", 1, "")] == seated.history()


def test_the_pause_outlives_a_restart(seated: Seated) -> None:
    seated.sit(1, 0, "older")
    seated.pause(1, PauseReason.TECHNICAL)

    assert "technical" == seated.sit(1, 0, "newer").pause_reason


def test_nobody_pauses_where_nobody_sits(seated: Seated) -> None:
    with pytest.raises(Unknown):
        seated.pause(1, PauseReason.OTHER)
    with pytest.raises(Unknown):
        seated.open_again(1)
    with pytest.raises(Unknown):
        seated.hand_over(1, 0)


def test_a_counter_is_handed_over_with_its_tickets(seated: Seated) -> None:
    seated.sit(1, 0)
    held, in_hand = seated.hall.issue(), seated.hall.issue()
    seated.hall.call()
    store.hold(seated.hall.record, command_id=command_id(), ticket_id=held.id)
    seated.hall.call()
    seated.pause(1, PauseReason.MEETING)
    seat = seated.hand_over(1, 1, by=2)

    after = [boards.ticket(seated.hall.record, each.id) for each in (held, in_hand)]
    last = boards.events(seated.hall.record, ticket_id=in_hand.id)[-1]
    officers = seated.hall.officers
    assert ({1: 1}, None) == (seated.who(), seat.pause_reason)
    assert [officers[1]] * 2 == [each.officer_id for each in after]
    assert (Action.HAND_OVER, officers[2]) == (last.action, last.actor_id)
    assert [("leave", 1, "hand_over"), ("hand_over", 1, "")] == seated.history()[-2:]


def test_who_sits_elsewhere_takes_nothing_over(seated: Seated) -> None:
    seated.sit(1, 0)
    seated.sit(2, 1)

    with pytest.raises(OfficerElsewhere):
        seated.hand_over(1, 1)

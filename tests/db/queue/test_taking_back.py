"""Setting aside, missing a call, taking back; who may do what to whose ticket."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from db.errors import (
    CalledEnough,
    CounterBusy,
    NothingToUndo,
    NotYours,
    Refused,
    TooLate,
    Unknown,
)
from db.people.staffing import set_role
from db.people.values import Role
from db.queue import boards, hall_board, store, undoing
from db.queue.deciding import set_rule
from db.queue.rules import State
from db.queue.values import Priority
from tests.db.queue.acts import do, now, pick, waiting_at
from tests.db.queue.hall import FakeClock, Hall
from tests.records import command_id


class TestHolding:
    def test_belongs_to_its_counter_until_its_time_is_over(
        self, hall: Hall, clock: FakeClock
    ) -> None:
        hall.sit(1, officer=0)
        hall.sit(2, officer=1)
        hall.issue()
        held = do(store.hold, hall, hall.call(), minutes=10)
        other = {"counter_id": hall.counters[2], "by": hall.officers[1]}

        assert clock.now + timedelta(minutes=10) == held.hold_until
        with pytest.raises(NotYours):
            do(store.resume, hall, held, **other)
        clock.forward(minutes=10)
        assert State.SERVING is do(store.resume, hall, held, **other).state

    def test_a_lead_may_at_once(self, hall: Hall) -> None:
        hall.sit(1, officer=0)
        hall.sit(2, officer=1)
        lead = hall.officers[1]
        set_role(hall.record, command_id=command_id(), officer_id=lead, role=Role.LEAD)
        hall.issue()
        held = do(store.hold, hall, hall.call())
        resumed = do(store.resume, hall, held, counter_id=hall.counters[2], by=lead)

        assert State.SERVING is resumed.state

    def test_back_in_the_queue_it_has_the_old_place(self, hall: Hall) -> None:
        hall.issue()
        hall.issue()
        held = do(store.hold, hall, hall.call())
        do(store.return_to_queue, hall, held)

        assert ["A001", "A002"] == waiting_at(hall)


class TestMissing:
    def test_called_as_often_as_the_rule_asks_it_is_a_no_show(self, hall: Hall) -> None:
        hall.issue()
        called = hall.call()
        do(store.recall, hall, called)
        do(store.recall, hall, called)

        with pytest.raises(CalledEnough) as refused:
            do(store.recall, hall, called)
        assert {"ticket": "A001", "calls": 3} == refused.value.facts
        assert State.NO_SHOW is do(store.no_show, hall, called).state

    @pytest.mark.parametrize(
        ("calls", "minutes", "expected"),
        [(3, 14, ["A001", "A002"]), (3, 16, ["A002", "A001"]), (1, 60, ["A001", "A002"])],
    )
    def test_back_in_time_it_keeps_its_place(
        self, hall: Hall, clock: FakeClock, calls: int, minutes: int, expected: list[str]
    ) -> None:
        hall.issue()
        hall.issue()
        called = hall.call()
        for _ in range(calls - 1):
            do(store.recall, hall, called)
        do(store.no_show, hall, called)
        clock.forward(minutes=minutes)
        do(store.reinstate, hall, called)

        assert expected == waiting_at(hall)

    def test_another_day_is_too_late(self, hall: Hall, clock: FakeClock) -> None:
        hall.issue()
        missed = do(store.no_show, hall, hall.call())
        clock.forward(days=1)

        with pytest.raises(TooLate):
            do(store.reinstate, hall, missed)


class TestTakingBack:
    def test_a_call_leaves_no_trace_in_the_hall_nor_in_the_turns(self, hall: Hall) -> None:
        hall.issue(priority=Priority.FIRST)
        hall.issue(priority=Priority.FIRST)
        hall.issue()
        do(store.finish, hall, hall.call())
        before = boards.version(hall.record)
        taken_back = do(undoing.undo, hall, hall.call())
        news = hall_board.news(hall.record, before)
        assert news is not None

        assert State.WAITING is taken_back.state
        assert () == news.calls
        assert ["A002"] == [each.label for each in news.sent_back]
        assert "A002" not in [call.label for call in (*news.at_counters, *news.last_calls)]
        assert "A002" == hall.call().label  # the second priority call in a row, not the third

    def test_one_after_the_other(self, hall: Hall) -> None:
        ticket = hall.issue()
        do(store.start, hall, hall.call())
        do(store.finish, hall, ticket)
        states = [do(undoing.undo, hall, ticket).state for _ in range(3)]

        assert [State.SERVING, State.CALLED, State.WAITING] == states
        with pytest.raises(NothingToUndo):
            do(undoing.undo, hall, ticket)

    def test_only_within_a_minute(self, hall: Hall, clock: FakeClock) -> None:
        hall.issue()
        finished = do(store.finish, hall, hall.call())
        clock.forward(seconds=61)

        with pytest.raises(TooLate):
            do(undoing.undo, hall, finished)

    def test_not_while_another_one_is_in_hand(self, hall: Hall) -> None:
        hall.issue()
        hall.issue()
        finished = do(store.finish, hall, hall.call())
        hall.call()

        with pytest.raises(CounterBusy):
            do(undoing.undo, hall, finished)

    def test_twice_with_one_command_is_once(self, hall: Hall) -> None:
        hall.issue()
        finished = do(store.finish, hall, hall.call())
        command = command_id()
        results = [
            undoing.undo(hall.record, command_id=command, ticket_id=finished.id) for _ in range(2)
        ]

        assert results[0] == results[1]
        assert State.CALLED is now(hall, finished).state

    def test_by_whoever_did_it(self, hall: Hall) -> None:
        hall.sit(1, officer=0)
        hall.sit(2, officer=1)
        hall.issue()
        finished = do(store.finish, hall, hall.call(1), by=hall.officers[0])

        with pytest.raises(NotYours):
            do(undoing.undo, hall, finished, by=hall.officers[1])
        assert State.CALLED is do(undoing.undo, hall, finished, by=hall.officers[0]).state


class TestRights:
    @pytest.mark.parametrize("action", [store.start, store.finish, store.cancel, store.hold])
    def test_anothers_ticket_is_not_mine(self, hall: Hall, action: Any) -> None:
        hall.sit(1, officer=0)
        hall.sit(2, officer=1)
        hall.issue()
        called = hall.call(1)

        with pytest.raises(NotYours):
            do(action, hall, called, by=hall.officers[1])
        assert State.CALLED is now(hall, called).state

    def test_a_lead_acts_on_any_and_the_history_tells(self, hall: Hall) -> None:
        hall.sit(1, officer=0)
        lead = hall.officers[7]
        set_role(hall.record, command_id=command_id(), officer_id=lead, role=Role.LEAD)
        hall.issue()
        do(store.finish, hall, hall.call(1), by=lead)
        last = boards.events(hall.record)[-1]

        assert (hall.officers[0], lead) == (last.officer_id, last.actor_id)

    def test_an_officer_of_another_line_picks_nobody_out(self, hall: Hall) -> None:
        hall.sit(3, officer=2)
        ticket = hall.issue("A")

        with pytest.raises(NotYours):
            pick(hall, ticket, number=3, reason="bạn bè", by=hall.officers[2])


class TestClasses:
    def test_an_officer_gives_and_takes_a_class(self, hall: Hall) -> None:
        hall.issue()
        ticket = hall.issue()
        raised = do(store.classify, hall, ticket, priority_code="old80")
        first = waiting_at(hall)
        lowered = do(store.classify, hall, ticket, priority_code=None, reason="no proof")

        assert (Priority.FIRST, "old80") == (raised.priority, raised.priority_code)
        assert ["A002", "A001"] == first
        assert (Priority.NORMAL, None) == (lowered.priority, lowered.priority_code)

    def test_an_unknown_class_is_refused(self, hall: Hall) -> None:
        with pytest.raises(Unknown):
            do(store.classify, hall, hall.issue(), priority_code="vip")


@pytest.mark.parametrize(
    "changes",
    [{"calls_before_no_show": 99}, {"hold_s": 1}, {"share_warning": 101}, {"speed": 3}],
)
def test_a_rule_out_of_bounds_is_refused(hall: Hall, changes: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"rule has no part|lies between"):
        set_rule(hall.record, command_id=command_id(), changes=changes)


def test_refusals_change_nothing(hall: Hall) -> None:
    hall.issue()
    called = hall.call()
    version = boards.version(hall.record)
    for action in (store.resume, store.reinstate):
        extra = {"counter_id": hall.counters[1]} if action is store.resume else {}
        with pytest.raises(Refused):
            do(action, hall, called, **extra)

    assert version == boards.version(hall.record)
    assert called == now(hall, called)


class TestTogether:
    def test_nobody_is_joined_again_to_one_who_has_gone(self, hall: Hall) -> None:
        mother, child = hall.issue(), hall.issue()
        pick(hall, mother, child)
        do(store.separate, hall, child)
        do(store.finish, hall, mother)

        with pytest.raises(NothingToUndo):
            do(undoing.undo, hall, child)
        assert State.WAITING is now(hall, child).state

    @pytest.mark.parametrize("asked", [0, 1])
    def test_an_end_is_taken_back_whoever_is_named(self, hall: Hall, asked: int) -> None:
        family = [hall.issue(), hall.issue()]
        pick(hall, *family)
        do(store.finish, hall, family[0])
        command = command_id()
        results = [
            undoing.undo(hall.record, command_id=command, ticket_id=family[asked].id)
            for _ in range(2)
        ]

        assert results[0] == results[1]
        assert family[asked].id == results[0].id
        assert [State.CALLED, State.JOINED] == [now(hall, each).state for each in family]

    def test_an_officer_of_another_line_reinstates_nobody(self, hall: Hall) -> None:
        hall.sit(1, officer=0)
        hall.sit(3, officer=2)
        hall.issue()
        missed = do(store.no_show, hall, hall.call(1), by=hall.officers[0])

        with pytest.raises(NotYours):
            do(store.reinstate, hall, missed, by=hall.officers[2])

"""A visit: legs, families, picking out, holding, missing a call, taking back."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest

from db.errors import (
    CalledEnough,
    CounterBusy,
    NotAllowed,
    NothingToUndo,
    NotPicked,
    NotYours,
    Refused,
    TooLate,
    Unknown,
)
from db.people.staffing import set_role
from db.people.values import Role
from db.queue import boards, calling, hall_board, store, undoing
from db.queue.deciding import set_rule
from db.queue.rules import Action, State
from db.queue.values import Priority, Ticket
from db.queue.why import sentence, why
from tests.db.queue.hall import FakeClock, Hall
from tests.records import command_id


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def hall(record_url: str, clock: FakeClock) -> Iterator[Hall]:
    opened = Hall.at(record_url, clock)
    yield opened
    opened.record.close()


def do(action: Any, hall: Hall, ticket: Ticket, **wanted: Any) -> Ticket:
    done: Ticket = action(hall.record, command_id=command_id(), ticket_id=ticket.id, **wanted)
    return done


def pick(hall: Hall, *tickets: Ticket, number: int = 1, reason: str = "", by: Any = None) -> Ticket:
    return calling.pick_out(
        hall.record,
        command_id=command_id(),
        counter_id=hall.counters[number],
        ticket_ids=tuple(each.id for each in tickets),
        reason=reason,
        by=by,
    )


def now(hall: Hall, ticket: Ticket) -> Ticket:
    return boards.ticket(hall.record, ticket.id)


def waiting_at(hall: Hall, number: int = 1) -> list[str]:
    board = boards.desk_board(hall.record, hall.counters[number])
    return [row.ticket.label for row in board.waiting]


class TestLegs:
    def test_one_number_goes_through_several_lines(self, hall: Hall, clock: FakeClock) -> None:
        line_c = hall.lines["C"]
        ticket = store.issue(
            hall.record,
            command_id=command_id(),
            line_id=hall.lines["A"],
            next_lines=(line_c,),
        ).ticket
        clock.forward(minutes=10)
        do(store.start, hall, hall.call(1))
        clock.forward(minutes=5)
        after = do(store.finish, hall, ticket)
        clock.forward(minutes=2)
        do(store.start, hall, hall.call(3))
        clock.forward(minutes=7)
        ended = do(store.finish, hall, ticket)
        first, second = boards.visit(hall.record, ticket.id)

        assert (State.WAITING, line_c, ()) == (after.state, after.line_id, after.next_lines)
        assert ticket.queued_at == after.queued_at
        assert (State.FINISHED, ticket.label, 2) == (ended.state, ended.label, ended.leg)
        assert [timedelta(minutes=10), timedelta(minutes=5)] == [first.waited, first.served]
        assert [timedelta(minutes=2), timedelta(minutes=7)] == [second.waited, second.served]
        assert [Action.PROCEED, Action.FINISH] == [first.ending, second.ending]

    def test_a_held_stretch_is_no_service(self, hall: Hall, clock: FakeClock) -> None:
        ticket = hall.issue()
        do(store.start, hall, hall.call())
        do(store.hold, hall, ticket)
        clock.forward(minutes=4)
        do(store.resume, hall, ticket, counter_id=hall.counters[1])
        clock.forward(minutes=3)
        do(store.finish, hall, ticket)
        (leg,) = boards.visit(hall.record, ticket.id)

        assert (timedelta(minutes=4), timedelta(minutes=3)) == (leg.held, leg.served)

    def test_what_was_taken_back_was_not(self, hall: Hall, clock: FakeClock) -> None:
        ticket = hall.issue()
        do(store.start, hall, hall.call())
        do(store.finish, hall, ticket)
        do(undoing.undo, hall, ticket)
        clock.forward(minutes=6)
        do(store.finish, hall, ticket)
        (leg,) = boards.visit(hall.record, ticket.id)

        assert timedelta(minutes=6) == leg.served


class TestFamilies:
    def test_are_called_together_and_finish_together(self, hall: Hall) -> None:
        mother, child, aunt = hall.issue(), hall.issue(), hall.issue()
        pick(hall, mother, child)
        news = hall_board.news(hall.record, 0)
        assert news is not None
        together = boards.desk_board(hall.record, hall.counters[1]).joined
        do(store.finish, hall, mother)

        assert ["A001", "A002"] == [call.label for call in news.calls]
        assert {"A001", "A002"} == {call.label for call in news.at_counters}
        assert ["A002"] == [row.ticket.label for row in together]
        assert [State.FINISHED, State.FINISHED, State.WAITING] == [
            now(hall, each).state for each in (mother, child, aunt)
        ]

    def test_more_may_join_the_one_in_hand(self, hall: Hall) -> None:
        mother, child = hall.issue(), hall.issue("C")
        hall.call()
        do(calling.join, hall, mother, others=(child.id,))

        assert State.JOINED is now(hall, child).state

    def test_nobody_joins_one_who_is_not_there(self, hall: Hall) -> None:
        mother, child = hall.issue(), hall.issue()

        with pytest.raises(NotAllowed):
            do(calling.join, hall, mother, others=(child.id,))

    def test_stay_together_through_a_transfer_and_are_called_again(self, hall: Hall) -> None:
        mother, child = hall.issue(), hall.issue()
        pick(hall, mother, child)
        do(store.transfer, hall, mother, line_id=hall.lines["C"])
        before = boards.version(hall.record)
        hall.call(3)
        news = hall_board.news(hall.record, before)
        assert news is not None

        assert [("A001", 3), ("A002", 3)] == [
            (call.label, call.counter_number) for call in news.calls
        ]

    def test_part_when_the_first_one_is_cancelled(self, hall: Hall) -> None:
        mother, child = hall.issue(), hall.issue()
        pick(hall, mother, child)
        do(store.cancel, hall, mother)

        assert State.WAITING is now(hall, child).state
        assert child.queued_at == now(hall, child).queued_at

    def test_an_end_is_taken_back_for_all(self, hall: Hall) -> None:
        mother, child = hall.issue(), hall.issue()
        pick(hall, mother, child)
        do(store.finish, hall, mother)
        do(undoing.undo, hall, mother)

        assert [State.CALLED, State.JOINED] == [now(hall, each).state for each in (mother, child)]


class TestPicking:
    def test_out_of_turn_takes_a_reason(self, hall: Hall) -> None:
        hall.issue()
        later = hall.issue()

        with pytest.raises(NotPicked):
            pick(hall, later, reason="  ")
        called = pick(hall, later, reason="cấp cứu")
        told = why(hall.record, called.label)

        assert State.CALLED is called.state
        assert "cấp cứu" == told.picked_because
        assert "A002 was called out of turn: cấp cứu." == sentence(told, "Asia/Ho_Chi_Minh")

    def test_the_next_one_needs_none(self, hall: Hall) -> None:
        pick(hall, hall.issue())

        assert Action.CALL is boards.events(hall.record)[-1].action

    def test_it_counts_as_a_turn(self, hall: Hall) -> None:
        urgent = [hall.issue(priority=Priority.FIRST) for _ in range(3)]
        hall.issue()
        for each in (urgent[1], urgent[0]):
            do(store.finish, hall, pick(hall, each, reason="kính lão"))

        assert Priority.NORMAL is hall.call().priority


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

"""A visit: legs, families called together, picking out, being sent to somebody."""

from __future__ import annotations

from datetime import timedelta

import pytest

from db.errors import (
    NotAllowed,
    NothingWaiting,
    NotPicked,
)
from db.queue import boards, calling, hall_board, store, undoing
from db.queue.rules import Action, State
from db.queue.values import Priority
from db.queue.why import sentence, why
from db.tables import queue as tables
from tests.db.queue.acts import do, now, pick
from tests.db.queue.hall import FakeClock, Hall
from tests.records import command_id


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


def test_who_was_sent_to_an_empty_counter_waits_for_the_line(hall: Hall) -> None:
    hall.sit(1, officer=0)
    ticket = hall.issue("A")
    store.transfer(
        hall.record, command_id=command_id(), ticket_id=ticket.id, counter_id=hall.counters[4]
    )

    assert ticket.id == hall.call(1).id


def test_who_was_sent_to_an_officer_follows_the_officer(hall: Hall) -> None:
    hall.sit(1, officer=0)
    hall.sit(5, officer=1)
    ticket = hall.issue("A")
    store.transfer(
        hall.record, command_id=command_id(), ticket_id=ticket.id, officer_id=hall.officers[1]
    )

    with pytest.raises(NothingWaiting):
        hall.call(1)
    assert ticket.id == hall.call(5).id


def test_a_further_line_is_planned_at_the_counter(hall: Hall) -> None:
    ticket = hall.issue()
    do(store.start, hall, hall.call(1))
    do(store.plan, hall, ticket, next_lines=(hall.lines["C"],))
    after = do(store.finish, hall, ticket)

    assert (State.WAITING, hall.lines["C"], 2) == (after.state, after.line_id, after.leg)


def test_who_was_called_together_can_part(hall: Hall) -> None:
    mother, child = hall.issue(), hall.issue()
    pick(hall, mother, child)
    parted = do(store.separate, hall, child)

    assert (State.WAITING, child.queued_at, None) == (
        parted.state,
        parted.queued_at,
        parted.joined_to,
    )


def test_who_has_followers_brings_them_along(hall: Hall) -> None:
    """A family that waits for its second line joins another one: nobody is left behind."""
    mother, child = hall.issue(), hall.issue()
    pick(hall, mother, child)
    do(store.transfer, hall, mother, line_id=hall.lines["C"])
    aunt = hall.issue("C")
    pick(hall, aunt, mother, number=3, reason="một nhà")
    joined = [now(hall, each).joined_to for each in (mother, child)]
    do(store.finish, hall, aunt)

    assert [aunt.id, aunt.id] == joined
    assert {State.FINISHED} == {now(hall, each).state for each in (aunt, mother, child)}


def test_an_appointment_is_kept_once(hall: Hall) -> None:
    kept = hall.issue()
    due = hall.record.ask(lambda look: look.now)
    with hall.record.engine.connect().execution_options(writes=True) as writing, writing.begin():
        writing.execute(tables.ticket.update().values(due_at=due))
    do(store.plan, hall, kept, next_lines=(hall.lines["C"],))
    called = hall.call()
    after = do(store.finish, hall, called)

    assert (due, None) == (called.due_at, after.due_at)


def test_nobody_is_taken_out_of_another_family(hall: Hall) -> None:
    mother, child, stranger = hall.issue(), hall.issue(), hall.issue("B")
    pick(hall, mother, child)

    with pytest.raises(NotAllowed):
        pick(hall, stranger, child, number=2, reason="nhầm")
    assert mother.id == now(hall, child).joined_to
    assert State.WAITING is now(hall, stranger).state

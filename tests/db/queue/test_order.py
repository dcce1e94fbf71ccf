"""Who is next, beyond the turns: lines in preference, wishes, appointments."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from db.queue.explain import Facts, because
from db.queue.order import Choice, Desk, Now, QueueRule, choose, may_call
from db.queue.rules import State
from db.queue.values import Priority, Ticket
from tests.db.queue.waiting import NINE, TODAY, at_nine, desk, waiting

SECOND_OFFICER = 22


def _next(here: Desk, *tickets: Ticket, now: Now | None = None) -> str:
    choice = choose(here, tickets, now or at_nine())
    return choice.ticket.id if choice else ""


def test_ties_go_to_the_lower_number() -> None:
    assert "1-0001" == _next(desk(), waiting(2, minute=5), waiting(1, minute=5))


def test_a_counter_takes_its_own_line_first() -> None:
    other, own = waiting(1, minute=0, line_id=2), waiting(9, minute=4, line_id=1)

    assert own.id == _next(desk(1, 2), other, own)
    assert other.id == _next(desk(2, 1), other, own)


def test_but_not_before_one_who_has_waited_a_head_start_longer() -> None:
    other, own = waiting(1, minute=0, line_id=2), waiting(9, minute=5.1, line_id=1)

    assert other.id == _next(desk(1, 2), other, own)
    assert own.id == _next(desk(1, 2), other, own, now=at_nine(QueueRule(head_start_s=600)))


def test_priority_goes_before_the_own_line() -> None:
    other, own = waiting(9, Priority.SECOND, line_id=2), waiting(1, line_id=1)

    assert other.id == _next(desk(1, 2), other, own)


def test_without_a_head_start_preference_breaks_no_order() -> None:
    other, own = waiting(1, minute=0, line_id=2), waiting(2, minute=0.1, line_id=1)

    assert other.id == _next(desk(1, 2), other, own, now=at_nine(QueueRule(head_start_s=0)))


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, True),
        ({"line_id": 7}, False),
        ({"state": State.HELD}, False),
        ({"business_date": TODAY - timedelta(days=1)}, False),
        ({"reserved_counter_id": 1, "line_id": 7}, True),
        ({"reserved_counter_id": 2}, False),  # somebody sits there
        ({"reserved_counter_id": 3}, True),  # nobody does: the line serves it
        ({"reserved_officer_id": SECOND_OFFICER}, False),
        ({"reserved_officer_id": 99}, True),  # not there today
        ({"reserved_officer_id": 11, "line_id": 7}, True),
    ],
)
def test_who_may_be_called(changes: dict[str, Any], expected: bool) -> None:
    now = at_nine(None, (1, 11), (2, SECOND_OFFICER))

    assert expected is may_call(desk(1, officer_id=11), waiting(1, **changes), now)


@pytest.mark.parametrize(("minutes", "expected"), [(-1, "1-0009"), (0, "1-0009"), (1, "1-0001")])
def test_a_kept_appointment_goes_first_from_its_time_on(minutes: int, expected: str) -> None:
    walked_in = waiting(1)
    booked = waiting(9, due_at=NINE + timedelta(minutes=minutes))

    assert expected == _next(desk(), walked_in, booked)


def test_an_appointment_takes_a_priority_turn_and_no_more() -> None:
    booked = waiting(9, due_at=NINE - timedelta(minutes=1))

    assert "1-0001" == _next(desk(recent="22"), waiting(1), booked)


def test_appointments_and_the_second_level_share_their_turns_by_time() -> None:
    elderly = waiting(1, Priority.SECOND, minute=50)
    booked = waiting(9, minute=10, due_at=NINE - timedelta(minutes=5))

    assert elderly.id == _next(desk(), elderly, booked)


@pytest.mark.parametrize(
    ("here", "tickets", "expected"),
    [
        (desk(), [waiting(1)], {"turn": "longest", "run": 1, "passes": False}),
        (desk(), [waiting(1), waiting(2, Priority.FIRST)],
         {"turn": "priority", "run": 1, "of": 2, "passes": True}),
        (desk(recent="12"), [waiting(1), waiting(2, Priority.FIRST)],
         {"turn": "others", "run": 1, "of": 1, "passes": False}),
        (desk(), [waiting(1, reserved_counter_id=1)], {"turn": "reserved"}),
        (desk(), [waiting(1), waiting(2, due_at=NINE)], {"turn": "appointment", "passes": True}),
        (desk(1, 2), [waiting(1, line_id=2), waiting(2)],
         {"turn": "longest", "passes_alike": True, "head_start_s": 300}),
    ],
)  # fmt: skip
def test_why_this_one(here: Desk, tickets: list[Ticket], expected: Facts) -> None:
    choice = choose(here, tickets, at_nine())
    assert isinstance(choice, Choice)

    facts = because(choice, at_nine(), letters={1: "A", 2: "B"})

    assert expected == {name: facts[name] for name in expected}

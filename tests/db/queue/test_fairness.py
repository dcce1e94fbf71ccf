"""Whose turn it is: sequences of calls under each rule, and that nobody waits for ever."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.queue.fairness import RATIOS, Fairness, Run, run_of
from db.queue.order import QueueRule, after_call, calling_order, choose
from db.queue.values import Priority, Ticket
from tests.db.queue.waiting import at_nine, desk, waiting

CLASSES = st.sampled_from(list(Priority))
LINED_UP = st.lists(CLASSES, min_size=1, max_size=25).map(
    lambda classes: [waiting(number, each) for number, each in enumerate(classes)]
)


def _called(fairness: Fairness, classes: str) -> str:
    """The classes in calling order, of people who came in this one and all wait."""
    tickets = [waiting(n, Priority(int(each))) for n, each in enumerate(classes)]
    order = calling_order(desk(), tickets, at_nine(QueueRule(fairness=fairness)))
    return "".join(str(int(ticket.priority)) for ticket in order)


@pytest.mark.parametrize(
    ("fairness", "came", "called"),
    [
        (Fairness.TWO_TO_ONE, "33322222", "22322323"),
        (Fairness.TWO_TO_ONE, "333222", "223233"),
        (Fairness.ONE_TO_ONE, "333222", "232323"),
        (Fairness.ONE_TO_TWO, "333322", "233233"),
        (Fairness.STRICT, "333222", "222333"),
        (Fairness.STRICT, "321", "123"),
        (Fairness.TWO_TO_ONE, "3333", "3333"),
        (Fairness.TWO_TO_ONE, "111112", "112111"),
        (Fairness.TWO_TO_ONE, "1111123", "1132111"),
    ],
)
def test_the_order_of_classes(fairness: Fairness, came: str, called: str) -> None:
    assert called == _called(fairness, came)


@pytest.mark.parametrize(
    ("recent", "expected"),
    [
        ("", Run(0, 0)),
        ("3", Run(0, 1)),
        ("12", Run(2, 0)),
        ("3123", Run(0, 1)),
        ("33312", Run(2, 0)),
    ],
)
def test_a_run_is_what_a_desk_has_just_called(recent: str, expected: Run) -> None:
    assert expected == run_of([Priority(int(each)) for each in recent])


@given(LINED_UP, st.sampled_from(list(RATIOS)))
def test_while_others_wait_no_more_priority_calls_in_a_row_than_the_rule_says(
    tickets: list[Ticket], fairness: Fairness
) -> None:
    most = RATIOS[fairness][0]
    order = list(calling_order(desk(), tickets, at_nine(QueueRule(fairness=fairness))))
    last_other = max(
        (place for place, each in enumerate(order) if each.priority is Priority.NORMAL), default=0
    )

    in_a_row = 0
    for each in order[:last_other]:
        in_a_row = 0 if each.priority is Priority.NORMAL else in_a_row + 1
        assert in_a_row <= most


@given(LINED_UP, st.sampled_from(list(Fairness)))
def test_within_a_class_it_is_first_come_first_served(
    tickets: list[Ticket], fairness: Fairness
) -> None:
    order = list(calling_order(desk(), tickets, at_nine(QueueRule(fairness=fairness))))

    assert sorted(each.id for each in tickets) == sorted(each.id for each in order)
    for priority in Priority:
        places = [each.queued_at for each in order if each.priority is priority]
        assert sorted(places) == places


@given(LINED_UP, st.sampled_from(list(Fairness)))
def test_the_calling_order_is_one_choice_after_the_other(
    tickets: list[Ticket], fairness: Fairness
) -> None:
    now, here = at_nine(QueueRule(fairness=fairness)), desk()
    order = list(calling_order(here, tickets, now))
    chosen, left = [], list(tickets)
    while (choice := choose(here, left, now)) is not None:
        chosen.append(choice.ticket)
        left.remove(choice.ticket)
        here = replace(here, recent=after_call(here.recent, choice.standing))

    assert order == chosen


@given(
    st.lists(CLASSES, min_size=40, max_size=40),
    CLASSES,
    st.integers(0, 5),
    st.sampled_from(list(RATIOS)),
)
def test_nobody_waits_for_ever(
    comers: list[Priority], mine: Priority, before: int, fairness: Fairness
) -> None:
    """One comes for each who is called, of whatever class: still everybody's turn comes."""
    now, here = at_nine(QueueRule(fairness=fairness)), desk()
    queue = [waiting(n, mine) for n in range(before)]
    me = waiting(before, mine)
    queue.append(me)
    for number, comer in enumerate(comers, before + 1):
        choice = choose(here, queue, now)
        assert choice is not None
        if choice.ticket is me:
            return
        here = replace(here, recent=after_call(here.recent, choice.standing))
        queue.remove(choice.ticket)
        queue.append(waiting(number, comer))
    # At worst every sixth call is of the second level, every third of the others.
    raise AssertionError(f"{before} of the same class were before, and 40 calls were not enough")


@given(LINED_UP)
def test_strict_puts_every_priority_before_the_others(tickets: list[Ticket]) -> None:
    order = calling_order(desk(), tickets, at_nine(QueueRule(fairness=Fairness.STRICT)))

    classes = [each.priority for each in order]
    assert sorted(classes) == classes

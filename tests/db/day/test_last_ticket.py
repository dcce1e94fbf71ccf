"""Who would be served before closing: an estimate that holds for one line and for shared ones."""

from __future__ import annotations

import heapq
from math import isclose

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.day.last_ticket import seconds_until_served

A, B, C = 1, 2, 3
SERVICE = {A: 600.0, B: 600.0, C: 600.0}


@pytest.mark.parametrize(
    ("work", "desks", "expected"),
    [
        ({}, [[A]], 600),
        ({A: 1800}, [[A]], 2400),
        ({A: 1800}, [[A], [A]], 1500),
        ({A: 1200, B: 1200}, [[A, B], [B, A]], 1800),  # they share two counters
        ({A: 1200}, [[A], [B]], 1800),  # B is of no help
        ({A: 1200, B: 1200}, [[A], [A, B]], 1800),  # who waits for B takes half of one counter
        ({B: 1200, C: 2400}, [[A, B], [B, C]], 2400),  # linked through B
    ],
)
def test_what_waits_is_shared_out(
    work: dict[int, float], desks: list[list[int]], expected: float
) -> None:
    assert expected == seconds_until_served([A], work, SERVICE, desks)


def test_nobody_to_serve_it() -> None:
    assert seconds_until_served([A], {}, SERVICE, [[B]]) is None
    assert seconds_until_served([B, A], {}, SERVICE, [[B]]) is None


def test_a_visit_of_two_legs_takes_both() -> None:
    desks = [[A], [B]]

    assert 1800 + 600 + 600 == seconds_until_served([A, B], {B: 1800}, SERVICE, desks)


@given(st.integers(0, 60), st.integers(1, 9), st.integers(30, 3600))
def test_no_queue_of_one_line_takes_longer(people: int, counters: int, service: int) -> None:
    free_at = [0] * counters
    ends = 0
    for _ in range(people + 1):
        ends = heapq.heappop(free_at) + service
        heapq.heappush(free_at, ends)
    estimate = seconds_until_served(
        [A], {A: float(people * service)}, {A: float(service)}, [[A]] * counters
    )

    assert estimate is not None
    assert ends <= estimate or isclose(ends, estimate)
    assert estimate < ends + service


lines = st.integers(1, 5)
desks_of = st.lists(st.lists(lines, min_size=1, max_size=3), min_size=1, max_size=6)


@given(st.dictionaries(lines, st.integers(0, 10_000)), desks_of, lines, lines)
def test_more_work_never_means_sooner(
    work: dict[int, int], desks: list[list[int]], line: int, busier: int
) -> None:
    service = dict.fromkeys(range(1, 6), 300.0)
    before = seconds_until_served([line], work, service, desks)
    after = seconds_until_served(
        [line], {**work, busier: work.get(busier, 0) + 900}, service, desks
    )

    assert (before is None) == (after is None)
    if before is not None and after is not None:
        assert 300 <= before <= after

"""The pure rules: states, punctuality, slots within opening hours, numbers and masks."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.appointments import rules
from db.appointments.values import Action, Keeping, Person, SlotPlan, State
from db.day.calendar import intervals
from db.day.values import Hours, Opening
from db.errors import AppointmentOver, BadPhone

ZONE = ZoneInfo("Asia/Ho_Chi_Minh")
NINE = datetime(2026, 11, 23, 2, 0, tzinfo=UTC)


@pytest.mark.parametrize("state", State)
@pytest.mark.parametrize("action", Action)
def test_every_pair_is_decided(state: State, action: Action) -> None:
    allowed = {
        (State.BOOKED, Action.MOVE): State.BOOKED,
        (State.BOOKED, Action.CHANGE): State.BOOKED,
        (State.BOOKED, Action.CANCEL): State.CANCELLED,
        (State.BOOKED, Action.ARRIVE): State.ARRIVED,
        (State.BOOKED, Action.MISS): State.MISSED,
        (State.MISSED, Action.ARRIVE): State.ARRIVED,
        (State.CANCELLED, Action.BOOK): State.BOOKED,
    }

    if (state, action) in allowed:
        assert allowed[state, action] is rules.after(state, action, code="K7M42QXH")
    else:
        with pytest.raises(AppointmentOver):
            rules.after(state, action, code="K7M42QXH")


@given(st.integers(-90_000, 90_000), st.integers(0, 7200))
def test_a_check_in_is_early_kept_or_late(seconds: int, late_s: int) -> None:
    kept = rules.keeping(NINE, NINE + timedelta(seconds=seconds), late_s)

    expected = Keeping.EARLY if seconds < 0 else Keeping.KEPT if seconds <= late_s else Keeping.LATE
    assert expected is kept
    assert (None if seconds > late_s else NINE) == rules.due_at(NINE, kept)


openings = st.lists(
    st.tuples(st.integers(0, 1439), st.integers(0, 1439)), min_size=2, max_size=2
).map(sorted)


@given(st.integers(5, 240), openings)
def test_slots_lie_apart_and_within_opening_hours(
    minutes: int, spans: list[tuple[int, int]]
) -> None:
    plan = SlotPlan(1, minutes, 2, 7)
    week = tuple(
        Opening(1, ordinal, _clock(min(span)), _clock(max(span)))
        for ordinal, span in enumerate(spans, 1)
        if min(span) < max(span)
    )
    open_at = intervals(Hours(week, {}), NINE.date(), ZONE)
    length = timedelta(minutes=minutes)

    starts = list(rules.slot_starts(open_at, plan))

    assert all(later - earlier >= length for earlier, later in pairwise(starts))
    assert all(
        any(each.opens <= start and start + length <= each.closes for each in open_at)
        for start in starts
    )
    assert len(starts) == sum((each.closes - each.opens) // length for each in open_at)
    for start in starts:
        assert start == rules.slot_at(start, starts, plan)
        assert start == rules.slot_at(start + length - timedelta(seconds=1), starts, plan)


def test_a_day_off_has_no_slots() -> None:
    week = Hours((Opening(1, 1, time(8), time(10)),), {})
    sunday = NINE.date() - timedelta(days=1)

    assert [] == list(rules.slot_starts(intervals(week, sunday, ZONE), SlotPlan(1, 30, 2, 7)))


@pytest.mark.parametrize(
    ("told", "stored"),
    [
        ("", ""),
        (" 0912 345 678 ", "0912345678"),
        ("+84 (0)912.345.678", "0912345678"),
        ("84912345678", "0912345678"),
        ("0084-912-345-678", "0912345678"),
        ("0841234567", "0841234567"),
        ("024 3825 1234", "02438251234"),
    ],
)
def test_telephone_numbers(told: str, stored: str) -> None:
    assert stored == rules.phone_number(told)


@pytest.mark.parametrize(
    "told", ["113", "0112345678", "091234567", "09123456789", "+33612345678", "0٩12345678", "abc"]
)
def test_what_is_no_telephone_number(told: str) -> None:
    with pytest.raises(BadPhone):
        rules.phone_number(told)


def test_people_are_stored_composed_and_shown_masked() -> None:
    decomposed = "Nguye\u0302\u0303n  Va\u0306n A"

    stored = rules.person(decomposed, "0912 345 678")

    assert Person("Nguyễn Văn A", "0912345678") == stored
    assert Person("N*** V** A", "*******678") == rules.masked(stored)
    assert Person() == rules.masked(Person())


def _clock(minutes: int) -> time:
    return time(minutes // 60, minutes % 60)

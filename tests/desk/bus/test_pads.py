"""Keys of a pad: one at a time, digits, and what the display shows for a moment."""

from __future__ import annotations

import pytest

from db.errors import RecordUnavailable
from db.queue.rules import State
from desk.bus.codes import Code
from desk.bus.pads import AHEAD_S, ANSWER_S, MOST_DIGITS, TYPED_S, Pads
from printing.bus.template import Key
from tests.desk.centre import Centre


@pytest.fixture
def pads(centre: Centre) -> Pads:
    """Of counter 1, where An sits; A001 and A002 wait."""
    for _ in range(2):
        centre.issue()
    centre.sit(1, "an")
    return Pads(centre.live, (1,), lambda: centre.time.elapsed)


def press(pads: Pads, *keys: Key) -> None:
    for key in keys:
        pads.press(1, key)


def test_the_answer_stands_for_a_moment(pads: Pads, centre: Centre) -> None:
    press(pads, Key.NEXT)
    centre.live.drain()
    at_first = pads.shown(1)
    centre.time.pass_s(ANSWER_S)

    assert ("A001", "") == (at_first, pads.shown(1))


def test_the_same_key_pressed_meanwhile_does_nothing(pads: Pads, centre: Centre) -> None:
    press(pads, Key.NEXT, Key.NEXT)
    centre.live.drain()

    assert State.CALLED is centre.ticket("A001").state
    assert State.WAITING is centre.ticket("A002").state


def test_another_key_waits_for_its_turn(pads: Pads, centre: Centre) -> None:
    press(pads, Key.NEXT, Key.FINISH, Key.START)
    centre.live.drain()

    assert State.SERVING is centre.ticket("A001").state


def test_but_not_for_long(pads: Pads, centre: Centre) -> None:
    press(pads, Key.NEXT, Key.START)
    centre.time.pass_s(AHEAD_S)
    centre.live.drain()

    assert State.CALLED is centre.ticket("A001").state


def test_nor_after_a_refusal(pads: Pads, centre: Centre) -> None:
    press(pads, Key.FINISH, Key.NEXT)
    centre.live.drain()

    assert State.WAITING is centre.ticket("A001").state


def test_digits_are_shown_and_then_called(pads: Pads, centre: Centre) -> None:
    press(pads, Key.D0, Key.D2)
    typed = pads.shown(1)
    press(pads, Key.NEXT)
    centre.live.drain()

    assert ("02", "A002") == (typed, pads.shown(1))


def test_digits_are_cleared_and_forgotten(pads: Pads, centre: Centre) -> None:
    press(pads, Key.D2, Key.CLEAR)
    cleared = pads.shown(1)
    press(pads, Key.D2)
    centre.time.pass_s(TYPED_S)
    press(pads, Key.NEXT)
    centre.live.drain()

    assert ("", "A001") == (cleared, pads.shown(1))


def test_only_the_last_digits_count(pads: Pads) -> None:
    press(pads, *[Key.D1] * 9, Key.D2)

    assert "1112" == pads.shown(1)
    assert MOST_DIGITS == len(pads.shown(1))


def test_a_refusal_is_shown_and_known_as_one(pads: Pads, centre: Centre) -> None:
    press(pads, Key.FINISH)
    centre.live.drain()
    refused = pads.refusal(1)
    press(pads, Key.NEXT)
    centre.live.drain()

    assert (Code.EMPTY, "") == (refused, pads.refusal(1))


def test_while_the_record_is_away_it_is_said_and_nothing_waits(pads: Pads, centre: Centre) -> None:
    centre.live.trouble = RecordUnavailable(reason="gone")
    press(pads, Key.NEXT)
    centre.live.drain()
    shown, centre.live.trouble = pads.shown(1), None
    centre.live.drain()

    assert Code.AWAY == shown
    assert State.WAITING is centre.ticket("A001").state

"""A station's silence, its last key, and when its text is told again."""

from __future__ import annotations

import pytest

from printing.address import Address, Kind
from printing.bus.port import BusPort
from printing.bus.stations import REFRESH_S, Health, Station, Text
from printing.bus.template import Key
from printing.bus.template_file import read_template

TEMPLATE = read_template("motcua")  # 0.4 s for a press; 2 s between questions to a silent one


@pytest.fixture
def pad() -> Station:
    return Station(1, is_pad=True, shows=True)


def presses(pad: Station, *told: tuple[float, tuple[Key, ...]]) -> int:
    return sum(len(pad.pressed(keys, TEMPLATE, 100 + at)) for at, keys in told)


NEXT, TWO = (Key.NEXT,), (Key.D2,)


@pytest.mark.parametrize(
    ("told", "count"),
    [
        (((0, NEXT),), 1),
        (((0, NEXT), (0.3, NEXT)), 1),
        (((0, NEXT), (0.3, NEXT), (0.6, NEXT)), 1),  # never still for long enough
        (((0, NEXT), (0.5, NEXT)), 2),
        (((0, NEXT), (0.1, ()), (0.3, NEXT)), 1),
        (((0, NEXT), (0.1, (Key.RECALL,)), (0.2, NEXT)), 3),
        (((0, NEXT + NEXT),), 1),
        (((0, TWO), (0.05, TWO)), 1),
        (((0, TWO), (0.15, TWO)), 2),
        (((0, (Key.D1, Key.D2, Key.NEXT)),), 3),
    ],
)
def test_presses(pad: Station, told: tuple[tuple[float, tuple[Key, ...]], ...], count: int) -> None:
    assert count == presses(pad, *told)


def test_silent_after_so_many_tries_and_told_once(pad: Station) -> None:
    told = [pad.missed(TEMPLATE, 100.0) for _ in range(5)]

    assert [False, False, True, False, False] == told
    assert Health.SILENT is pad.health
    assert (False, True) == (pad.is_due(101.9), pad.is_due(102.0))
    assert (True, False) == (pad.answered(), pad.answered())


def test_a_text_is_told_again_for_one_that_was_without_current(pad: Station) -> None:
    pad.shown, pad.shown_at = Text(), 100.0

    assert not pad.wants_text(100 + REFRESH_S - 0.1)
    assert pad.wants_text(100 + REFRESH_S)


@pytest.mark.parametrize(
    ("address", "seconds"),
    [
        (Address(Kind.SERIAL, "tty", baud=9600), 0.1),
        (Address(Kind.NET, "gateway"), 0.0),
    ],
)
def test_a_question_is_on_its_way_for_as_long_as_the_line_takes(
    address: Address, seconds: float
) -> None:
    assert seconds == BusPort(address).wire_s(96)

"""A screen that hangs where not everybody reaches it is told of."""

from __future__ import annotations

import pytest

from kiosk.reach import reach_faults
from resources.machine import USUAL_MACHINE, Machine


@pytest.mark.parametrize(
    "machine",
    [
        USUAL_MACHINE,
        Machine(diagonal_in=21.5, mounting_mm=1000),
        Machine(diagonal_in=15.6, mounting_mm=1050, width_px=1366, height_px=768),
        Machine(diagonal_in=43, mounting_mm=200),
    ],
)
def test_a_screen_within_reach(machine: Machine) -> None:
    assert reach_faults(machine) == ()


def test_a_screen_hung_too_high() -> None:
    assert reach_faults(Machine(mounting_mm=1100)) == (
        "only 100 mm of the picture hang between 380 and 1200 mm above the floor: hang it lower",
    )


def test_a_screen_hung_too_low() -> None:
    lying = Machine(diagonal_in=15.6, mounting_mm=100, width_px=1366, height_px=768)

    assert reach_faults(lying) == (
        "only 0 mm of the picture hang between 380 and 1200 mm above the floor: hang it higher",
    )


def test_an_upright_screen_too_narrow_for_its_keys() -> None:
    (told,) = reach_faults(Machine(diagonal_in=15.6))

    assert told.startswith("upright, 15.6 inches are too narrow for the keyboard's keys: lay it")

"""Whether what is to be touched can stand where everybody reaches it, on a kiosk's screen as it
hangs. Pure."""

from __future__ import annotations

from math import hypot
from typing import Final

from resources.machine import HIGHEST_REACH_MM, LOWEST_REACH_MM, MM_IN_AN_INCH, Machine

LEAST_REACHED_MM: Final = 150.0
"""Of the picture: the keyboard with its foot, or two rows of tiles."""
LEAST_UPRIGHT_IN: Final = 20.0
"""On a narrower glass the keys of the keyboard would be less than 20 mm wide."""
_USUAL_PX: Final = (1080, 1920)


def reach_faults(machine: Machine) -> tuple[str, ...]:
    """What is wrong with this screen for a kiosk, each with what to do."""
    width, height = machine.width_px or _USUAL_PX[0], machine.height_px or _USUAL_PX[1]
    high = machine.diagonal_in * MM_IN_AN_INCH * height / hypot(width, height)
    top = min(HIGHEST_REACH_MM, machine.mounting_mm + high)
    reached = max(0.0, top - max(LOWEST_REACH_MM, machine.mounting_mm))
    found = []
    if reached < LEAST_REACHED_MM:
        way = "lower" if machine.mounting_mm > LOWEST_REACH_MM else "higher"
        found.append(
            f"only {reached:.0f} mm of the picture hang between {LOWEST_REACH_MM:.0f} and"
            f" {HIGHEST_REACH_MM:.0f} mm above the floor: hang it {way}"
        )
    if height > width and machine.diagonal_in < LEAST_UPRIGHT_IN:
        found.append(
            f"upright, {machine.diagonal_in:g} inches are too narrow for the keyboard's keys:"
            f" lay it down, or take one of {LEAST_UPRIGHT_IN:g} inches"
        )
    return tuple(found)

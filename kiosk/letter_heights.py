"""How high a letter must stand on a screen to be read from the farthest seat, and how far the
letters of a screen can be read. Pure.

A capital that fills 0.7 degrees is read by people with low vision too: 122 mm at ten metres.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import hypot, pi

_DEGREES = 0.7
MM_PER_M = 1000 * _DEGREES * pi / 180
"""Of a capital letter, for each metre between it and its reader."""
MM_PER_INCH = 25.4
_REACH = 0.215  # of the shorter side: what the hall's layout makes of a screen, at least


@dataclass(frozen=True, slots=True)
class Panel:
    """A screen as it hangs: its diagonal, its pixels."""

    diagonal_in: float
    width_px: int
    height_px: int

    @property
    def px_per_mm(self) -> float:
        return hypot(self.width_px, self.height_px) / (self.diagonal_in * MM_PER_INCH)


def needed_px(panel: Panel, farthest_m: float) -> float:
    """The height of a capital letter, in pixels of the panel."""
    return farthest_m * MM_PER_M * panel.px_per_mm


def readable_m(panel: Panel, cap_px: float) -> float:
    """From how far a capital letter of so many pixels can be read."""
    return cap_px / panel.px_per_mm / MM_PER_M


def reach_px(panel: Panel) -> float:
    """The height that a called number reaches at least, before any window is opened."""
    return _REACH * min(panel.width_px, panel.height_px)

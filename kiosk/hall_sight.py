"""From how far a hall's screen is read: what its letters need, and what they reach."""

from __future__ import annotations

import logging
from dataclasses import dataclass

from kiosk.hall_words import HallWords
from kiosk.letter_heights import MM_PER_INCH, MM_PER_M

_ENOUGH = 0.98  # of what is needed: nobody sees less
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Sight:
    """Heights are shares of the picture's diagonal, whatever its pixels. Nothing is known of the
    screen, or of the hall, until somebody has set it."""

    diagonal_in: float | None = None
    farthest_m: float | None = None

    @property
    def needed(self) -> float:
        """Of a capital letter; 0 where nobody has said how far it is."""
        if self.diagonal_in is None or self.farthest_m is None:
            return 0.0
        return self.farthest_m * MM_PER_M / (self.diagonal_in * MM_PER_INCH)

    def shortfall(self, reached: float, words: HallWords) -> str:
        """What to tell where the letters of a called number are too small; empty where not."""
        if self.diagonal_in is None or self.farthest_m is None:
            return ""
        if reached >= _ENOUGH * self.needed:
            return ""
        metres = reached * self.diagonal_in * MM_PER_INCH / MM_PER_M
        _log.warning("Read from %.1f m only, the farthest seat is %.1f m", metres, self.farthest_m)
        return words.too_small(metres, self.farthest_m)

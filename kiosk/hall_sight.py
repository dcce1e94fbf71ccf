"""From how far a hall's screen is read: what its letters need, and what they reach."""

from __future__ import annotations

import logging
from dataclasses import dataclass

from kiosk.hall_words import HallWords
from kiosk.letter_heights import Panel, needed_px, readable_m

_ENOUGH = 0.98  # of what is needed: nobody sees less
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Sight:
    """Nothing is known of the screen, or of the hall, until somebody has set it."""

    panel: Panel | None = None
    farthest_m: float | None = None

    @property
    def needed_px(self) -> float:
        """0 where nobody has said how far it is."""
        if self.panel is None or self.farthest_m is None:
            return 0.0
        return needed_px(self.panel, self.farthest_m)

    def shortfall(self, cap_px: float, words: HallWords) -> str:
        """What to tell where the letters of a called number are too small; empty where not."""
        if self.panel is None or self.farthest_m is None:
            return ""
        metres = readable_m(self.panel, cap_px)
        if cap_px >= _ENOUGH * self.needed_px:
            return ""
        _log.warning("Read from %.1f m only, the farthest seat is %.1f m", metres, self.farthest_m)
        return words.too_small(metres, self.farthest_m)

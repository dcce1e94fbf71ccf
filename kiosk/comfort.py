"""How this citizen wants the screen: larger letters, more contrast, lower, spoken. Pure."""

from __future__ import annotations

from dataclasses import dataclass

VOLUMES = 3


@dataclass(frozen=True, slots=True)
class Comfort:
    large_text: bool = False
    high_contrast: bool = False
    low_reach: bool = False
    speaks: bool = False
    volume: int = 1  # of 0, 1, 2
    is_unheard: bool = False  # the machine cannot be heard

    @property
    def patience(self) -> int:
        """By how much every time limit is longer."""
        return 2 if self.large_text or self.speaks else 1

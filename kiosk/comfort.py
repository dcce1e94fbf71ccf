"""How this citizen wants the screen: larger letters, more contrast, lower, spoken. Pure."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Comfort:
    large_text: bool = False
    high_contrast: bool = False
    low_reach: bool = False
    speaks: bool = False

    @property
    def patience(self) -> int:
        """By how much every time limit is longer."""
        return 2 if self.large_text or self.speaks else 1

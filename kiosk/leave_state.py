"""What the page LEAVE holds while a colleague types the code: one frozen part of the screen."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LeaveState:
    digits: int = 0  # how many were typed; the digits themselves are nowhere on the screen
    is_checking: bool = False
    is_wrong: bool = False
    wait_s: int = 0  # until the next code may be tried

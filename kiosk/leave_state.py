"""What the page LEAVE holds while a colleague types the code: one frozen part of the screen."""

from __future__ import annotations

from dataclasses import dataclass

FREE_TRIES = 2  # wrong codes that cost no time
_FIRST_WAIT_S = 30
_LONGEST_WAIT_S = 900


@dataclass(frozen=True, slots=True)
class LeaveState:
    digits: int = 0  # how many were typed; the digits themselves are nowhere on the screen
    is_wrong: bool = False
    wait_s: int = 0  # until the next code may be tried


def wait_after(wrong: int) -> int:
    """Seconds to wait after so many wrong codes in a row."""
    if wrong <= FREE_TRIES:
        return 0
    doublings = min(wrong - FREE_TRIES - 1, 10)
    return int(min(_FIRST_WAIT_S * 2**doublings, _LONGEST_WAIT_S))

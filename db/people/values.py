"""Frozen values about the people who work in the centre."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Officer:
    id: int
    code: str
    name: str
    is_active: bool


@dataclass(frozen=True, slots=True)
class Seat:
    """Who sits at a counter; an officer sits at one counter only."""

    counter_id: int
    counter_number: int
    officer_id: int
    officer_name: str
    since: datetime

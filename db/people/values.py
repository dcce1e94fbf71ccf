"""Frozen values about the people who work in the centre."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Role(StrEnum):
    OFFICER = "officer"
    LEAD = "lead"  # may act on any ticket
    MANAGER = "manager"
    ADMINISTRATOR = "administrator"


class PauseReason(StrEnum):
    """Why a counter calls nobody for a while."""

    LUNCH = "lunch"
    MEETING = "meeting"
    PAPERWORK = "paperwork"
    TECHNICAL = "technical"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Officer:
    id: int
    code: str
    name: str
    is_active: bool
    role: Role = Role.OFFICER
    lines: tuple[int, ...] = ()  # what this officer knows, whatever the counter serves

    @property
    def leads(self) -> bool:
        return self.role is not Role.OFFICER


@dataclass(frozen=True, slots=True)
class Seat:
    """Who sits at a counter; an officer sits at one counter only."""

    counter_id: int
    counter_number: int
    officer_id: int
    officer_name: str
    since: datetime
    lease_until: datetime  # before it nobody else sits down here without a hand-over
    pause_reason: str | None = None  # None: open
    paused_at: datetime | None = None
    holder: str = ""  # the desk window that renews the lease

    def is_leased(self, at: datetime) -> bool:
        """Whether the officer is still there, as far as the record knows."""
        return at < self.lease_until

"""Frozen values about print jobs."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class JobState(StrEnum):
    QUEUED = "queued"
    SENT = "sent"  # the device took every byte and does not say whether it printed
    PRINTED = "printed"
    FAILED = "failed"
    UNSURE = "unsure"  # the program ended while it was sent: nobody knows what is on paper


@dataclass(frozen=True, slots=True)
class PrintJob:
    id: str
    ticket_id: str
    device: str  # the address it went to: "serial:/dev/…"
    state: JobState
    trouble: str  # a code of printing.outcome.TroubleCode, or ""
    is_reprint: bool
    queued_at: datetime
    changed_at: datetime


@dataclass(frozen=True, slots=True)
class TicketJob:
    """A print job beside its ticket, as somebody looks at it now."""

    label: str
    job: PrintJob
    is_unknown: bool  # nobody knows what is on paper: unsure, or not heard of since it was queued

    @property
    def needs_somebody(self) -> bool:
        return self.is_unknown or self.job.state is JobState.FAILED

"""A record and a printer worked by hand, and a clock that stands still."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from db.errors import Known
from db.record import Record
from printing.address import Address
from printing.job_folder import StoredJob
from printing.outcome import Outcome, Printed
from printing.sheet import Document, Sheet
from printing.slip import Slip

NOON = datetime(2026, 11, 21, 2, 41, tzinfo=UTC)  # 09:41 in Việt Nam


@dataclass
class Asked:
    work: Callable[[Record], Any]
    done: Callable[[Any], None]
    failed: Callable[[Known], None]


@dataclass
class HandLive:
    """Work waits until the test drains it, against a real record or into trouble."""

    record: Record
    trouble: Known | None = None
    loses_answers: bool = False
    waiting: list[Asked] = field(default_factory=list)
    heard: Callable[[], None] | None = None

    def run(
        self,
        work: Callable[[Record], Any],
        done: Callable[[Any], None],
        failed: Callable[[Known], None],
    ) -> None:
        self.waiting.append(Asked(work, done, failed))

    def on_news(self, heard: Callable[[], None]) -> None:
        self.heard = heard

    def knock(self) -> None:
        """Something may have changed."""
        assert self.heard is not None
        self.heard()

    def drain(self) -> None:
        """Answer what was asked, and what is asked meanwhile."""
        while self.waiting:
            self.answer_one()

    def answer_one(self) -> None:
        asked = self.waiting.pop(0)
        if self.trouble is not None and not self.loses_answers:
            asked.failed(self.trouble)
            return
        try:
            answer = asked.work(self.record)
        except Known as failure:
            asked.failed(failure)
            return
        if self.trouble is not None:
            asked.failed(self.trouble)
        else:
            asked.done(answer)


@dataclass
class Job:
    slip: Document
    address: Address
    done: Callable[[Outcome], None]
    failed: Callable[[Exception], None]
    id: str
    ticket_id: str


@dataclass
class HandSpool:
    """Paper comes when the test says so."""

    jobs: list[Job] = field(default_factory=list)
    slips: list[Slip] = field(default_factory=list)
    sheets: list[Sheet] = field(default_factory=list)
    remaining: list[StoredJob] = field(default_factory=list)
    forgotten: list[str] = field(default_factory=list)

    def submit(
        self,
        slip: Document,
        address: Address,
        done: Callable[[Outcome], None],
        failed: Callable[[Exception], None],
        *,
        job_id: str = "",
        ticket_id: str = "",
    ) -> None:
        if isinstance(slip, Slip):
            self.slips.append(slip)
        elif isinstance(slip, Sheet):
            self.sheets.append(slip)
        self.jobs.append(Job(slip, address, done, failed, job_id, ticket_id))

    def take_up(self, found: Callable[[tuple[StoredJob, ...]], None]) -> None:
        found(tuple(self.remaining))

    def forget(self, job_id: str) -> None:
        self.forgotten.append(job_id)

    def end(self, outcome: Outcome | Exception | None = None) -> None:
        """End the oldest job; printed, unless told otherwise."""
        job = self.jobs.pop(0)
        if isinstance(outcome, Exception):
            job.failed(outcome)
        else:
            job.done(outcome or Printed())


@dataclass
class HandClock:
    """Seconds pass when the test says so."""

    value: float = 1000.0

    def __call__(self) -> float:
        return self.value

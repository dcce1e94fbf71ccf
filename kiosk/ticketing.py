"""Takes a ticket for a citizen and prints it: commit, then print, then store what became of it."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Protocol, TypeVar
from uuid import uuid4

from db.errors import Known
from db.paper.values import JobState
from db.queue.values import Issued
from kiosk import record_work
from kiosk.kiosk_screen import PaperState
from kiosk.wish import Wish
from printing.address import Address, Kind
from printing.outcome import Outcome, Printed, Trouble, TroubleCode
from printing.slip import Slip

if TYPE_CHECKING:
    from db.record import Record

T = TypeVar("T")
_log = logging.getLogger(__name__)


class LiveRecord(Protocol):
    """`db.live.Live`, or one drained by hand in a test."""

    def run(
        self,
        work: Callable[[Record], T],
        done: Callable[[T], None],
        failed: Callable[[Known], None],
    ) -> None: ...

    def on_news(self, heard: Callable[[], None]) -> None: ...


class PrintSpool(Protocol):
    """`printing.spool.Spool`, or one drained by hand in a test."""

    def submit(
        self,
        slip: Slip,
        address: Address,
        done: Callable[[Outcome], None],
        failed: Callable[[Exception], None],
    ) -> None: ...


@dataclass(frozen=True, slots=True)
class PaperNews:
    ticket_id: str
    state: PaperState
    trouble: TroubleCode | None = None


class Ticketing:
    def __init__(self, live: LiveRecord, spool: PrintSpool, printer: Address | None) -> None:
        self._live = live
        self._spool = spool
        self._printer = printer

    @property
    def prints(self) -> bool:
        """Whether paper is to be expected; a ticket on the screen alone needs none."""
        return self._printer is not None and self._printer.kind is not Kind.SCREEN

    def take(
        self, wish: Wish, done: Callable[[Issued], None], failed: Callable[[Known], None]
    ) -> None:
        self._live.run(partial(record_work.take, wish=wish), done, failed)

    def give_up(self, issued: Issued) -> None:
        """The citizen left before the answer came: nobody is to be called for this ticket."""
        work = partial(record_work.give_up, ticket_id=issued.ticket.id)
        self._live.run(work, _nothing_left, _log_failure)

    def print(
        self, issued: Issued, slip: Slip, told: Callable[[PaperNews], None], *, again: bool = False
    ) -> None:
        """Print a stored ticket; a record that cannot note the job keeps nobody from the paper."""
        if self._printer is None:
            return
        job = _Job(str(uuid4()), issued.ticket.id, slip, self._printer, told)
        queue = partial(
            record_work.queue_job,
            job_id=job.id,
            ticket_id=job.ticket_id,
            device=str(self._printer),
            is_reprint=again,
        )

        def unnoted(failure: Known) -> None:
            _log_failure(failure)
            self._submit(job)

        self._live.run(queue, lambda _: self._submit(job), unnoted)

    def _submit(self, job: _Job) -> None:
        self._spool.submit(
            job.slip, job.address, partial(self._ended, job), partial(self._failed, job)
        )

    def _failed(self, job: _Job, error: Exception) -> None:
        _log.error("a bug while printing ticket %s", job.ticket_id, exc_info=error)
        self._ended(job, Trouble(TroubleCode.ERROR, repr(error)))

    def _ended(self, job: _Job, outcome: Outcome) -> None:
        state, code = stored_end(outcome)
        end = partial(record_work.end_job, job_id=job.id, state=state, trouble=code)
        self._live.run(end, _nothing_left, _log_failure)
        if isinstance(outcome, Trouble):
            _log.warning("ticket %s is not on paper: %s", job.ticket_id, outcome)
            job.told(PaperNews(job.ticket_id, PaperState.TROUBLE, outcome.code))
        elif outcome.warning is TroubleCode.SILENT:
            job.told(PaperNews(job.ticket_id, PaperState.UNSURE))
        else:
            job.told(PaperNews(job.ticket_id, PaperState.READY))


@dataclass(frozen=True, slots=True)
class _Job:
    id: str
    ticket_id: str
    slip: Slip
    address: Address
    told: Callable[[PaperNews], None]


def stored_end(outcome: Outcome) -> tuple[JobState, str]:
    """How a job that ended so stands in the record: its state and the trouble or warning."""
    if isinstance(outcome, Trouble):
        return JobState.FAILED, outcome.code.value
    state = JobState.PRINTED if isinstance(outcome, Printed) else JobState.SENT
    return state, outcome.warning.value if outcome.warning else ""


def _nothing_left(_: object) -> None:
    """The answer was only for the record."""


def _log_failure(failure: Known) -> None:
    _log.warning("the record did not note it: %s %s", failure.code, failure.facts)

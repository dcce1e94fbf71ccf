"""The paper of this kiosk: a job is noted, printed, and what became of it is noted.

A kiosk with an outbox notes it there, and the record hears of it later.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Protocol
from uuid import NAMESPACE_OID, uuid4, uuid5

from db.errors import Known, Unknown
from db.paper.values import JobState
from db.queue.values import Issued
from kiosk import record_work
from kiosk.kiosk_screen import PaperState
from printing.address import Address, Kind
from printing.job_folder import Stage, StoredJob
from printing.outcome import Outcome, Printed, Trouble, TroubleCode
from printing.sheet import Document, Sheet
from printing.slip import Slip

if TYPE_CHECKING:
    from db.outbox.issuing import Issuing
    from kiosk.ticketing import LiveRecord

RESUMED_S = 300.0  # so long after it was asked for a ticket is still printed at the next start
_log = logging.getLogger(__name__)


class PrintSpool(Protocol):
    """`printing.spool.Spool`, or one drained by hand in a test."""

    def submit(
        self,
        slip: Document,
        address: Address,
        done: Callable[[Outcome], None],
        failed: Callable[[Exception], None],
        *,
        job_id: str = "",
        ticket_id: str = "",
    ) -> None: ...

    def take_up(self, found: Callable[[tuple[StoredJob, ...]], None]) -> None: ...

    def forget(self, job_id: str) -> None: ...


@dataclass(frozen=True, slots=True)
class PaperNews:
    ticket_id: str
    state: PaperState
    trouble: TroubleCode | None = None


class PaperJobs:
    def __init__(
        self,
        live: LiveRecord,
        spool: PrintSpool,
        printer: Address | None,
        issuing: Issuing | None = None,
    ) -> None:
        self._live = live
        self._spool = spool
        self._printer = printer
        self._issuing = issuing

    @property
    def prints(self) -> bool:
        """Whether paper is to be expected; a ticket on the screen alone needs none."""
        return self._printer is not None and self._printer.kind is not Kind.SCREEN

    def resume(self, seconds: Callable[[], float] = time.time) -> None:
        """What an earlier program of this machine has left: paper for whoever may still stand
        there, and for the rest how it ended, as far as that can be known. Once, at the start."""
        self._spool.take_up(lambda left: self._take_up(left, seconds()))

    def _take_up(self, left: tuple[StoredJob, ...], now: float) -> None:
        for job in left:
            if job.ticket_id and self._issuing is not None:
                # Once more, if its letter was written: who was killed before had not told of it.
                is_reprint = isinstance(job.document, Slip) and job.document.reprint != ""
                self._issuing.queue_job(
                    job.id, ticket_id=job.ticket_id, device=job.device, is_reprint=is_reprint
                )
            if job.stage is Stage.QUEUED and self._printer is not None and is_young(job, now):
                _log.info("job %s was left unprinted", job.id)
                self._submit(_Job(job.id, job.ticket_id, job.document, self._printer, _nobody))
            elif job.ticket_id:
                self._note_end(job.id, job.ticket_id, *left_end(job))
            else:
                self._spool.forget(job.id)

    def print(
        self, issued: Issued, slip: Slip, told: Callable[[PaperNews], None], *, again: bool = False
    ) -> None:
        """Print a stored ticket; a record that cannot note the job keeps nobody from the paper."""
        if self._printer is None:
            return
        job = _Job(str(uuid4()), issued.ticket.id, slip, self._printer, told)
        device = str(self._printer)
        if self._issuing is not None:
            self._issuing.queue_job(
                job.id, ticket_id=job.ticket_id, device=device, is_reprint=again
            )
            self._submit(job)
            return
        queue = partial(
            record_work.queue_job,
            job_id=job.id,
            ticket_id=job.ticket_id,
            device=device,
            is_reprint=again,
        )

        def unnoted(failure: Known) -> None:
            _log_failure(failure)
            self._submit(job)

        self._live.run(queue, lambda _: self._submit(job), unnoted)

    def print_note(self, note: Slip | Sheet, told: Callable[[Outcome], None]) -> None:
        """Print what is no ticket; the record notes no job of it, for it is of nobody."""
        if self._printer is None:
            told(Trouble(TroubleCode.NOT_FOUND))
            return

        def ended(outcome: Outcome) -> None:
            if isinstance(outcome, Trouble):
                _log.warning("a note is not on paper: %s", outcome)
            told(outcome)

        def failed(error: Exception) -> None:
            _log.error("a bug while printing a note", exc_info=error)
            told(Trouble(TroubleCode.ERROR, repr(error)))

        self._spool.submit(note, self._printer, ended, failed)

    def _submit(self, job: _Job) -> None:
        self._spool.submit(
            job.slip,
            job.address,
            partial(self._ended, job),
            partial(self._failed, job),
            job_id=job.id,
            ticket_id=job.ticket_id,
        )

    def _failed(self, job: _Job, error: Exception) -> None:
        _log.error("a bug while printing job %s", job.id, exc_info=error)
        self._ended(job, Trouble(TroubleCode.ERROR, repr(error)))

    def _ended(self, job: _Job, outcome: Outcome) -> None:
        self._note_end(job.id, job.ticket_id, *stored_end(outcome))
        if isinstance(outcome, Trouble):
            _log.warning("ticket %s is not on paper: %s", job.ticket_id, outcome)
            job.told(PaperNews(job.ticket_id, PaperState.TROUBLE, outcome.code))
        elif outcome.warning is TroubleCode.SILENT:
            job.told(PaperNews(job.ticket_id, PaperState.UNSURE))
        else:
            job.told(PaperNews(job.ticket_id, PaperState.READY))

    def _note_end(self, job_id: str, ticket_id: str, state: JobState, code: str) -> None:
        """In the record or on the way to it; the spool may forget the job then."""
        if not ticket_id:
            self._spool.forget(job_id)
            return
        if self._issuing is None:
            end = partial(record_work.end_job, job_id=job_id, state=state, trouble=code)
            self._live.run(
                end, lambda _: self._spool.forget(job_id), partial(self._unnoted, job_id)
            )
            return
        self._issuing.end_job(
            str(uuid5(NAMESPACE_OID, job_id)),
            job_id=job_id,
            state=state,
            trouble=code,
            noted=partial(self._spool.forget, job_id),
        )
        self._issuing.is_out(ticket_id)

    def _unnoted(self, job_id: str, failure: Known) -> None:
        _log_failure(failure)
        if isinstance(failure, Unknown):  # the record never heard of the job
            self._spool.forget(job_id)


@dataclass(frozen=True, slots=True)
class _Job:
    id: str
    ticket_id: str
    slip: Document
    address: Address
    told: Callable[[PaperNews], None]


def is_young(job: StoredJob, now: float) -> bool:
    """Whether somebody may still wait for it; a clock that was set back knows nothing."""
    return 0 <= now - job.queued_at <= RESUMED_S


def left_end(job: StoredJob) -> tuple[JobState, str]:
    """How a job that a program has left stands in the record."""
    match job.stage:
        case Stage.QUEUED:
            return JobState.FAILED, TroubleCode.OUTDATED.value
        case Stage.SENDING:
            return JobState.UNSURE, ""
    return JobState(job.stage.value), job.code


def stored_end(outcome: Outcome) -> tuple[JobState, str]:
    """How a job that ended so stands in the record: its state and the trouble or warning."""
    if isinstance(outcome, Trouble):
        return JobState.FAILED, outcome.code.value
    state = JobState.PRINTED if isinstance(outcome, Printed) else JobState.SENT
    return state, outcome.warning.value if outcome.warning else ""


def _nobody(_: PaperNews) -> None:
    """The screen that would have told it is gone."""


def _nothing_left(_: object) -> None:
    """The answer was only for the record."""


def _log_failure(failure: Known) -> None:
    _log.warning("the record did not note it: %s %s", failure.code, failure.facts)

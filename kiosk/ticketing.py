"""Takes a ticket for a citizen and prints it: commit, then print, then store what became of it.

A kiosk with an outbox gives numbers and paper while the record is away, and tells it later.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Protocol, TypeVar
from uuid import NAMESPACE_OID, uuid4, uuid5

from db.errors import Known
from db.outbox.values import Standing
from db.paper.values import JobState
from db.queue.values import Issued, KioskBoard
from kiosk import record_work
from kiosk.kiosk_screen import Guide, PaperState
from kiosk.wish import Wish
from printing.address import Address, Kind
from printing.outcome import Outcome, Printed, Trouble, TroubleCode
from printing.sheet import Sheet
from printing.slip import Slip

if TYPE_CHECKING:
    from db.outbox.issuing import Issuing
    from db.outbox.picture import Picture
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
        slip: Slip | Sheet,
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
        self._is_guide_asked = False
        self.standing = Standing(is_away=False, unmerged=0, can_go_alone=False)

    @property
    def prints(self) -> bool:
        """Whether paper is to be expected; a ticket on the screen alone needs none."""
        return self._printer is not None and self._printer.kind is not Kind.SCREEN

    # The centre

    def remember(
        self,
        remembered: Callable[[KioskBoard, Guide], None],
        changed: Callable[[], None],
    ) -> None:
        """The centre as it was last known, if numbers can be given for it, before the record has
        answered; and from now on how the kiosk stands with the record."""
        if self._issuing is None:
            return

        def told(picture: Picture | None) -> None:
            if picture is not None:
                remembered(*record_work.remembered(picture))

        def stands(standing: Standing) -> None:
            self.standing = standing
            changed()

        self._issuing.on_change(stands)
        self._issuing.picture(told)

    def look(self, done: Callable[[KioskBoard], None], failed: Callable[[Known], None]) -> None:
        def looked(board: KioskBoard) -> None:
            if self._issuing is not None:
                self._issuing.reached()
            done(board)

        def away(failure: Known) -> None:
            if self._issuing is not None:
                self._issuing.lost()
            failed(failure)

        self._live.run(record_work.board, looked, away)

    def look_at_guide(self, done: Callable[[Guide], None], failed: Callable[[Known], None]) -> bool:
        """Whether it was asked for: one question at a time, for each takes seconds while the
        record is away."""
        if self._is_guide_asked:
            return False
        self._is_guide_asked = True

        def guided(guide: Guide) -> None:
            self._is_guide_asked = False
            if self._issuing is not None:
                self._issuing.keep(guide.fields, guide.procedures)
            done(guide)

        def away(failure: Known) -> None:
            self._is_guide_asked = False
            failed(failure)

        self._live.run(record_work.guide, guided, away)
        return True

    # A ticket

    def take(
        self, wish: Wish, done: Callable[[Issued], None], failed: Callable[[Known], None]
    ) -> None:
        if self._issuing is None:
            self._live.run(partial(record_work.take, wish=wish), done, failed)
            return
        issuing = self._issuing

        def taken(issued: Issued) -> None:
            if not self.prints:
                issuing.is_out(issued.ticket.id)
            done(issued)

        issuing.take(record_work.ask(wish), taken, failed)

    def give_up(self, issued: Issued) -> None:
        """The citizen left before the answer came: nobody is to be called for this ticket."""
        if self._issuing is not None:
            self._issuing.give_up(issued.ticket.id)
            return
        work = partial(record_work.give_up, ticket_id=issued.ticket.id)
        self._live.run(work, _nothing_left, _log_failure)

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
        """Print what is no ticket; no job of it is stored, for it is of nobody."""
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
            job.slip, job.address, partial(self._ended, job), partial(self._failed, job)
        )

    def _failed(self, job: _Job, error: Exception) -> None:
        _log.error("a bug while printing ticket %s", job.ticket_id, exc_info=error)
        self._ended(job, Trouble(TroubleCode.ERROR, repr(error)))

    def _ended(self, job: _Job, outcome: Outcome) -> None:
        self._note_end(job, *stored_end(outcome))
        if isinstance(outcome, Trouble):
            _log.warning("ticket %s is not on paper: %s", job.ticket_id, outcome)
            job.told(PaperNews(job.ticket_id, PaperState.TROUBLE, outcome.code))
        elif outcome.warning is TroubleCode.SILENT:
            job.told(PaperNews(job.ticket_id, PaperState.UNSURE))
        else:
            job.told(PaperNews(job.ticket_id, PaperState.READY))

    def _note_end(self, job: _Job, state: JobState, code: str) -> None:
        if self._issuing is None:
            end = partial(record_work.end_job, job_id=job.id, state=state, trouble=code)
            self._live.run(end, _nothing_left, _log_failure)
            return
        end_id = str(uuid5(NAMESPACE_OID, job.id))
        self._issuing.end_job(end_id, job_id=job.id, state=state, trouble=code)
        self._issuing.is_out(job.ticket_id)


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

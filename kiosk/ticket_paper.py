"""A stored ticket's paper without a kiosk: its slip made again, printed, and the job stored."""

from __future__ import annotations

from dataclasses import dataclass, replace
from uuid import uuid4

from db.catalogue import boards as catalogue
from db.paper.boards import jobs_of
from db.paper.values import JobState, PrintJob
from db.queue import boards
from db.queue.values import Issued, Ticket
from db.record import Record
from db.words import Language
from kiosk import record_work
from kiosk.paper_jobs import stored_end
from kiosk.slip import make_slip
from printing.address import Address, Kind
from printing.layout import Paper
from printing.outcome import Outcome
from printing.printer import print_slip
from printing.slip import Slip
from resources.speaking import speaking


@dataclass(frozen=True, slots=True)
class TicketPaper:
    ticket: Ticket
    slip: Slip
    is_reprint: bool


def make_paper(record: Record, key: str, language: Language | None = None) -> TicketPaper:
    """Today's ticket by its printed number, or any by its id; in its own language unless told.

    Raises: Unknown, Trouble.
    """
    found = boards.ticket(record, key)
    ticket = replace(found, language=language or found.language)
    lines = {each.id: each for each in boards.lines(record)}
    serving = tuple(each.number for each in boards.counters(record) if ticket.line_id in each.lines)
    code = ticket.procedure_code
    is_reprint = any(_may_be_on_paper(job) for job in jobs_of(record, ticket.id))
    now = record.ask(lambda look: look.now)
    with speaking(ticket.language):
        slip = make_slip(
            Issued(ticket, ticket.ahead, serving),
            centre=record.centre,
            line=lines.get(ticket.line_id),
            procedure=catalogue.procedure(record, code) if code else None,
            next_lines=tuple(lines[each] for each in ticket.next_lines if each in lines),
            also=tuple(catalogue.procedure(record, each) for each in ticket.also_procedures),
            reprinted_at=now if is_reprint else None,
            public_side=boards.arrangement(record).public_side,
        )
    return TicketPaper(ticket, slip, is_reprint)


def print_paper(record: Record, wanted: TicketPaper, address: Address, roll: Paper) -> Outcome:
    """Note the job, print, and note how it ended. Raises: Trouble, of the record only."""
    job_id = str(uuid4())
    record_work.queue_job(
        record,
        job_id=job_id,
        ticket_id=wanted.ticket.id,
        device=str(address),
        is_reprint=wanted.is_reprint,
    )
    outcome = print_slip(wanted.slip, address, job_id[:4], paper=roll)
    state, trouble = stored_end(outcome)
    record_work.end_job(record, job_id=job_id, state=state, trouble=trouble)
    return outcome


def _may_be_on_paper(job: PrintJob) -> bool:
    """A job that is under way, or whose end nobody noted, counts as paper."""
    return job.state is not JobState.FAILED and job.device != Kind.SCREEN

"""Questions about print jobs."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from sqlalchemy import select

from db.paper.store import to_job
from db.paper.values import JobState, PrintJob, TicketJob
from db.record import Record, Snapshot
from db.tables.paper import print_job as _job
from db.tables.queue import ticket as _ticket

UNHEARD: Final = timedelta(minutes=2)  # a job that is only queued for longer was never told of


def jobs_of(record: Record, ticket_id: str) -> tuple[PrintJob, ...]:
    """A ticket's print jobs, oldest first."""

    def question(look: Snapshot) -> tuple[PrintJob, ...]:
        wanted = (
            select(_job)
            .where(_job.c.ticket_id == ticket_id, _job.c.centre_id == look.centre.id)
            .order_by(_job.c.queued_at)
        )
        return tuple(to_job(row) for row in look.connection.execute(wanted))

    return record.ask(question)


def jobs_today(record: Record) -> tuple[TicketJob, ...]:
    """The print jobs of today's tickets, oldest first."""

    def question(look: Snapshot) -> tuple[TicketJob, ...]:
        wanted = (
            select(_job, _ticket.c.label)
            .join_from(_job, _ticket, _job.c.ticket_id == _ticket.c.id)
            .where(_ticket.c.centre_id == look.centre.id, _ticket.c.business_date == look.today)
            .order_by(_job.c.queued_at, _ticket.c.label, _job.c.id)
        )
        found = ((row.label, to_job(row)) for row in look.connection.execute(wanted))
        return tuple(
            TicketJob(
                label,
                job,
                job.state is JobState.UNSURE
                or (job.state is JobState.QUEUED and look.now - job.queued_at > UNHEARD),
            )
            for label, job in found
        )

    return record.ask(question)

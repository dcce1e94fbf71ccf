"""Questions about print jobs."""

from __future__ import annotations

from sqlalchemy import select

from db.paper.store import to_job
from db.paper.values import PrintJob
from db.record import Record, Snapshot
from db.tables.paper import print_job as _job


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

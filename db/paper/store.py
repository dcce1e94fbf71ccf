"""What becomes of a ticket's paper, stored so that somebody sees it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from sqlalchemy import Row, select

from db.errors import Unknown
from db.paper.values import JobState, PrintJob
from db.queue import rows
from db.record import Record, Transaction
from db.tables import paper as tables

_job = tables.print_job


def queue_job(
    record: Record, *, command_id: str, ticket_id: str, device: str, is_reprint: bool = False
) -> PrintJob:
    """Note that a ticket is to be printed; the command id is the job's id. Raises: Unknown."""

    def work(transaction: Transaction) -> PrintJob:
        rows.ticket_row(transaction.connection, transaction.centre.id, ticket_id)
        job = PrintJob(
            id=command_id,
            ticket_id=ticket_id,
            device=device,
            state=JobState.QUEUED,
            trouble="",
            is_reprint=is_reprint,
            queued_at=transaction.now,
            changed_at=transaction.now,
        )

        transaction.connection.execute(
            _job.insert(),
            {
                "id": job.id,
                "centre_id": transaction.centre.id,
                "ticket_id": ticket_id,
                "device": device,
                "state": job.state.value,
                "trouble": "",
                "is_reprint": is_reprint,
                "queued_at": job.queued_at,
                "changed_at": job.changed_at,
            },
        )
        _note(transaction, job)
        return job

    return record.act(command_id, "queue_job", work, lambda t, _: _read(t, command_id))


def end_job(
    record: Record, *, command_id: str, job_id: str, state: JobState, trouble: str = ""
) -> PrintJob:
    """Note how a job ended: sent, printed, or failed with its trouble. Raises: Unknown."""

    def work(transaction: Transaction) -> PrintJob:

        before = _read(transaction, job_id)
        ended = replace(before, state=state, trouble=trouble, changed_at=transaction.now)
        transaction.connection.execute(
            _job.update().where(_job.c.id == job_id),
            {"state": state.value, "trouble": trouble, "changed_at": ended.changed_at},
        )
        _note(transaction, ended)
        return ended

    return record.act(command_id, "end_job", work, lambda t, _: _read(t, job_id))


def _note(transaction: Transaction, job: PrintJob) -> None:
    transaction.connection.execute(
        tables.print_event.insert(),
        {
            "centre_id": transaction.centre.id,
            "version": transaction.version,
            "ordinal": next(transaction.ordinals),
            "job_id": job.id,
            "state": job.state.value,
            "trouble": job.trouble,
            "at": job.changed_at,
        },
    )


def _read(transaction: Transaction, job_id: str) -> PrintJob:
    wanted = select(_job).where(_job.c.id == job_id, _job.c.centre_id == transaction.centre.id)
    row = transaction.connection.execute(wanted).one_or_none()
    if row is None:
        raise Unknown(kind="print_job", key=job_id)
    return to_job(row)


def to_job(row: Row[Any]) -> PrintJob:
    return PrintJob(
        id=row.id,
        ticket_id=row.ticket_id,
        device=row.device,
        state=JobState(row.state),
        trouble=row.trouble,
        is_reprint=row.is_reprint,
        queued_at=row.queued_at,
        changed_at=row.changed_at,
    )

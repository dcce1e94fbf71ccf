"""A print job has a state, and a repeated note changes nothing."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from db.errors import Unknown
from db.paper import boards, store
from db.paper.values import JobState
from db.record import Record
from db.tables.paper import print_event
from tests.db.queue.hall import Hall
from tests.records import command_id


def test_a_job_from_queued_to_failed(record: Record) -> None:
    ticket = Hall(record).issue()
    job_id, ended_id = command_id(), command_id()
    queued = [
        store.queue_job(record, command_id=job_id, ticket_id=ticket.id, device="net:host")
        for _ in range(2)
    ]
    ended = [
        store.end_job(
            record,
            command_id=ended_id,
            job_id=job_id,
            state=JobState.FAILED,
            trouble="no_paper",
        )
        for _ in range(2)
    ]

    assert [JobState.QUEUED] * 2 == [job.state for job in queued]
    assert [(JobState.FAILED, "no_paper")] * 2 == [(job.state, job.trouble) for job in ended]
    assert (ended[0],) == boards.jobs_of(record, ticket.id)
    history = record.ask(
        lambda look: look.connection.execute(select(print_event).order_by("version")).all()
    )
    assert [(job_id, "queued", ""), (job_id, "failed", "no_paper")] == [
        (event.job_id, event.state, event.trouble) for event in history
    ]


def test_a_job_needs_its_ticket(record: Record) -> None:
    with pytest.raises(Unknown):
        store.queue_job(record, command_id=command_id(), ticket_id="none", device="net:host")

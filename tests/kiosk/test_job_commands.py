"""`motcua print jobs`: paper that somebody should look at."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta

from typer.testing import CliRunner, Result

from db.paper import store as paper
from db.paper.boards import jobs_today
from db.paper.values import JobState
from db.queue import store
from db.record import Record, open_record
from motcua import app
from tests.records import command_id

MORNING = datetime(2026, 11, 23, 2, tzinfo=UTC)


def run(*arguments: str) -> Result:
    return CliRunner().invoke(app, ["print", "jobs", *arguments])


def job(found_record: Record, state: JobState | None, trouble: str = "") -> str:
    ticket = store.issue(found_record, command_id=command_id(), line_id=1).ticket
    queued = paper.queue_job(
        found_record, command_id=command_id(), ticket_id=ticket.id, device="usb:/dev/usb/lp0"
    )
    if state is not None:
        paper.end_job(
            found_record, command_id=command_id(), job_id=queued.id, state=state, trouble=trouble
        )
    return ticket.label


def test_only_what_somebody_should_look_at(found_record: Record) -> None:
    labels = [
        job(found_record, state, trouble)
        for state, trouble in (
            (JobState.PRINTED, ""),
            (JobState.FAILED, "no_paper"),
            (JobState.UNSURE, ""),
            (JobState.SENT, "silent"),
        )
    ]
    shown = run().stdout.splitlines()
    told = [json.loads(line) for line in run("--all", "--json").stdout.splitlines()]

    assert shown == [
        f"! {labels[1]} failed: no_paper, usb:/dev/usb/lp0",
        f"? {labels[2]} nobody knows whether it is on paper, usb:/dev/usb/lp0",
    ]
    assert [each["label"] for each in told] == labels
    assert [each["is_unknown"] for each in told] == [False, False, True, False]


def test_a_job_of_this_moment_is_waited_for_and_one_unheard_of_is_not(sqlite_url: str) -> None:
    then, later = (
        open_record(sqlite_url, clock=lambda _, at=at: at)  # type: ignore[misc]
        for at in (MORNING, MORNING + timedelta(minutes=3))
    )
    job(then, None)

    assert [each.needs_somebody for each in jobs_today(then)] == [False]
    assert [each.needs_somebody for each in jobs_today(later)] == [True]
    then.close()
    later.close()


def test_nothing_to_be_looked_at(found_record: Record) -> None:
    job(found_record, JobState.PRINTED)

    assert run().stdout == "every ticket of today has its paper, or needs none\n"

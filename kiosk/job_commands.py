"""`motcua print jobs`: what became of today's paper, and what somebody should look at."""

from __future__ import annotations

from typing import Annotated

import typer

from db.answers import opened, say_all
from db.options import Database, Json
from db.paper.values import JobState, TicketJob


def print_jobs(
    is_all: Annotated[
        bool, typer.Option("--all", help="Also those that came to a good end.")
    ] = False,
    database: Database = None,
    as_json: Json = False,
) -> None:
    """Tickets of today whose paper failed, or of which nobody knows whether it is there.

    `motcua print ticket A012 --to ADDRESS` prints one again, on any printer, marked as a reprint.
    """
    from db.paper.boards import jobs_today

    with opened(database, as_json) as record:
        found = [each for each in jobs_today(record) if is_all or each.needs_somebody]
        say_all(found, as_json, _words, "every ticket of today has its paper, or needs none")


def _words(each: TicketJob) -> str:
    job = each.job
    mark = "?" if each.is_unknown else "!" if job.state is JobState.FAILED else " "
    state = "nobody knows whether it is on paper" if each.is_unknown else job.state.value
    trouble = f": {job.trouble}" if job.trouble else ""
    again = ", a reprint" if job.is_reprint else ""
    return f"{mark} {each.label} {state}{trouble}{again}, {job.device}"

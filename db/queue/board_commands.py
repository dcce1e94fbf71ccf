"""`motcua queue show|board|events`: questions about the queue by command."""

from __future__ import annotations

from typing import Annotated

import typer

from db.answers import opened, say
from db.options import Database, Json
from db.queue import boards, hall_board
from db.queue import verify as verifying
from db.queue.command_words import Places, TicketKey, ticket_id, words_of

app = typer.Typer(add_completion=False)


@app.command()
def show(ticket: TicketKey, database: Database = None, as_json: Json = False) -> None:
    """One ticket."""
    with opened(database, as_json) as record:
        found = boards.ticket(record, ticket)
        legs = boards.visit(record, found.id)
        words = [
            words_of(found),
            *(
                f"leg {leg.ordinal}: waited {leg.waited}, at the counter {leg.served},"
                f" held {leg.held}"
                for leg in legs
            ),
        ]
        say(Places(record).shown(found) | {"legs": legs}, as_json, "\n".join(words))


@app.command()
def board(
    since: Annotated[
        int | None, typer.Option("--since", help="With the calls after this version.")
    ] = None,
    database: Database = None,
    as_json: Json = False,
) -> None:
    """What the hall shows."""
    with opened(database, as_json) as record:
        news = hall_board.news(record, since)
        if news is None:
            say({"version": since, "changed": False}, as_json, "nothing new")
            return
        here = [f"{call.label} -> {call.counter_number}" for call in news.at_counters]
        waiting = [f"{now.line.letter}: {now.waiting}" for now in news.waiting]
        say(news, as_json, "\n".join([*here, "waiting " + ", ".join(waiting)]))


@app.command()
def verify(
    whole: Annotated[bool, typer.Option("--all", help="All days, not only today.")] = False,
    database: Database = None,
    as_json: Json = False,
) -> None:
    """Hold every ticket against its events and every series against its numbers; exit 1 on a
    fault."""
    with opened(database, as_json) as record:
        found = verifying.verify(record, whole=whole)
        words = [*found.faults, f"{found.tickets} tickets, {found.events} events"]
        say(found, as_json, "\n".join(words))
        if found.faults:
            raise typer.Exit(1)


@app.command()
def events(
    ticket: Annotated[str | None, typer.Argument(metavar="[TICKET]")] = None,
    since: Annotated[int, typer.Option("--since", help="After this version.")] = 0,
    database: Database = None,
    as_json: Json = False,
) -> None:
    """The history, oldest first; of one ticket where it is named."""
    with opened(database, as_json) as record:
        wanted = ticket_id(record, ticket) if ticket else None
        for event in boards.events(record, since, wanted):
            words = f"{event.version} {event.at.isoformat()} {event.action} -> {event.state}"
            say(event, as_json, words)

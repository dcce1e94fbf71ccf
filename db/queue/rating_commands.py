"""`motcua queue rate|ratings`: how satisfied citizens were, by command."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

import typer

from db.answers import opened, say
from db.options import Database, Json
from db.queue import boards as queue_boards
from db.queue.command_words import CommandId, TicketKey, id_of, ticket_id
from db.ratings import boards, store
from db.ratings.values import Place, Reason, Score

app = typer.Typer(add_completion=False)


@app.command()
def rate(
    ticket: TicketKey,
    score: Annotated[int, typer.Option("--score", min=1, max=5, help="5 is very good.")],
    reason: Annotated[list[Reason] | None, typer.Option("--reason", help="May repeat.")] = None,
    place: Annotated[Place, typer.Option("--place")] = Place.KIOSK,
    command_id: CommandId = None,
    database: Database = None,
    as_json: Json = False,
) -> None:
    """Note how satisfied somebody was whose visit ended today; once a ticket."""
    with opened(database, as_json) as record:
        told = store.rate(
            record,
            command_id=id_of(command_id),
            ticket_id=ticket_id(record, ticket),
            score=Score(score),
            reasons=tuple(reason or ()),
            place=place,
        )
        say(told, as_json, f"{ticket}: {told.score.value} of 5")


@app.command()
def ratings(
    since: Annotated[datetime | None, typer.Option(formats=["%Y-%m-%d"])] = None,
    until: Annotated[datetime | None, typer.Option(formats=["%Y-%m-%d"])] = None,
    database: Database = None,
    as_json: Json = False,
) -> None:
    """How satisfied citizens were, by day and line (default: today)."""
    with opened(database, as_json) as record:
        letters = {line.id: line.letter for line in queue_boards.lines(record)}
        found = boards.ratings(
            record, since.date() if since else None, until.date() if until else None
        )
        for each in found:
            letter = letters[each.line_id]
            words = (
                f"{each.day} {letter}: {each.count} ratings, mean {each.mean:.2f},"
                f" {each.satisfied:.0%} satisfied"
            )
            say({"line": letter, "satisfied": each.satisfied, "rating": each}, as_json, words)

"""`motcua queue call|pick|join`: calling, by command."""

from __future__ import annotations

from typing import Annotated

import typer

from db.answers import opened, say
from db.options import Database, Json
from db.queue import calling
from db.queue.command_words import (
    By,
    CommandId,
    CounterNumber,
    Places,
    Reason,
    TicketKey,
    id_of,
    ticket_id,
    words_of,
)

app = typer.Typer(add_completion=False)
With = Annotated[
    list[str] | None, typer.Option("--with", help="A ticket to be served together with it.")
]


@app.command()
def call(
    counter: CounterNumber,
    by: By = None,
    command_id: CommandId = None,
    database: Database = None,
    as_json: Json = False,
) -> None:
    """Call the next one to a counter."""
    with opened(database, as_json) as record:
        places = Places(record)
        ticket = calling.call_next(
            record,
            command_id=id_of(command_id),
            counter_id=places.counter(counter),
            by=places.officer(by),
        )
        say(places.shown(ticket), as_json, f"{ticket.label} -> {counter}")


@app.command()
def pick(
    ticket: TicketKey,
    counter: CounterNumber,
    together: With = None,
    reason: Reason = "",
    by: By = None,
    command_id: CommandId = None,
    database: Database = None,
    as_json: Json = False,
) -> None:
    """Call one by name, out of turn with a reason; with others, as a family is."""
    with opened(database, as_json) as record:
        places = Places(record)
        called = calling.pick_out(
            record,
            command_id=id_of(command_id),
            counter_id=places.counter(counter),
            ticket_ids=tuple(ticket_id(record, each) for each in (ticket, *(together or ()))),
            reason=reason,
            by=places.officer(by),
        )
        say(places.shown(called), as_json, f"{called.label} -> {counter}")


@app.command()
def join(
    ticket: TicketKey,
    together: With = None,
    by: By = None,
    command_id: CommandId = None,
    database: Database = None,
    as_json: Json = False,
) -> None:
    """Serve waiting tickets together with the one in hand."""
    if not together:
        raise typer.BadParameter("name the others: --with A013")
    with opened(database, as_json) as record:
        places = Places(record)
        head = calling.join(
            record,
            command_id=id_of(command_id),
            ticket_id=ticket_id(record, ticket),
            others=tuple(ticket_id(record, each) for each in together),
            by=places.officer(by),
        )
        say(places.shown(head), as_json, words_of(head))

"""`motcua queue …`: every action on a ticket by command.

A ticket is named by today's printed number ("A012") or by its id, a line by its letter, a counter
by its number, an officer by code.
"""

from __future__ import annotations

import shlex
import sys
from collections.abc import Callable
from functools import partial
from typing import Annotated, Any

import typer

from db.answers import kept_open, opened, say
from db.options import Database, Json
from db.people import commands as people_commands
from db.queue import board_commands, calling, store
from db.queue.command_words import (
    CommandId,
    CounterNumber,
    Places,
    Reason,
    TicketKey,
    id_of,
    ticket_id,
    words_of,
)
from db.queue.values import Priority, Purpose, Ticket
from db.words import Language

app = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    help="Issue, call and finish tickets; ask for the queue.",
)
app.add_typer(people_commands.app)
app.add_typer(board_commands.app)


@app.command()
def issue(
    line: Annotated[str | None, typer.Option("--line", help="The line's letter.")] = None,
    procedure: Annotated[
        str | None, typer.Option("--procedure", help="A procedure's code; it knows its line.")
    ] = None,
    priority: Annotated[int, typer.Option(min=1, max=3, help="1 and 2 go before 3.")] = 3,
    language: Language = Language.VI,
    command_id: CommandId = None,
    database: Database = None,
    as_json: Json = False,
) -> None:
    """Give the next number."""
    if line is None and procedure is None:
        raise typer.BadParameter("name a --line or a --procedure")
    with opened(database, as_json) as record:
        places = Places(record)
        wanted = places.line(line) if line is not None else None
        issued = store.issue(
            record,
            command_id=id_of(command_id),
            line_id=wanted.id if wanted else None,
            procedure_code=procedure,
            purpose=wanted.purpose if wanted else Purpose.PROCEDURE,
            priority=Priority(priority),
            language=language,
        )
        words = f"{issued.ticket.label}: {issued.ahead} before it"
        say(places.shown(issued.ticket) | {"counters": issued.counters}, as_json, words)


@app.command()
def call(
    counter: CounterNumber,
    command_id: CommandId = None,
    database: Database = None,
    as_json: Json = False,
) -> None:
    """Call the next one to a counter."""
    with opened(database, as_json) as record:
        places = Places(record)
        ticket = calling.call_next(
            record, command_id=id_of(command_id), counter_id=places.counter(counter)
        )
        say(places.shown(ticket), as_json, f"{ticket.label} -> {counter}")


def _on_a_ticket(action: Callable[..., Ticket]) -> Callable[..., None]:
    """The command of an action that needs the ticket and nothing else."""

    def command(
        ticket: TicketKey,
        command_id: CommandId = None,
        database: Database = None,
        as_json: Json = False,
    ) -> None:
        with opened(database, as_json) as record:
            places = Places(record)
            after = action(
                record, command_id=id_of(command_id), ticket_id=ticket_id(record, ticket)
            )
            say(places.shown(after), as_json, words_of(after))

    return command


def _with_a_reason(action: Callable[..., Ticket]) -> Callable[..., None]:
    """The command of an action that may say why."""

    def command(
        ticket: TicketKey,
        reason: Reason = "",
        command_id: CommandId = None,
        database: Database = None,
        as_json: Json = False,
    ) -> None:
        _on_a_ticket(partial(action, reason=reason))(ticket, command_id, database, as_json)

    return command


app.command("recall", help="Call the same one again.")(_on_a_ticket(store.recall))
app.command("start", help="Begin the service.")(_on_a_ticket(store.start))
app.command("finish", help="End the service.")(_on_a_ticket(store.finish))
app.command("no-show", help="Called, and nobody came.")(_on_a_ticket(store.no_show))
app.command("return", help="Back to the end of the line.")(_on_a_ticket(store.return_to_queue))
app.command("reinstate", help="Give a no-show the old place back.")(_on_a_ticket(store.reinstate))
app.command("hold", help="Set aside; the counter is free meanwhile.")(_with_a_reason(store.hold))
app.command("cancel", help="End a visit not wanted any more.")(_with_a_reason(store.cancel))


@app.command()
def resume(
    ticket: TicketKey,
    counter: CounterNumber,
    command_id: CommandId = None,
    database: Database = None,
    as_json: Json = False,
) -> None:
    """Serve a held one on, at a counter."""
    with opened(database, as_json) as record:
        places = Places(record)
        resumed = store.resume(
            record,
            command_id=id_of(command_id),
            ticket_id=ticket_id(record, ticket),
            counter_id=places.counter(counter),
        )
        say(places.shown(resumed), as_json, words_of(resumed))


@app.command()
def transfer(
    ticket: TicketKey,
    line: Annotated[str | None, typer.Option("--line", help="The line's letter.")] = None,
    counter: Annotated[
        int | None, typer.Option("--counter", help="Only this counter may call it.")
    ] = None,
    reason: Reason = "",
    command_id: CommandId = None,
    database: Database = None,
    as_json: Json = False,
) -> None:
    """To another line or counter; number and arrival time stay."""
    if line is None and counter is None:
        raise typer.BadParameter("name a --line or a --counter")
    with opened(database, as_json) as record:
        places = Places(record)
        moved = store.transfer(
            record,
            command_id=id_of(command_id),
            ticket_id=ticket_id(record, ticket),
            line_id=places.line(line).id if line is not None else None,
            counter_id=places.counter(counter) if counter is not None else None,
            reason=reason,
        )
        say(places.shown(moved), as_json, words_of(moved))


@app.command()
def batch(database: Database = None) -> None:
    """Commands from standard input, one a line ("issue --line A"); one JSON object answers each.

    A refused command does not end the batch: its answer says so.
    """
    group = typer.main.get_command(app)
    with kept_open(database):
        for line in typer.get_text_stream("stdin", errors="replace"):
            _answer_one(group, line)
            sys.stdout.flush()


def _answer_one(group: Any, line: str) -> None:
    try:
        arguments = shlex.split(line)
    except ValueError as wrong:
        say({"wrong": str(wrong)}, as_json=True)
        return
    if not arguments:
        return
    try:
        group.main([*arguments, "--json"], standalone_mode=False)
    except typer.Exit:
        return  # the answer has been printed
    except Exception as wrong:
        if not hasattr(wrong, "format_message"):
            raise
        say({"wrong": wrong.format_message()}, as_json=True)

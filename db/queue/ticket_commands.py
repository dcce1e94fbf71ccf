"""`motcua queue issue|start|finish|…`: what is done to one ticket, by command."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Annotated

import typer

from db.answers import opened, say
from db.options import Database, Json
from db.queue import store, undoing
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
from db.queue.values import Priority, Purpose, Ticket
from db.words import Language

app = typer.Typer(add_completion=False)


@app.command()
def issue(
    line: Annotated[str | None, typer.Option("--line", help="The line's letter.")] = None,
    procedure: Annotated[
        str | None, typer.Option("--procedure", help="A procedure's code; it knows its line.")
    ] = None,
    priority: Annotated[int, typer.Option(min=1, max=3, help="1 and 2 go before 3.")] = 3,
    priority_class: Annotated[
        str | None, typer.Option("--class", help="A priority class's code; it knows its level.")
    ] = None,
    then: Annotated[
        list[str] | None, typer.Option("--then", help="A line to be visited afterwards.")
    ] = None,
    also: Annotated[
        list[str] | None,
        typer.Option("--also", help="A further procedure's code, of the same visit; may repeat."),
    ] = None,
    for_other: Annotated[
        bool, typer.Option("--for-other", help="Taken for somebody else.")
    ] = False,
    language: Language = Language.VI,
    overrule: Annotated[
        str, typer.Option(help="Why one is given in spite of hours, quota and the time left.")
    ] = "",
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
            priority_code=priority_class,
            language=language,
            next_lines=tuple(places.line(each).id for each in then or ()),
            also_procedures=tuple(also or ()),
            for_other=for_other,
            overrule=overrule,
        )
        words = f"{issued.ticket.label}: {issued.ahead} before it"
        say(places.shown(issued.ticket) | {"counters": issued.counters}, as_json, words)


def _on_a_ticket(action: Callable[..., Ticket]) -> Callable[..., None]:
    """The command of an action that needs the ticket and nothing else."""

    def command(
        ticket: TicketKey,
        by: By = None,
        command_id: CommandId = None,
        database: Database = None,
        as_json: Json = False,
    ) -> None:
        with opened(database, as_json) as record:
            places = Places(record)
            after = action(
                record,
                command_id=id_of(command_id),
                ticket_id=ticket_id(record, ticket),
                by=places.officer(by),
            )
            say(places.shown(after), as_json, words_of(after))

    return command


def _with_a_reason(action: Callable[..., Ticket]) -> Callable[..., None]:
    """The command of an action that may say why."""

    def command(
        ticket: TicketKey,
        reason: Reason = "",
        by: By = None,
        command_id: CommandId = None,
        database: Database = None,
        as_json: Json = False,
    ) -> None:
        _on_a_ticket(partial(action, reason=reason))(ticket, by, command_id, database, as_json)

    return command


app.command("recall", help="Call the same one again.")(_on_a_ticket(store.recall))
app.command("start", help="Begin the service.")(_on_a_ticket(store.start))
app.command("finish", help="End the service, or this leg of it.")(_on_a_ticket(store.finish))
app.command("no-show", help="Called, and nobody came.")(_with_a_reason(store.no_show))
app.command(
    "return", help="Back to the line: set aside before, to the old place; else to the end."
)(_with_a_reason(store.return_to_queue))
app.command("reinstate", help="A no-show came after all.")(_on_a_ticket(store.reinstate))
app.command("cancel", help="End a visit not wanted any more.")(_with_a_reason(store.cancel))
app.command("separate", help="Waits for itself again, no longer together with another one.")(
    _on_a_ticket(store.separate)
)
app.command("undo", help="Take back the last thing done to a ticket.")(_on_a_ticket(undoing.undo))


@app.command()
def hold(
    ticket: TicketKey,
    minutes: Annotated[
        float | None, typer.Option(min=0.1, help="For how long (default: the rule's).")
    ] = None,
    reason: Reason = "",
    by: By = None,
    command_id: CommandId = None,
    database: Database = None,
    as_json: Json = False,
) -> None:
    """Set aside for a while; the counter is free meanwhile."""
    command = _on_a_ticket(partial(store.hold, minutes=minutes, reason=reason))
    command(ticket, by, command_id, database, as_json)


@app.command()
def resume(
    ticket: TicketKey,
    counter: CounterNumber,
    by: By = None,
    command_id: CommandId = None,
    database: Database = None,
    as_json: Json = False,
) -> None:
    """Serve a held one on, at a counter."""
    with opened(database, as_json) as record:
        command = _on_a_ticket(partial(store.resume, counter_id=Places(record).counter(counter)))
    command(ticket, by, command_id, database, as_json)


@app.command()
def transfer(
    ticket: TicketKey,
    line: Annotated[str | None, typer.Option("--line", help="The line's letter.")] = None,
    counter: Annotated[
        int | None, typer.Option("--counter", help="Only this counter may call it.")
    ] = None,
    officer: Annotated[
        str | None, typer.Option("--officer", help="Only this officer may call it.")
    ] = None,
    reason: Reason = "",
    by: By = None,
    command_id: CommandId = None,
    database: Database = None,
    as_json: Json = False,
) -> None:
    """To another line, counter or officer; number and arrival time stay."""
    if line is None and counter is None and officer is None:
        raise typer.BadParameter("name a --line, a --counter or an --officer")
    with opened(database, as_json) as record:
        places = Places(record)
        moved = store.transfer(
            record,
            command_id=id_of(command_id),
            ticket_id=ticket_id(record, ticket),
            line_id=places.line(line).id if line is not None else None,
            counter_id=places.counter(counter) if counter is not None else None,
            officer_id=places.officer(officer),
            by=places.officer(by),
            reason=reason,
        )
        say(places.shown(moved), as_json, words_of(moved))


@app.command()
def plan(
    ticket: TicketKey,
    then: Annotated[
        list[str] | None, typer.Option("--then", help="A line still to be visited; may repeat.")
    ] = None,
    by: By = None,
    command_id: CommandId = None,
    database: Database = None,
    as_json: Json = False,
) -> None:
    """Say which lines are still to be visited with this number; none: the present one is all."""
    with opened(database, as_json) as record:
        lines = tuple(Places(record).line(each).id for each in then or ())
    command = _on_a_ticket(partial(store.plan, next_lines=lines))
    command(ticket, by, command_id, database, as_json)


@app.command()
def classify(
    ticket: TicketKey,
    priority_class: Annotated[
        str | None, typer.Option("--class", help="The class's code; none takes it away.")
    ] = None,
    reason: Reason = "",
    by: By = None,
    command_id: CommandId = None,
    database: Database = None,
    as_json: Json = False,
) -> None:
    """Give a ticket a priority class, or take it away."""
    command = _on_a_ticket(partial(store.classify, priority_code=priority_class, reason=reason))
    command(ticket, by, command_id, database, as_json)

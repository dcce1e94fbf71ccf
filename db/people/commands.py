"""`motcua queue sit|leave`: officers at their counters by command."""

from __future__ import annotations

from typing import Annotated

import typer

from db.answers import opened, say
from db.errors import Unknown
from db.options import Database, Json
from db.people import boards, store
from db.queue.command_words import CommandId, CounterNumber, Places, id_of

app = typer.Typer(add_completion=False)


@app.command()
def sit(
    counter: CounterNumber,
    officer: Annotated[str, typer.Option("--officer", help="The officer's code.")],
    command_id: CommandId = None,
    database: Database = None,
    as_json: Json = False,
) -> None:
    """Sign an officer in at a counter."""
    with opened(database, as_json) as record:
        found = [each for each in boards.officers(record) if each.code == officer]
        if not found:
            raise Unknown(kind="officer", key=officer)
        seat = store.sit(
            record,
            command_id=id_of(command_id),
            counter_id=Places(record).counter(counter),
            officer_id=found[0].id,
        )
        say(seat, as_json, f"{seat.officer_name} sits at counter {counter}")


@app.command()
def leave(
    counter: CounterNumber,
    command_id: CommandId = None,
    database: Database = None,
    as_json: Json = False,
) -> None:
    """Sign the officer of a counter out."""
    with opened(database, as_json) as record:
        seat = store.leave(
            record, command_id=id_of(command_id), counter_id=Places(record).counter(counter)
        )
        say(seat, as_json, f"{seat.officer_name} left counter {counter}")

"""`motcua zones …`: which counters are called on which screens of the hall."""

from __future__ import annotations

from typing import Annotated

import typer

from db.answers import opened, say
from db.hall import boards
from db.hall import zones as store
from db.hall.rows import plain_zone
from db.hall.values import Zone
from db.options import Database, Json
from db.queue.boards import counters
from db.queue.command_words import By, CommandId, Places, id_of
from db.record import Record
from db.words import Names

app = typer.Typer(
    add_completion=False, no_args_is_help=True, help="Parts of the hall with screens of their own."
)
Code = Annotated[str, typer.Argument(metavar="CODE", help="Short, as in `motcua hall --zone A`.")]


@app.command("list")
def list_zones(database: Database = None, as_json: Json = False) -> None:
    """Each zone with its counters, one a line."""
    with opened(database, as_json) as record:
        for each in boards.zones(record):
            _say(record, each, as_json)


@app.command("set")
def set_zone(
    code: Code,
    name: Annotated[str, typer.Option("--name", help="In Vietnamese.")],
    counter: Annotated[
        list[int], typer.Option("--counter", help="The number of a counter; once for each.")
    ],
    english: Annotated[str, typer.Option("--en")] = "",
    french: Annotated[str, typer.Option("--fr")] = "",
    by: By = None,
    command_id: CommandId = None,
    database: Database = None,
    as_json: Json = False,
) -> None:
    """A zone with exactly these counters, which leave the zones they were in."""
    with opened(database, as_json) as record:
        places = Places(record)
        try:
            done = store.set_zone(
                record,
                command_id=id_of(command_id),
                code=code,
                names=Names(name, english, french),
                counters=[places.counter(number) for number in counter],
                by=places.officer(by),
            )
        except ValueError as wrong:
            raise typer.BadParameter(str(wrong)) from wrong
        _say(record, done, as_json)


@app.command()
def remove(
    code: Code,
    by: By = None,
    command_id: CommandId = None,
    database: Database = None,
    as_json: Json = False,
) -> None:
    """Its counters are called on the screens without a zone; its notices are taken down."""
    with opened(database, as_json) as record:
        gone = store.remove_zone(
            record, command_id=id_of(command_id), code=code, by=Places(record).officer(by)
        )
        say({"removed": gone}, as_json, f"{gone} is removed")


def _say(record: Record, zone: Zone, as_json: bool) -> None:
    shown = plain_zone(zone, {each.id: each.number for each in counters(record)})
    numbers = ", ".join(map(str, shown["counters"]))
    say(shown, as_json, f"{zone.code} {zone.names.vi}: counters {numbers or 'none'}")

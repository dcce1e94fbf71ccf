"""`motcua setup`: create or upgrade the record; with --example, a ready ward centre in it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

import resources
from db.answers import say, told
from db.options import Database, Json
from installer.machine_command import machine

app = typer.Typer(add_completion=False)
app.command("machine")(machine)

EXAMPLE = Path(resources.__file__).parent / "example" / "centre.json"
CATALOGUE = Path(resources.__file__).parent / "catalogue"


@app.callback(invoke_without_command=True)
def setup(
    context: typer.Context,
    example: Annotated[
        bool, typer.Option("--example", help="A ready ward centre with the starter catalogue.")
    ] = False,
    centre: Annotated[
        Path | None, typer.Option("--centre", help="A centre file, shaped like the example's.")
    ] = None,
    database: Database = None,
    as_json: Json = False,
) -> None:
    """Create or upgrade the record, and set up the centre where none is; twice does no harm."""
    if context.invoked_subcommand:
        return
    from db.setup import set_up
    from installer.doctor import shown

    centre_file = centre or (EXAMPLE if example else None)
    with told(as_json):
        try:
            done = set_up(database, centre_file)
        except ValueError as faulty:
            raise typer.BadParameter(str(faulty)) from faulty
        if centre_file:
            _fill_catalogue(done.url)
    done = replace(done, url=shown(done.url))
    words = (
        f"{done.url}: centre {done.centre_code} " + ("set up" if done.is_new_centre else "is ready")
        if done.centre_code
        else f"{done.url}: ready; no centre yet (--example or --centre FILE sets one up)"
    )
    say(done, as_json, words)


def set_up_example(url: str) -> None:
    """The ready ward centre with the starter catalogue; twice does no harm. Raises: Trouble."""
    from db.setup import set_up

    set_up(url, EXAMPLE)
    _fill_catalogue(url)


def _fill_catalogue(url: str) -> None:
    """The starter catalogue, where there is none: also after a set-up that was cut short."""
    from uuid import uuid4

    from db.catalogue.boards import procedures
    from db.catalogue.folder import read_catalogue
    from db.catalogue.store import import_catalogue
    from db.record import open_record

    record = open_record(url)
    try:
        if not procedures(record, include_closed=True):
            starter = read_catalogue(CATALOGUE)
            import_catalogue(record, starter.procedures, starter.fields, str(uuid4()))
    finally:
        record.close()

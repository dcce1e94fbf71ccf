"""`motcua catalogue …`: procedures in, out and compared, by command."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from db.answers import opened, say
from db.catalogue import boards
from db.catalogue.command_words import (
    diff_answer,
    diff_words,
    import_words,
    procedure_words,
    row_answer,
    row_words,
)
from db.catalogue.values import Catalogue
from db.options import Database, Json
from db.plain import plain
from db.queue.boards import lines
from db.queue.command_words import CommandId, id_of
from db.record import Record

app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    help="The centre's procedures: take in, compare, show.",
)

Source = Annotated[
    Path,
    typer.Argument(
        metavar="FILE|FOLDER",
        exists=True,
        help="A JSON file of procedures, or a folder of them with its fields.json.",
    ),
]


@app.command("import")
def import_(
    source: Source,
    command_id: CommandId = None,
    database: Database = None,
    as_json: Json = False,
) -> None:
    """Take all of it in, or nothing: then every fault is told, row by row.

    What is gone from its fields is closed, not deleted.
    """
    from db.catalogue.store import import_catalogue

    with opened(database, as_json) as record:
        read = _read(record, source)
        imported = import_catalogue(record, read.procedures, read.fields, id_of(command_id))
        say(imported, as_json, import_words(imported))


@app.command("diff")
def diff_(source: Source, database: Database = None, as_json: Json = False) -> None:
    """What an import would add, change field by field, and close. Nothing is stored."""
    from db.catalogue.diff import diff

    with opened(database, as_json) as record:
        read = _read(record, source)
        known = {each.code: each for each in boards.procedures(record, include_closed=True)}
        titles = {each.code: each.tile for each in (*read.procedures, *known.values())}
        found = diff(known, read.procedures)
        say(diff_answer(found), as_json, diff_words(found, titles))


@app.command("export")
def export_(
    file: Annotated[Path, typer.Argument(metavar="FILE|-", help="- is standard output.")],
    database: Database = None,
    as_json: Json = False,
) -> None:
    """Write all procedures, closed ones too, so that import reads back the same."""
    from db.catalogue.export import export

    with opened(database, as_json) as record:
        procedures = boards.procedures(record, include_closed=True)
        text = export(procedures, boards.fields(record, include_empty=True))
    if str(file) == "-":
        sys.stdout.write(text)
        return
    try:
        file.write_text(text, encoding="utf-8")
    except OSError as error:
        raise typer.BadParameter(f"{file} cannot be written: {error.strerror}") from error
    answer = {"file": str(file), "procedures": len(procedures)}
    say(answer, as_json, f"{len(procedures)} procedures in {file}")


@app.command()
def show(
    code: Annotated[str, typer.Argument(metavar="CODE", help="The national code: 1.001193.")],
    database: Database = None,
    as_json: Json = False,
) -> None:
    """One procedure, open or closed, with all that is known of it."""
    with opened(database, as_json) as record:
        found = boards.procedure(record, code)
        fields = boards.fields(record, include_empty=True)
        field = next(each for each in fields if each.code == found.field_code)
        letters = {each.id: each.letter for each in lines(record)}
        letter = letters.get(field.line_id or 0)
        answer = plain(found) | {"tile": found.tile, "line": letter}
        say(answer, as_json, procedure_words(found, field, letter))


@app.command()
def search(
    words: Annotated[list[str], typer.Argument(metavar="WORDS", help="With or without accents.")],
    limit: Annotated[int, typer.Option("--limit", min=1, help="At most this many.")] = 20,
    database: Database = None,
    as_json: Json = False,
) -> None:
    """The procedures the kiosk would offer for these words, the best first."""
    from db.catalogue.search import search as find

    with opened(database, as_json) as record:
        found = find(boards.procedures(record), " ".join(words), limit)
        for procedure in found:
            say(row_answer(procedure), as_json, row_words(procedure))
        if not found and not as_json:
            say(None, as_json, "no procedure found")


def _read(record: Record, source: Path) -> Catalogue:
    """A file need not name the fields that the record knows."""
    from db.catalogue.folder import read_catalogue

    known = {each.code for each in boards.fields(record, include_empty=True)}
    return read_catalogue(source, known)

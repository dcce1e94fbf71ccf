"""`motcua people list|skills|role`: who works here, what they know, what they may."""

from __future__ import annotations

from typing import Annotated

import typer

from db.answers import opened, say
from db.options import Database, Json
from db.people import boards, staffing
from db.people.command_words import officer_of
from db.people.values import Officer, Role
from db.plain import plain
from db.queue.boards import lines
from db.queue.command_words import CommandId, Places, id_of
from db.queue.values import Line

app = typer.Typer(
    add_completion=False, no_args_is_help=True, help="Officers, the lines they know, their roles."
)
Code = Annotated[str, typer.Argument(metavar="OFFICER", help="The officer's code.")]


@app.command("list")
def list_officers(database: Database = None, as_json: Json = False) -> None:
    """Every officer, where they sit and what they know."""
    with opened(database, as_json) as record:
        known = lines(record)
        counters = {seat.officer_id: seat.counter_number for seat in boards.seats(record)}
        for officer in boards.officers(record):
            shown = _shown(officer, known) | {"counter": counters.get(officer.id)}
            where = f" at counter {shown['counter']}" if shown["counter"] else ""
            say(shown, as_json, _words(officer, known) + where)


@app.command()
def skills(
    officer: Code,
    letters: Annotated[
        str, typer.Option("--lines", help="Their letters (AC), or '' for none besides the counter.")
    ],
    command_id: CommandId = None,
    database: Database = None,
    as_json: Json = False,
) -> None:
    """The lines an officer knows besides those of the counter, the preferred one first."""
    with opened(database, as_json) as record:
        places = Places(record)
        changed = staffing.set_skills(
            record,
            command_id=id_of(command_id),
            officer_id=officer_of(record, officer).id,
            line_ids=tuple(places.line(letter).id for letter in letters if letter.isalnum()),
        )
        say(_shown(changed, lines(record)), as_json, _words(changed, lines(record)))


@app.command()
def role(
    officer: Code,
    wanted: Annotated[Role, typer.Argument(metavar="ROLE", help=", ".join(Role))],
    command_id: CommandId = None,
    database: Database = None,
    as_json: Json = False,
) -> None:
    """What an officer may: a lead acts on any ticket."""
    with opened(database, as_json) as record:
        changed = staffing.set_role(
            record,
            command_id=id_of(command_id),
            officer_id=officer_of(record, officer).id,
            role=wanted,
        )
        say(_shown(changed, lines(record)), as_json, _words(changed, lines(record)))


def _letters(officer: Officer, known: tuple[Line, ...]) -> list[str]:
    letters = {line.id: line.letter for line in known}
    return [letters[each] for each in officer.lines]


def _shown(officer: Officer, known: tuple[Line, ...]) -> dict[str, object]:
    shown: dict[str, object] = plain(officer)
    return shown | {"lines": _letters(officer, known)}


def _words(officer: Officer, known: tuple[Line, ...]) -> str:
    letters = _letters(officer, known)
    also = f", lines {' '.join(letters)}" if letters else ""
    return f"{officer.code}: {officer.name}, {officer.role.value}{also}"

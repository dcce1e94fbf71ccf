"""`motcua public …`: what the centre decides about its public side, by command."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from typing import Annotated, Any

import typer

from db.answers import opened, say
from db.hall.values import FEWEST_DIGITS, MOST_DIGITS, PublicSide, QrTarget
from db.options import Database, Json
from db.queue.command_words import By, CommandId

app = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    help="The public side: phone page, codes on posters, the staff's code at the kiosk.",
)


@app.command()
def show(database: Database = None, as_json: Json = False) -> None:
    """What is set; of the staff's code only whether there is one."""
    from db.queue import boards

    with opened(database, as_json) as record:
        _tell(boards.arrangement(record).public_side, as_json)


@app.command("phone-address")
def phone_address(
    address: Annotated[
        str, typer.Argument(metavar="ADDRESS", help='"http://192.168.1.10:8080"; "" for none.')
    ],
    by: By = None,
    command_id: CommandId = None,
    database: Database = None,
    as_json: Json = False,
) -> None:
    """Where phones reach the pages that `motcua phone` serves; tickets carry it from now on."""
    _change({"phone_address": address}, by, command_id, database, as_json)


@app.command("qr-target")
def qr_target(
    target: Annotated[QrTarget, typer.Argument(metavar="local|portal")],
    by: By = None,
    command_id: CommandId = None,
    database: Database = None,
    as_json: Json = False,
) -> None:
    """Where the code of a procedure leads: the centre's own page or the national portal."""
    _change({"qr_target": target}, by, command_id, database, as_json)


@app.command("leave-code")
def leave_code(
    stdin: Annotated[
        bool, typer.Option("--stdin", help="Read it from the first line of the input.")
    ] = False,
    remove: Annotated[bool, typer.Option("--remove", help="Have none any more.")] = False,
    by: By = None,
    command_id: CommandId = None,
    database: Database = None,
    as_json: Json = False,
) -> None:
    """The code with which staff leave a kiosk: digits, asked for twice and never shown."""
    from db.hall.leave_code import hash_code

    hashed = "" if remove else hash_code(_typed_code(stdin))
    _change({"leave_code": hashed}, by, command_id, database, as_json)


@app.command()
def model(
    address: Annotated[
        str, typer.Argument(metavar="ADDRESS", help='"http://127.0.0.1:8000/v1"; "" for none.')
    ],
    name: Annotated[str, typer.Option("--name", help="The model, as its server calls it.")] = "",
    by: By = None,
    command_id: CommandId = None,
    database: Database = None,
    as_json: Json = False,
) -> None:
    """A language model of the centre's own that may say an answer in other words."""
    changes = {"model_address": address, "model_name": name if address else ""}
    _change(changes, by, command_id, database, as_json)


def _typed_code(stdin: bool) -> str:
    """Raises: typer.BadParameter."""
    code: str = (
        sys.stdin.readline().strip()
        if stdin
        else typer.prompt("Code", hide_input=True, confirmation_prompt=True)
    )
    if not (code.isascii() and code.isdigit()):
        raise typer.BadParameter("the code is digits only: the kiosk's keypad has nothing else")
    if not FEWEST_DIGITS <= len(code) <= MOST_DIGITS:
        raise typer.BadParameter(f"the code has {FEWEST_DIGITS} to {MOST_DIGITS} digits")
    return code


def _change(
    changes: Mapping[str, Any],
    by: str | None,
    command_id: Any,
    database: str | None,
    as_json: bool,
) -> None:
    from db.hall.public_side import set_public_side
    from db.queue.command_words import Places, id_of

    with opened(database, as_json) as record:
        try:
            now = set_public_side(
                record,
                command_id=id_of(command_id),
                changes=changes,
                by=Places(record).officer(by),
            )
        except ValueError as wrong:
            raise typer.BadParameter(str(wrong)) from wrong
        _tell(now, as_json)


def _tell(side: PublicSide, as_json: bool) -> None:
    answer = {
        "phone_address": side.phone_address,
        "qr_target": side.qr_target.value,
        "has_leave_code": bool(side.leave_code),
        "model_address": side.model_address,
        "model_name": side.model_name,
    }
    words = (
        f"phone page: {side.phone_address or 'none'}\n"
        f"codes of procedures lead to: {side.qr_target.value}\n"
        f"staff's code at the kiosk: {'set' if side.leave_code else 'none'}\n"
        f"language model: {side.model_address or 'none'}"
        + (f" ({side.model_name})" if side.model_name else "")
    )
    say(answer, as_json, words)

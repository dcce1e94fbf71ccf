"""`motcua access …`: who may do what on the server, by command."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Annotated

import typer

from db.answers import opened, say
from db.options import Database, Json
from db.record import Record
from db.rights import applying, checking, logins
from db.rights.roles import LoginRole

app = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    help="Logins of the database server: which machine or person may do what.",
)

Login = Annotated[str, typer.Argument(metavar="LOGIN", help="The login's name on the server.")]


@contextmanager
def _server(database: str | None, as_json: bool) -> Iterator[Record]:
    with opened(database, as_json) as record:
        if record.backend != "postgresql":
            raise typer.BadParameter(applying.NO_ROLES)
        try:
            yield record
        except ValueError as wrong:
            raise typer.BadParameter(str(wrong)) from wrong


@app.command()
def apply(database: Database = None, as_json: Json = False) -> None:
    """Put the rights of every role into the database, or put them right again."""
    with _server(database, as_json) as record:
        groups = applying.apply(record)
        say({"groups": groups}, as_json, "applied: " + ", ".join(groups))


@app.command()
def add(
    login: Login,
    role: Annotated[LoginRole, typer.Option("--role", help="What it is for.")],
    officer: Annotated[
        str | None, typer.Option("--officer", help="The one officer who uses it, by code.")
    ] = None,
    password_stdin: Annotated[
        bool, typer.Option("--password-stdin", help="The password is standard input's first line.")
    ] = False,
    database: Database = None,
    as_json: Json = False,
) -> None:
    """Let a login into the centre with the rights of a role; it is made where it is not there."""
    password = sys.stdin.readline().rstrip("\r\n") if password_stdin else None
    if password == "":
        raise typer.BadParameter("standard input holds no password")
    with _server(database, as_json) as record:
        added = logins.add(record, login, role, officer_code=officer, password=password)
        say(added, as_json, f"{login} is {role.value}")


@app.command("list")
def list_logins(database: Database = None, as_json: Json = False) -> None:
    """The centre's logins."""
    with _server(database, as_json) as record:
        for each in logins.listed(record):
            words = f"{each.login}: {each.role.value}" + (
                f" ({each.officer})" if each.officer else ""
            )
            say(each, as_json, words + ("" if each.can_log_in else ", unknown to the server"))


@app.command()
def remove(login: Login, database: Database = None, as_json: Json = False) -> None:
    """Take every right here from a login, at once also from its open windows."""
    with _server(database, as_json) as record:
        forgotten = logins.remove(record, login)
        words = f"{login} has no rights here any more"
        say({"login": login, "forgotten": forgotten}, as_json, words)


@app.command()
def check(database: Database = None, as_json: Json = False) -> None:
    """What the login of this address may do."""
    with _server(database, as_json) as record:
        mine = checking.my_rights(record)
        if as_json:
            say(mine, as_json)
            return
        if not mine.is_bound:
            say(None, as_json, f"{mine.login} owns the record: nothing is kept from it")
        elif not mine.role:
            say(None, as_json, f"{mine.login} is nobody here: `motcua access add` lets it in")
        else:
            say(None, as_json, f"{mine.login} is {mine.role}")
        for each in mine.tables:
            say(None, as_json, f"  {each.table}: {' '.join(each.rights) or 'nothing'}")

"""`motcua queue …`: every action on a ticket by command, one a process or many in a batch.

A ticket is named by today's printed number ("A012") or by its id, a line by its letter, a counter
by its number, an officer by code.
"""

from __future__ import annotations

import shlex
import sys
from typing import Any

import typer

from db.answers import kept_open, say
from db.options import Database
from db.people import commands as people_commands
from db.queue import (
    board_commands,
    call_commands,
    rating_commands,
    rule_commands,
    ticket_commands,
)

app = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    help="Issue, call and finish tickets; ask for the queue and its rule.",
)
app.add_typer(ticket_commands.app)
app.add_typer(call_commands.app)
app.add_typer(people_commands.app)
app.add_typer(board_commands.app)
app.add_typer(rule_commands.app)
app.add_typer(rating_commands.app)


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

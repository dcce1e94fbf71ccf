"""`motcua desk`: an officer's window."""

from __future__ import annotations

from typing import Annotated

import typer

from db.options import Database, LanguageOption, Screen, Windowed
from db.words import Language

app = typer.Typer(add_completion=False)


@app.command()
def desk(
    counter: Annotated[int | None, typer.Option("--counter", help="Sit at this number.")] = None,
    officer: Annotated[str | None, typer.Option("--officer", help="The officer's code.")] = None,
    language: LanguageOption = Language.VI,
    screen: Screen = 0,
    windowed: Windowed = False,
    database: Database = None,
) -> None:
    """Call and serve, from the keyboard."""
    from desk.desk import run_desk

    code = run_desk(
        database, language.value, counter, officer, full_screen=not windowed, screen=screen
    )
    raise typer.Exit(code)

"""`motcua manager`: the manager's board."""

from __future__ import annotations

import typer

from db.options import Database, LanguageOption, Screen, Windowed
from db.words import Language

app = typer.Typer(add_completion=False)


@app.command()
def manager(
    language: LanguageOption = Language.VI,
    screen: Screen = 0,
    windowed: Windowed = False,
    database: Database = None,
) -> None:
    """How the day goes."""
    from desk.manager import run_manager

    code = run_manager(database, language.value, full_screen=not windowed, screen=screen)
    raise typer.Exit(code)

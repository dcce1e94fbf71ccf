"""`motcua sign`: the sign above a counter."""

from __future__ import annotations

from typing import Annotated

import typer

from db.options import Database, LanguageOption, Screen, Windowed
from db.words import Language

app = typer.Typer(add_completion=False)


@app.command()
def sign(
    counter: Annotated[int, typer.Option("--counter", min=1, help="The counter's number.")],
    language: LanguageOption = Language.VI,
    screen: Screen = 0,
    windowed: Windowed = False,
    database: Database = None,
) -> None:
    """Show a counter's number, the ticket it calls or serves, and whether it is open."""
    from kiosk.sign import run_sign

    raise typer.Exit(
        run_sign(database, counter, language=language, screen=screen, full_screen=not windowed)
    )

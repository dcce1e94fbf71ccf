"""`motcua hall`: the hall's display and its voice."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from db.options import Database, LanguageOption, Screen, Windowed
from db.words import Language

app = typer.Typer(add_completion=False)


@app.command()
def hall(
    language: LanguageOption = Language.VI,
    screen: Screen = 0,
    windowed: Windowed = False,
    voice: Annotated[
        Path | None, typer.Option("--voice", help="A folder of the centre's own recorded clips.")
    ] = None,
    readings: Annotated[
        int, typer.Option("--readings", min=1, max=3, help="How often each call is read out.")
    ] = 1,
    sounds: Annotated[
        Path | None, typer.Option("--sounds", help="Keep what would be heard in this folder.")
    ] = None,
    database: Database = None,
) -> None:
    """Show and speak whose turn it is."""
    from kiosk.hall import run_hall

    raise typer.Exit(
        run_hall(
            database,
            language=language,
            screen=screen,
            full_screen=not windowed,
            voice=voice,
            readings=readings,
            sounds=sounds,
        )
    )

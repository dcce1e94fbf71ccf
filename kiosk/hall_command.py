"""`motcua hall`: the hall's display and its voice."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from db.options import Database, LanguageOption, Screen, Windowed
from db.words import Language

Diagonal = Annotated[
    float | None,
    typer.Option("--diagonal", help="Of the screen, in inches; default: the machine's."),
]
Farthest = Annotated[
    float | None, typer.Option("--farthest", help="Seat, in metres; default: the machine's.")
]
app = typer.Typer(add_completion=False)


@app.command()
def hall(
    language: LanguageOption = Language.VI,
    screen: Screen = 0,
    windowed: Windowed = False,
    voice: Annotated[
        Path | None, typer.Option("--voice", help="A folder of the centre's own recorded clips.")
    ] = None,
    also: Annotated[
        list[str] | None,
        typer.Option("--also", help="Say calls in this pack's language too: km, or km:BC by line."),
    ] = None,
    readings: Annotated[
        int, typer.Option("--readings", min=1, max=3, help="How often each call is read out.")
    ] = 2,
    sounds: Annotated[
        Path | None, typer.Option("--sounds", help="Keep what would be heard in this folder.")
    ] = None,
    zone: Annotated[
        str, typer.Option("--zone", help="Only the counters of this part of the hall.")
    ] = "",
    ticker: Annotated[
        bool, typer.Option("--ticker", help="Notices run along instead of standing in pages.")
    ] = False,
    diagonal: Diagonal = None,
    farthest: Farthest = None,
    database: Database = None,
) -> None:
    """Show and speak whose turn it is."""
    from kiosk.hall import run_hall
    from kiosk.machine_options import machine_of

    raise typer.Exit(
        run_hall(
            database,
            language=language,
            screen=screen,
            full_screen=not windowed,
            voice=voice,
            also=tuple(also or ()),
            readings=readings,
            sounds=sounds,
            zone_code=zone,
            ticker=ticker,
            machine=machine_of(diagonal, farthest),
        )
    )

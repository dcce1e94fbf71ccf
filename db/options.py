"""The options that many commands share."""

from __future__ import annotations

from typing import Annotated

import typer

from db.words import Language

Database = Annotated[
    str | None,
    typer.Option(
        "--database",
        envvar="MOTCUA_DATABASE",
        help="The record: postgresql://… or an SQLite file (default: in your data folder).",
        show_default=False,
    ),
]
Json = Annotated[bool, typer.Option("--json", help="One JSON object a line.")]
LanguageOption = Annotated[Language, typer.Option("--language", help="vi, en or fr.")]
Screen = Annotated[int, typer.Option("--screen", min=0, help="Which screen, the first is 0.")]
Windowed = Annotated[bool, typer.Option("--windowed", help="Not full screen.")]

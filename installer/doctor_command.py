"""`motcua doctor`: is this machine, and its record, as it should be?"""

from __future__ import annotations

from typing import Annotated

import typer

from db.answers import say
from db.options import Database, Json

app = typer.Typer(add_completion=False)


@app.command()
def doctor(
    database: Database = None,
    as_json: Json = False,
    quiet: Annotated[bool, typer.Option("--quiet", help="Only what is to be mended.")] = False,
) -> None:
    """What is fine here and what is to be mended, with the way to do it; exit code 1 for that."""
    from installer.doctor import Health, examine

    is_ill = False
    for finding in examine(database):
        mend = finding.health is Health.MEND
        is_ill = is_ill or mend
        if mend or not quiet:
            mark = "!" if mend else " "
            words = f"{mark} {finding.subject}: {finding.words}"
            say(finding, as_json, words + (f"\n    {finding.advice}" if finding.advice else ""))
    raise typer.Exit(1 if is_ill else 0)

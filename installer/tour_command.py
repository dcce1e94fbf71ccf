"""`motcua tour`: the whole suite offscreen, driven by touch and key, with everything it shows,
prints and says left in a folder."""

from __future__ import annotations

import shutil
import sys
import time
from pathlib import Path
from typing import Annotated

import typer

from db.options import Database

app = typer.Typer(add_completion=False)


@app.command()
def tour(
    out: Annotated[Path, typer.Option("--out", help="Where everything is left.")] = Path("out"),
    database: Database = None,
) -> None:
    """Play a ward's morning and keep the pictures, the paper and the sound."""
    from installer.driving import WindowTrouble
    from installer.setup_command import set_up_example
    from installer.tour.story import Tour

    started = time.monotonic()
    out = out.absolute()
    for old in ("pictures", "sounds", "log"):
        shutil.rmtree(out / old, ignore_errors=True)
    out.mkdir(parents=True, exist_ok=True)
    if database is None:
        for old_file in out.glob("record.db*"):
            old_file.unlink()
        database = str(out / "record.db")
    set_up_example(database)
    try:
        log = Tour(out, database).run()
    except WindowTrouble as trouble:
        sys.stderr.write(f"\n{trouble}\n")
        raise typer.Exit(1) from trouble
    pictures = len(list((out / "pictures").glob("*.png")))
    sys.stdout.write(
        f"{pictures} pictures: {out / 'pictures'}\n"
        f"The ticket: {out / 'ticket.pdf'}, {out / 'ticket.escpos'}, {out / 'ticket.png'}\n"
        f"The call as it is heard: {out / 'call.wav'}\n"
        f"Every step with its time: {log} ({time.monotonic() - started:.0f} s in all)\n"
    )

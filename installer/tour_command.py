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
    """Play a ward's morning and keep the pictures, the paper and the sound; beside it walk every
    path of kiosk, hall, signs, phone page and posters, in three languages and three sizes."""
    from db.answers import told
    from installer.driving import WindowTrouble
    from installer.setup_command import set_up_example
    from installer.tour import browser
    from installer.tour.story import Tour

    started = time.monotonic()
    out = out.absolute()
    try:
        _clear(out, keep_record=database is not None)
    except OSError as error:
        raise typer.BadParameter(f"{out}: {error.strerror}", param_hint="--out") from error
    database = database or str(out / "record.db")
    with told(as_json=False):
        set_up_example(database)
    try:
        log = Tour(out, database).run()
    except WindowTrouble as trouble:
        sys.stderr.write(f"\n{trouble}\n")
        raise typer.Exit(1) from trouble
    pictures = len(list((out / "pictures").glob("*.png")))
    sys.stdout.write(
        f"{pictures} pictures: {out / 'pictures'}; side by side, page by page: {out / 'sheets'}\n"
        f"The ticket: {out / 'ticket.pdf'}, {out / 'ticket.escpos'}, {out / 'ticket.png'}\n"
        f"The call as it is heard: {out / 'call.wav'}\n"
        f"Every step with its time: {log} ({time.monotonic() - started:.0f} s in all)\n"
    )
    if lacking := browser.missing():
        sys.stdout.write(f"Left out: the pictures of the phone page, for want of {lacking}\n")


def _clear(out: Path, *, keep_record: bool) -> None:
    """The folder without what an earlier tour left in it."""
    out.mkdir(parents=True, exist_ok=True)
    for old in ("pictures", "sheets", "posters", "records", "sounds", "log"):
        shutil.rmtree(out / old, ignore_errors=True)
    if not keep_record:
        for file in out.glob("record.db*"):
            file.unlink()

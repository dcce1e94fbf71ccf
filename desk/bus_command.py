"""`motcua bus`: call pads and counter boards on one line."""

from __future__ import annotations

import signal
import sys
from pathlib import Path
from typing import Annotated

import typer

from db.options import Database

app = typer.Typer(add_completion=False)


@app.command()
def bus(
    port: Annotated[
        str, typer.Option("--port", help="serial:/dev/ttyUSB0@9600, or net:HOST:PORT of a gateway.")
    ] = "",
    pad: Annotated[
        list[str] | None, typer.Option("--pad", metavar="COUNTER=ADDRESS", help="A call pad.")
    ] = None,
    board: Annotated[
        list[str] | None, typer.Option("--board", metavar="COUNTER=ADDRESS", help="A board.")
    ] = None,
    frames: Annotated[
        str, typer.Option("--frames", help="How they speak: a name, or a vendor's file.")
    ] = "",
    echo: Annotated[
        bool, typer.Option("--echo", help="The adapter hears what it says itself.")
    ] = False,
    numpad: Annotated[
        list[str] | None,
        typer.Option("--numpad", metavar="COUNTER=DEVICE", help="A USB numpad: /dev/input/by-id/…"),
    ] = None,
    file: Annotated[
        Path | None,
        typer.Option("--file", help="A TOML file that says port, frames, pads, boards."),
    ] = None,
    check_only: Annotated[
        bool, typer.Option("--check", help="Only say whether all of this is sound.")
    ] = False,
    try_only: Annotated[
        bool,
        typer.Option("--try", help="Without a record: displays show their address, keys are told."),
    ] = False,
    database: Database = None,
) -> None:
    """Keys of the pads call, recall, start and finish; boards show whom a counter calls.

    A pad acts for the officer who sits at its counter.
    """
    from desk.bus.setup import Wanted, check, read_wanted, with_options
    from printing.bus.notation import Faults

    try:
        options = Wanted(
            port, frames, echo, tuple(pad or ()), tuple(board or ()), tuple(numpad or ())
        )
        setup = check(with_options(read_wanted(file) if file else Wanted(), options))
    except Faults as faults:
        raise typer.BadParameter("\n".join(faults.sentences)) from faults
    except OSError as failure:
        named = f"{failure.filename}: {failure.strerror}"
        raise typer.BadParameter(named, param_hint="--frames, --file") from failure
    if check_only:
        _tell(f"{setup.template.title}: sound")
        return

    stopped: list[int] = []
    for each in (signal.SIGINT, signal.SIGTERM):
        signal.signal(each, lambda number, _: stopped.append(number))
    if try_only:
        from desk.bus.trying import try_bus

        try_bus(setup, _tell, lambda: bool(stopped))
        return
    from desk.bus.running import BusProgram

    program = BusProgram(database, setup)
    try:
        program.run(lambda: bool(stopped))
    finally:
        program.close()


def _tell(words: str) -> None:
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()

"""`motcua kiosk`: the ticket kiosk of the hall."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from db.options import Database, LanguageOption, Screen, Windowed
from db.words import Language

app = typer.Typer(add_completion=False)


@app.command()
def kiosk(
    printer: Annotated[
        str | None,
        typer.Option(
            "--printer", help="serial:DEV@BAUD, usb:DEV, net:HOST, pdf:FILE or escpos:FILE."
        ),
    ] = None,
    language: LanguageOption = Language.VI,
    screen: Screen = 0,
    windowed: Windowed = False,
    landscape: Annotated[
        bool, typer.Option("--landscape", help="With --windowed: 1920 × 1080.")
    ] = False,
    scanner: Annotated[
        str | None,
        typer.Option(
            "--scanner",
            help="For the codes of appointments: keys (it types like a keyboard), or its serial"
            " port: /dev/ttyACM0, /dev/ttyUSB0@9600.",
        ),
    ] = None,
    outbox: Annotated[
        Path | None,
        typer.Option(
            "--outbox",
            help="With PostgreSQL: where numbers given without the server are kept"
            " (default: in your data folder).",
        ),
    ] = None,
    diagonal: Annotated[
        float | None, typer.Option("--diagonal", help="Of the picture, in inches.")
    ] = None,
    mounting: Annotated[
        float | None,
        typer.Option("--mounting", help="From the floor to the picture's lower edge, in mm."),
    ] = None,
    low: Annotated[
        bool | None, typer.Option("--low/--not-low", help="Keep everything to touch low.")
    ] = None,
    voice_input: Annotated[
        bool,
        typer.Option(
            "--voice-input",
            help="Questions may be spoken: with a microphone and the extra voice-input.",
        ),
    ] = False,
    database: Database = None,
) -> None:
    """Give out tickets. Full screen it is locked: staff leave it by holding the emblem for five
    seconds, or with Ctrl+Alt+Shift+Q, and the code of `motcua public leave-code`; without a code
    the keys alone are enough. Of the machine, `motcua setup machine` knows what is not given."""
    from kiosk.kiosk import run_kiosk
    from kiosk.voice_input import is_available
    from printing.address import BadAddress
    from resources.machine import read_machine

    if voice_input and not is_available():
        raise typer.BadParameter(
            "needs arecord or parec, and `pip install motcua[voice-input]`",
            param_hint="--voice-input",
        )
    upright, lying = (1080, 1920), (1920, 1080)
    try:
        machine = read_machine().with_options(
            diagonal_in=diagonal, mounting_mm=mounting, low_reach=low
        )
    except ValueError as wrong:
        raise typer.BadParameter(str(wrong)) from wrong
    try:
        code = run_kiosk(
            database,
            language=language.value,
            printer=printer,
            screen=screen,
            full_screen=not windowed,
            size=(lying if landscape else upright) if windowed else None,
            outbox=outbox,
            scanner=scanner,
            machine=machine,
            voice_input=voice_input,
        )
    except BadAddress as wrong:
        raise typer.BadParameter(str(wrong), param_hint="--printer") from wrong
    raise typer.Exit(code)

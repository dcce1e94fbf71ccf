"""`motcua devices simulate`: pads, boards, scanners and printers that are not there."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from db.answers import TROUBLE
from installer.simulating.scanner import End, Spoils

app = typer.Typer(add_completion=False, no_args_is_help=True)
Link = Annotated[
    Path | None, typer.Option("--link", help="A name for the port that does not change.")
]
Frames = Annotated[
    str, typer.Option("--frames", help="How pads and boards speak: a name, or a vendor's file.")
]


@app.callback()
def simulate() -> None:
    """Play a device on this terminal: its port is told first; what is typed happens to it."""
    if sys.platform == "win32":
        sys.stderr.write("Simulated ports are ptys, which Windows does not have.\n")
        raise typer.Exit(TROUBLE)


@app.command()
def pad(
    address: Annotated[int, typer.Option("--address", min=0, help="On the bus.")] = 1,
    frames: Frames = "motcua",
    link: Link = None,
) -> None:
    """A call pad. Type its keys: next, recall, start, finish, no-show, hold, pause, 0 … 9."""
    _play_bus((address,), (), frames, link)


@app.command()
def board(
    address: Annotated[int, typer.Option("--address", min=0, help="On the bus.")] = 21,
    frames: Frames = "motcua",
    link: Link = None,
) -> None:
    """A counter board; what it shows is told."""
    _play_bus((), (address,), frames, link)


@app.command()
def bus(
    pad: Annotated[list[int] | None, typer.Option("--pad", help="A pad's address.")] = None,
    board: Annotated[list[int] | None, typer.Option("--board", help="A board's address.")] = None,
    frames: Frames = "motcua",
    link: Link = None,
) -> None:
    """Pads and boards on one line. Type an address and a key, or silent, noise, deaf: "1 next"."""
    if not pad and not board:
        raise typer.BadParameter("name a --pad or a --board")
    _play_bus(tuple(pad or ()), tuple(board or ()), frames, link)


@app.command()
def scanner(
    end: Annotated[End, typer.Option("--end", help="What ends a code.")] = End.CR,
    spoils: Annotated[Spoils, typer.Option("--spoils", help="What it loses.")] = Spoils.NOTHING,
    link: Link = None,
) -> None:
    """A code scanner: each typed line is sent as a code."""
    from installer.simulating.scanner import sent
    from installer.simulating.terminal import play
    from printing.bus.simulated_pty import SimulatedPty

    with SimulatedPty(link) as pty:

        def typed(line: str) -> str:
            pty.send(sent(line, end, spoils))
            return ""

        play(pty, lambda _: b"", typed)


@app.command()
def printer(
    link: Link = None,
    pictures: Annotated[
        Path | None, typer.Option("--pictures", help="A folder: each page as a picture.")
    ] = None,
) -> None:
    """A printer. Type what happens to it: paper out, paper low, cover open, offline, slow …"""
    from installer.simulating.printer import play_printer
    from printing.simulated_lines import SimulatedSerial

    if pictures is not None:
        pictures.mkdir(parents=True, exist_ok=True)
    with SimulatedSerial() as line:
        play_printer(line, link, pictures)


def _play_bus(
    pads: tuple[int, ...], boards: tuple[int, ...], frames: str, link: Path | None
) -> None:
    from installer.simulating.bus import TypedBus
    from installer.simulating.terminal import play
    from printing.bus.notation import Faults
    from printing.bus.simulated_pty import SimulatedPty
    from printing.bus.template_file import read_template

    try:
        template = read_template(frames)
    except Faults as faults:
        raise typer.BadParameter("\n".join(faults.sentences)) from faults
    except OSError as failure:
        raise typer.BadParameter(f"{frames}: {failure.strerror}") from failure
    simulated = TypedBus(template, pads, boards)
    with SimulatedPty(link) as pty:
        play(pty, simulated.devices.take, simulated.typed)

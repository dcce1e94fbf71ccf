"""`motcua setup machine`: tell what the software cannot measure of this machine."""

from __future__ import annotations

from dataclasses import asdict
from typing import Annotated

import typer

from db.answers import say
from db.options import Json


def machine(
    name: Annotated[str | None, typer.Option("--name", help="What the machine is called.")] = None,
    diagonal: Annotated[
        float | None, typer.Option("--diagonal", help="Of the picture, in inches.")
    ] = None,
    mounting: Annotated[
        float | None,
        typer.Option("--mounting", help="From the floor to the picture's lower edge, in mm."),
    ] = None,
    farthest: Annotated[
        float | None, typer.Option("--farthest", help="From the screen to the last seat, in m.")
    ] = None,
    width: Annotated[int | None, typer.Option("--width", help="Of the picture, in px.")] = None,
    height: Annotated[int | None, typer.Option("--height", help="Of the picture, in px.")] = None,
    low: Annotated[
        bool | None,
        typer.Option("--low/--not-low", help="Keep everything to touch low, for everybody."),
    ] = None,
    as_json: Json = False,
) -> None:
    """Keep what is given, show what is true: letters and targets are sized in millimetres by it."""
    from kiosk.reach import reach_faults
    from resources.machine import machine_file, read_machine, write_machine

    options = {
        "name": name,
        "diagonal_in": diagonal,
        "mounting_mm": mounting,
        "farthest_m": farthest,
        "width_px": width,
        "height_px": height,
        "low_reach": low,
    }
    try:
        kept = read_machine().with_options(**options)
    except ValueError as wrong:
        raise typer.BadParameter(str(wrong)) from wrong
    if any(value is not None for value in options.values()):
        write_machine(kept)
    values, faults = asdict(kept), reach_faults(kept)
    words = [f"{key}: {value}" for key, value in values.items()]
    words += [f"! if it shows the kiosk: {fault}" for fault in faults]
    told = values | {"file": str(machine_file()), "kiosk_faults": list(faults)}
    say(told, as_json, "\n".join(words))

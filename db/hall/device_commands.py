"""`motcua devices list|forget`: the devices of all machines, as these last told."""

from __future__ import annotations

from typing import Annotated

import typer

from db.answers import opened, say
from db.errors import Unknown
from db.hall import devices
from db.hall.device_words import words
from db.options import Database, Json

app = typer.Typer(add_completion=False, no_args_is_help=True, help="Devices: how they are.")


@app.command("list")
def list_devices(database: Database = None, as_json: Json = False) -> None:
    """Every device: how it is and since when."""
    with opened(database, as_json) as record:
        for device in devices.board(record):
            mark = "?" if device.is_well is None else " " if device.is_well else "!"
            say(device, as_json, f"{mark} {words(device)}")


@app.command()
def forget(
    device: Annotated[str, typer.Argument(metavar="ID", help="As `motcua devices list` has it.")],
    database: Database = None,
    as_json: Json = False,
) -> None:
    """Take a device off the board that is no more; it comes back if its machine tells of it."""
    with opened(database, as_json) as record:
        if not devices.forget(record, device):
            raise Unknown(kind="device", key=device)
        say({"id": device, "forgotten": True}, as_json, f"{device}: forgotten")

"""`motcua devices`: the devices as their machines told, and devices that are simulated."""

from __future__ import annotations

from db.hall.device_commands import app
from installer.simulate_commands import app as simulate

__all__ = ["app"]

app.add_typer(simulate, name="simulate")

"""What is known of this machine's screen and hall: from its file, and from a command's options."""

from __future__ import annotations

import typer

from resources.machine import Machine, machine_file, read_machine


def machine_of(diagonal_in: float | None, farthest_m: float | None) -> Machine | None:
    """None where nobody has said anything. Raises: BadParameter."""
    if diagonal_in is None and farthest_m is None and not machine_file().exists():
        return None
    try:
        return read_machine().with_options(diagonal_in=diagonal_in, farthest_m=farthest_m)
    except ValueError as wrong:
        raise typer.BadParameter(str(wrong)) from wrong

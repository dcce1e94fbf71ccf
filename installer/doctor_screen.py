"""From how far the screen of this machine is read, and whether it hangs within reach, where
somebody has told its size."""

from __future__ import annotations

from kiosk.letter_heights import Panel, reach_px, readable_m
from kiosk.reach import reach_faults
from resources.machine import machine_file, read_machine

_USUAL_PX = (1920, 1080)


def screen_words() -> tuple[bool, str] | None:
    """Whether it is large enough for its hall, and how large it is; None where nobody has told.

    Raises: ValueError (the file cannot be read)."""
    if not machine_file().exists():
        return None
    machine = read_machine()
    size = (machine.width_px or _USUAL_PX[0], machine.height_px or _USUAL_PX[1])
    panel = Panel(machine.diagonal_in, *size)
    metres = readable_m(panel, reach_px(panel))
    words = (
        f'a called number is read from {metres:.1f} m on {machine.diagonal_in:g}",'
        f" the farthest seat is {machine.farthest_m:g} m away"
    )
    return metres >= machine.farthest_m, words


def kiosk_faults() -> tuple[str, ...]:
    """What is wrong with it for a kiosk. Raises: ValueError (the file cannot be read)."""
    return reach_faults(read_machine()) if machine_file().exists() else ()

"""The programs by which sound is played and recorded; a machine has one of them."""

from __future__ import annotations

import shutil
from typing import Final

from resources.voice.clips import RATE

Command = tuple[str, ...]  # a program and its arguments

PLAYERS: Final[tuple[Command, ...]] = (("pw-play",), ("paplay",), ("aplay", "-q"))
"""The file is added."""

_FORM = (f"--rate={RATE}", "--channels=1")
RECORDERS: Final[tuple[Command, ...]] = (
    ("parec", "--format=s16le", *_FORM, "--latency-msec=50"),
    ("arecord", "-q", "-t", "raw", "-f", "S16_LE", "-r", str(RATE), "-c", "1"),
)
"""They write samples to their standard output until they are ended."""


_LEASH: Final = ("setpriv", "--pdeathsig", "KILL")


def leashed(command: Command) -> Command:
    """The program ends with the window that began it, even if that is killed: whoever speaks next
    must not be talked into."""
    return (*_LEASH, *command) if shutil.which(_LEASH[0]) else command


def found(commands: tuple[Command, ...]) -> tuple[Command, ...]:
    return tuple(command for command in commands if shutil.which(command[0]))

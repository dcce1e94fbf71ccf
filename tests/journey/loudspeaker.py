"""A player program that notes what it was given, and when; and what was said by that."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from db.queue.values import Call
from kiosk.voices import Voices

_SCRIPT = """#!/bin/sh
begun=$(date +%s.%N)
sum=$(sha256sum < "$1")
{lasts}
echo "$begun $(date +%s.%N) $sum" >> "{log}"
"""


@dataclass(frozen=True)
class Heard:
    begun: float
    ended: float
    label: str
    has_chime: bool


class Loudspeaker:
    """`path` is a PATH on which the only player is the stand-in."""

    def __init__(self, folder: Path, lasts: float = 0) -> None:
        folder.mkdir(parents=True)
        self._folder = folder
        self._log = folder / "log"
        program = folder / "pw-play"
        program.write_text(
            _SCRIPT.format(lasts=f"sleep {lasts}" if lasts else "", log=self._log), "utf-8"
        )
        program.chmod(0o755)
        self.command = str(program)
        self.path = f"{folder}{os.pathsep}{os.environ['PATH']}"

    def heard(self, voices: Voices, calls: Iterable[Call]) -> list[Heard]:
        """What was played of these calls, in the order of their ends; a check says nothing."""
        names = {
            hashlib.sha256(voices.reading(call, chime=chime)).hexdigest(): (call.label, chime)
            for call in calls
            for chime in (True, False)
        }
        if not self._log.exists():
            return []
        lines = [line.split() for line in self._log.read_text("utf-8").splitlines()]
        return [
            Heard(float(begun), float(ended), *names[found])
            for begun, ended, found, *_ in lines
            if found in names
        ]

    def others(self, voices: Voices, calls: Iterable[Call]) -> int:
        """How many sounds were none of these calls."""
        known = len(self.heard(voices, calls))
        return len(self._log.read_text("utf-8").splitlines()) - known

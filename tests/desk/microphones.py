"""A program that records what the test gives it, and one that plays and notes it."""

from __future__ import annotations

import math
from array import array
from pathlib import Path

from resources.voice.clips import RATE
from resources.voice.programs import Command


def tone(seconds: float, strength: float = 9_000, *, before: float = 0.3) -> array[int]:
    """A voice-like sound in a quiet room."""
    room = array("h", [3, -3] * round(before * RATE / 2))
    voice = array(
        "h",
        (
            max(-32_768, min(32_767, round(strength * math.sin(index * 0.06))))
            for index in range(round(seconds * RATE))
        ),
    )
    return room + voice + room


def recorder(folder: Path, samples: array[int]) -> Command:
    """It writes the samples, then waits to be ended."""
    (folder / "raw").write_bytes(samples.tobytes())
    return (_program(folder, "rec", f'cat "{folder}/raw"; exec sleep 60'),)


def deaf(folder: Path, samples: array[int]) -> Command:
    """As `recorder`, and it does not listen when it is to end."""
    (folder / "raw").write_bytes(samples.tobytes())
    return (_program(folder, "deaf", f'trap "" TERM; cat "{folder}/raw"; exec sleep 60'),)


def silent(folder: Path) -> Command:
    return (_program(folder, "silent", "exec sleep 60"),)


def player(folder: Path) -> Command:
    return (_program(folder, "player", f'cp "$1" "{folder}/played.wav"'),)


def broken(folder: Path) -> Command:
    return (_program(folder, "broken", "exit 1"),)


def _program(folder: Path, name: str, script: str) -> str:
    path = folder / name
    path.write_text(f"#!/bin/sh\n{script}\n", "utf-8")
    path.chmod(0o755)
    return str(path)

"""The parts of the tour that run beside its story, each a program on a record of its own, a few at
a time. `python -m installer.tour.beside OUT` runs them all.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections import deque
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from installer.driving import WindowTrouble

_AT_ONCE: Final = 5
_LOOK_S: Final = 0.2
# Every size and every language, and the longest words on every glass; the longest walks first.
_KIOSKS: Final = (
    ("upright", "fr"),
    ("1366x768", "fr"),
    ("lying", "en"),
    ("upright", "vi"),
    ("lying", "fr"),
    ("1366x768", "vi"),
)
_LAST_LINES: Final = 3


@dataclass(frozen=True, slots=True)
class Part:
    name: str
    arguments: tuple[str, ...]


PARTS: Final = (
    *(
        Part(f"kiosk-{glass}-{language}", ("kiosk_part", glass, language))
        for glass, language in _KIOSKS
    ),
    Part("hall", ("hall_part",)),
    Part("phone", ("phone_part",)),
    Part("posters", ("poster_part",)),
)


class Beside:
    """All of them, begun at once; `end` waits for them."""

    def __init__(self, out: Path) -> None:
        self._out = out
        self._process = subprocess.Popen(
            [sys.executable, "-m", __name__, str(out)], start_new_session=True
        )

    def stop(self) -> None:
        """At once, with every window of theirs."""
        os.killpg(self._process.pid, signal.SIGTERM)
        self._process.wait()

    def end(self) -> list[dict[str, object]]:
        """The steps of all. Raises: WindowTrouble, if one of them could not go on."""
        if self._process.wait():
            raise WindowTrouble("not every part of the tour could go on")
        files = (self._out / "log" / f"{part.name}.json" for part in PARTS)
        return [step for file in files for step in json.loads(file.read_text("utf-8"))["steps"]]


def run(out: Path, parts: tuple[Part, ...] = PARTS) -> list[str]:
    """What went wrong, a line for every part that could not go on."""
    waiting, running, troubles = deque(parts), dict[Part, subprocess.Popen[bytes]](), []
    while waiting or running:
        while waiting and len(running) < _AT_ONCE:
            part = waiting.popleft()
            running[part] = _begin(out, part)
        time.sleep(_LOOK_S)
        for part, process in [each for each in running.items() if each[1].poll() is not None]:
            del running[part]
            if process.returncode:
                troubles.append(_told(out, part))
    return troubles


def _begin(out: Path, part: Part) -> subprocess.Popen[bytes]:
    module, *rest = part.arguments
    log = _log(out, part)
    log.parent.mkdir(parents=True, exist_ok=True)
    with log.open("wb") as told:
        command = [sys.executable, "-m", f"installer.tour.{module}", str(out), *rest]
        return subprocess.Popen(command, stderr=told)


def _told(out: Path, part: Part) -> str:
    log = _log(out, part)
    lines = log.read_text("utf-8").splitlines()
    return f"{part.name}: {' | '.join(lines[-_LAST_LINES:])} ({log})"


def _log(out: Path, part: Part) -> Path:
    return out / "log" / f"part-{part.name}.txt"


if __name__ == "__main__":
    wrong = run(Path(sys.argv[1]).absolute())
    sys.stderr.write("".join(f"{each}\n" for each in wrong))
    sys.exit(bool(wrong))

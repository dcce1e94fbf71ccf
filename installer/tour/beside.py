"""The parts of the tour that run beside its story, each a program on a record of its own, a few at
a time."""

from __future__ import annotations

import json
import subprocess
import sys
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from installer.driving import WindowTrouble
from installer.tour.kiosk_walk import GLASSES

_AT_ONCE: Final = 5
_LANGUAGES: Final = ("fr", "en", "vi")  # the longest words and the longest walks first
_LAST_LINES: Final = 3


@dataclass(frozen=True, slots=True)
class Part:
    name: str
    arguments: tuple[str, ...]


PARTS: Final = (
    *(
        Part(f"kiosk-{glass.name}-{language}", ("kiosk_part", glass.name, language))
        for language in _LANGUAGES
        for glass in GLASSES
    ),
    Part("hall", ("hall_part",)),
    Part("phone", ("phone_part",)),
    Part("posters", ("poster_part",)),
)


class Beside:
    """Begins them at once; leaving the block waits for them."""

    def __init__(self, out: Path) -> None:
        self._out = out
        self._pool = ThreadPoolExecutor(_AT_ONCE)
        self._parts: dict[str, Future[list[dict[str, object]]]] = {}

    def begin(self) -> None:
        for part in PARTS:
            self._parts[part.name] = self._pool.submit(self._run, part)

    def end(self) -> list[dict[str, object]]:
        """The steps of all. Raises: WindowTrouble, if one of them could not go on."""
        self._pool.shutdown()
        troubles = [str(each.exception()) for each in self._parts.values() if each.exception()]
        if troubles:
            raise WindowTrouble("\n".join(troubles))
        return [step for each in self._parts.values() for step in each.result()]

    def _run(self, part: Part) -> list[dict[str, object]]:
        module, *rest = part.arguments
        log = self._out / "log" / f"part-{part.name}.txt"
        log.parent.mkdir(parents=True, exist_ok=True)
        with log.open("wb") as told:
            done = subprocess.run(
                [sys.executable, "-m", f"installer.tour.{module}", str(self._out), *rest],
                stderr=told,
                check=False,
            )
        lines = log.read_text("utf-8").splitlines()
        if done.returncode:
            raise WindowTrouble(f"{part.name}: {' | '.join(lines[-_LAST_LINES:])} ({log})")
        file = self._out / "log" / f"{part.name}.json"
        steps: list[dict[str, object]] = json.loads(file.read_text("utf-8"))["steps"]
        return steps

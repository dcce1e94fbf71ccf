"""The windows, commands and pictures of a part of the tour, on one record."""

from __future__ import annotations

import subprocess
import sys
from typing import Final

from installer.driving import DrivenWindow, WindowTrouble
from installer.tour.steps import Step, Steps
from printing.outcome import TroubleCode

Sizes = dict[str, tuple[int, int]]

_EXPECTED: Final = (
    f"TroubleCode.{TroubleCode.NO_PAPER.name}",
    "Emergency message",  # what a hall notes of its own accord
    "An emergency's words cannot be spoken",  # where no voice program is
    "Read from",
)


class Windows:
    def __init__(self, steps: Steps, database: str) -> None:
        self.steps = steps
        self.database = database

    def open(
        self, *arguments: str, log: str | None = None, expected: tuple[str, ...] = ()
    ) -> DrivenWindow:
        """A window, started by its command; what it is expected to log is no fault of it."""
        file = self.steps.out / "log" / f"{log or arguments[0]}.txt"
        file.parent.mkdir(parents=True, exist_ok=True)
        return DrivenWindow(
            *arguments, database=self.database, log=file, expected=_EXPECTED + expected
        )

    def pictures(self, step: Step, window: DrivenWindow, name: str, sizes: Sizes) -> None:
        """A picture in each size, and back to the first one."""
        for words, size in sizes.items():
            window.resize(*size)
            file = f"pictures/{name}-{words}.png"
            window.picture(self.steps.out / file)
            step.files.append(file)
        window.resize(*next(iter(sizes.values())))

    def command(self, *arguments: str) -> None:
        """Raises: WindowTrouble."""
        done = subprocess.run(
            [sys.executable, "-m", "motcua", *arguments, "--database", self.database],
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode:
            raise WindowTrouble(f"motcua {' '.join(arguments)}: {done.stdout}{done.stderr}")

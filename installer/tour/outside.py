"""What stands around a kiosk, simulated: a scanner on a serial line, and a record out of reach."""

from __future__ import annotations

import fcntl
import os
import sys
import tty
from pathlib import Path
from subprocess import PIPE, Popen
from types import TracebackType
from typing import Final, Self

_READ_LOCKS: Final = (8, 120)  # length and place of the bytes that readers of a WAL file lock
_WAIT_S: Final = 10.0


class SimulatedScanner:
    """Reads a code whenever it is told to, and sends it down its line (a pty)."""

    def __init__(self) -> None:
        self._machine, self._plug = os.openpty()
        tty.setraw(self._plug)

    @property
    def device(self) -> str:
        return os.ttyname(self._plug)

    def read(self, code: str) -> None:
        os.write(self._machine, code.encode() + b"\r")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        os.close(self._machine)
        os.close(self._plug)


class RecordAway:
    """While it lasts another program holds the file of the record, and nobody can read it."""

    def __init__(self, database: str) -> None:
        self._database = database
        self._holder: Popen[bytes] | None = None

    def __enter__(self) -> Self:
        command = [sys.executable, "-m", "installer.tour.outside", self._database]
        self._holder = Popen(command, stdin=PIPE, stdout=PIPE)
        if self._holder.stdout is None or not self._holder.stdout.readline():
            raise OSError(f"{self._database} cannot be held")
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._holder is not None:
            self._holder.communicate(timeout=_WAIT_S)


def hold(database: Path) -> None:
    """Until the standard input ends. A process of its own: closing any handle of a file lets go of
    all locks that a process has on it."""
    with database.with_name(f"{database.name}-shm").open("r+b") as shared:
        fcntl.lockf(shared, fcntl.LOCK_EX, *_READ_LOCKS)
        sys.stdout.write("held\n")
        sys.stdout.flush()
        sys.stdin.read()


if __name__ == "__main__":
    hold(Path(sys.argv[1]))

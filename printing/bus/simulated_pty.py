"""A serial port that is not there (a pty, POSIX only), served by whoever calls `serve`."""

from __future__ import annotations

import os
import select
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Self


class SimulatedPty:
    """`path` is what a program opens; with a `link` it keeps its name over a replug."""

    def __init__(self, link: Path | None = None) -> None:
        import tty  # noqa: PLC0415 (POSIX only)

        self.machine, self._plug = os.openpty()
        tty.setraw(self._plug)
        self._link = link
        self.path = os.ttyname(self._plug)
        if link is not None:
            link.unlink(missing_ok=True)
            link.symlink_to(self.path)
            self.path = str(link)

    def serve(self, take: Callable[[bytes], bytes], seconds: float) -> None:
        """Hand over what comes within `seconds`, and write the answer. Nothing came: b""."""
        data = b""
        if select.select([self.machine], [], [], seconds)[0]:
            with suppress(OSError):  # nobody has the port open
                data = os.read(self.machine, 4096)
        self.send(take(data))

    def send(self, data: bytes) -> None:
        """Drops what nobody takes."""
        if data and select.select([], [self.machine], [], 0)[1]:
            with suppress(OSError):
                os.write(self.machine, data)

    def close(self) -> None:
        """Pulls the cable out."""
        if self._link is not None:
            self._link.unlink(missing_ok=True)
        os.close(self.machine)
        os.close(self._plug)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

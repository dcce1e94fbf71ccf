"""A folder that one program has for itself while it lives, however it ends."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import IO, Final

LOCK: Final = "in-use"
_MOST: Final = 16  # programs of one kind on a machine


class OwnFolder:
    """The first of `place/1`, `place/2` … that no other living program has.

    Raises: OSError, where none can be had."""

    def __init__(self, place: Path) -> None:
        self.path, self._lock = _first_free(place)

    def close(self) -> None:
        """Free for the next program; the same happens when this one dies."""
        self._lock.close()


def abandoned(place: Path, but: Path) -> list[tuple[Path, IO[bytes]]]:
    """The other folders of the place whose programs have ended, each held until it is closed."""
    others = sorted(each for each in place.iterdir() if each.is_dir() and each != but)
    held = ((each, _lock(each)) for each in others)
    return [(each, lock) for each, lock in held if lock is not None]


def _first_free(place: Path) -> tuple[Path, IO[bytes]]:
    for number in range(1, _MOST + 1):
        folder = place / str(number)
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)  # a slip may carry a private code
        lock = _lock(folder)
        if lock is not None:
            return folder, lock
    raise OSError(f"{_MOST} programs have a folder in {place}")


def _lock(folder: Path) -> IO[bytes] | None:
    """None where a living program has it."""
    file = (folder / LOCK).open("ab")
    try:
        if sys.platform == "win32":
            import msvcrt  # noqa: PLC0415 (there only)

            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl  # noqa: PLC0415 (elsewhere only)

            fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        file.close()
        return None
    return file


def flush(file: Path) -> None:
    """The file and its name on the disk, past a cut of the power."""
    for path in (file, file.parent):
        if sys.platform == "win32" and path.is_dir():
            continue  # there a folder cannot be opened, and a name needs no flush
        handle = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)

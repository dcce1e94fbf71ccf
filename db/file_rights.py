"""Who else on this machine can read or write an SQLite record: whoever opens the file reads all.

A record is its owner's alone, or, in a folder its group may write, the group's; never everybody's.
Windows keeps such rights elsewhere: there nothing is looked at.
"""

from __future__ import annotations

import logging
import os
import stat
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

logger = logging.getLogger(__name__)

ARE_KEPT: Final = os.name != "nt"
"""Whether this system keeps the rights this module knows of."""

_OTHERS = 0o007
_OTHERS_WRITE = 0o002
_SIDE_FILES = ("", "-wal", "-shm", "-journal")
_DATABASE: Final = b"SQLite format 3\0"
_told: set[Path] = set()


@dataclass(frozen=True, slots=True)
class Exposed:
    """A file or folder that everybody on this machine reaches."""

    path: Path
    mode: int
    is_ours: bool
    wanted: int

    @property
    def words(self) -> str:
        does = "change" if self.mode & _OTHERS_WRITE else "read"
        return f"everybody on this machine can {does} {self.path}"

    @property
    def advice(self) -> str:
        if self.mode & stat.S_ISVTX:
            return "keep the record in a folder of its own"
        return f"its owner runs: chmod {self.wanted:o} '{self.path}'"


def prepare(path: Path) -> None:
    """Make the folder of a new record, and an empty file in it, whatever the umask says.

    Raises: OSError (the folder cannot be made).
    """
    if not path.parent.exists():
        path.parent.mkdir(mode=0o700, parents=True)
        if ARE_KEPT:
            path.parent.chmod(0o700)
    if ARE_KEPT and not path.exists() and os.access(path.parent, os.W_OK):
        path.touch(0o600)
        path.chmod(_file_mode(path.parent))


def exposed(path: Path) -> tuple[Exposed, ...]:
    """What of a record everybody reaches: its folder, where everybody could put another file in
    its place, and its files."""
    if not ARE_KEPT or not path.exists():
        return ()
    found = []
    folder = path.parent.stat()
    if folder.st_mode & _OTHERS_WRITE:
        wanted = stat.S_IMODE(folder.st_mode) & ~_OTHERS_WRITE
        # A folder like /tmp, where everybody keeps their own, is nobody's to close.
        ours = _is_ours(folder) and not folder.st_mode & stat.S_ISVTX
        found.append(Exposed(path.parent, stat.S_IMODE(folder.st_mode), ours, wanted))
    for end in _SIDE_FILES:
        file = path.with_name(path.name + end)
        try:
            seen = file.stat()
        except FileNotFoundError:
            continue
        if seen.st_mode & _OTHERS:
            mode = stat.S_IMODE(seen.st_mode)
            wanted = mode & _file_mode(path.parent)  # rights are taken away, never given
            found.append(Exposed(file, mode, _is_ours(seen), wanted))
    return tuple(found)


def mend(path: Path) -> None:
    """Close to everybody what is ours, and say once in a process what is not.

    Whatever else was named by mistake, a folder or a device, stays as it is.
    """
    if path in _told:
        return
    try:
        if not _was_database(path):
            return
        for each in exposed(path):
            if each.is_ours:
                each.path.chmod(each.wanted)
                logger.info("%s: now mode %o", each.words, each.wanted)
            else:
                _told.add(path)
                logger.warning("%s: %s", each.words, each.advice)
    except OSError as error:  # opening the record tells what is wrong with it
        logger.info("rights of %s: %s", path, error)


@cache
def _was_database(path: Path) -> bool:
    """As this process first met it, before its first connection. Never looked at again: whoever
    closes the file takes away the locks that all connections of the process have on it."""
    if not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(len(_DATABASE)) == _DATABASE


def _file_mode(folder: Path) -> int:
    """A group that may write the folder shares the record; else it is its owner's alone."""
    return 0o660 if folder.stat().st_mode & stat.S_IWGRP else 0o600


def _is_ours(seen: os.stat_result) -> bool:
    return seen.st_uid == os.geteuid()

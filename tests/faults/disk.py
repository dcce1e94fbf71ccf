"""Places for a record that fill up or may not be written, as far as this user may make them."""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_PIECE = 4096


class SmallDiskMissing(RuntimeError):
    """This user may not mount one."""


@contextmanager
def small_disk(megabytes: int) -> Iterator[Path]:
    """A file system of its own that is soon full. Raises: SmallDiskMissing."""
    folder = Path(tempfile.mkdtemp(prefix="motcua-disk-"))
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={megabytes}m", "none", folder],
        check=False,
        capture_output=True,
    )
    try:
        if mounted.returncode:
            raise SmallDiskMissing(mounted.stderr.decode().strip())
        try:
            yield folder
        finally:
            subprocess.run(["umount", "--lazy", folder], check=True)
    finally:
        folder.rmdir()


def fill(disk: Path) -> Path:
    """Take all that is left; deleting this file gives it back."""
    filler = disk / "filler"
    with filler.open("wb", buffering=0) as file:
        try:
            while True:
                file.write(b"x" * _PIECE)
        except OSError:
            return filler


@contextmanager
def own_folder() -> Iterator[Path]:
    """One that belongs to the ordinary user."""
    folder = Path(tempfile.mkdtemp(prefix="motcua-folder-"))
    if os.geteuid() == 0:
        shutil.chown(folder, "nobody")
    yield folder
    folder.chmod(0o700)
    shutil.rmtree(folder)


@contextmanager
def ordinary_user() -> Iterator[None]:
    """Files are opened as somebody to whom their permissions apply."""
    if os.geteuid() != 0:
        yield
        return
    nobody = pwd.getpwnam("nobody")
    os.setegid(nobody.pw_gid)
    os.seteuid(nobody.pw_uid)
    try:
        yield
    finally:
        os.seteuid(0)
        os.setegid(0)

"""The project's own files, for the rules of the house."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
PRODUCT = ("db", "desk", "kiosk", "printing", "resources", "installer")
# Made by tools, or frozen once released, as a migration is.
_MADE = {"__pycache__", ".venv", "build", "dist", "out", "versions"}
TEXT = {".py", ".qml", ".md", ".toml", ".json", ".ts", ".txt", ".mako", ".sh", ".nsi", ".service"}


def named(file: Path) -> str:
    """Return a file's name as people write it."""
    return file.relative_to(ROOT).as_posix()


def files(*folders: str, suffix: str) -> list[Path]:
    """Return the files of these folders that end so."""
    found = (file for folder in folders for file in (ROOT / folder).rglob(f"*{suffix}"))
    return sorted(file for file in found if not _MADE.intersection(file.parts))


def texts() -> list[Path]:
    """Return every text file a person wrote."""
    top = [file for file in ROOT.iterdir() if file.is_file() and file.suffix in TEXT]
    below = [file for suffix in TEXT for file in files(*PRODUCT, "tests", suffix=suffix)]
    return sorted({*top, *below})


def lines_with(pattern: str, where: list[Path]) -> Iterator[str]:
    """Yield `file:line: text` of each line the pattern is found in."""
    wanted = re.compile(pattern)
    for file in where:
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), start=1):
            if wanted.search(line):
                yield f"{named(file)}:{number}: {line.strip()}"

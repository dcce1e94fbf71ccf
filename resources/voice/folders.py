"""Where this machine keeps the voices the centre recorded: a folder for each language."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths

from resources.voice.clips import STARTERS
from resources.voice.manifest import FILE

_PLACE = QStandardPaths.StandardLocation.GenericDataLocation


def voices_folder() -> Path:
    return Path(QStandardPaths.writableLocation(_PLACE)) / "motcua" / "voices"


def recorded(folder: Path | None = None) -> dict[str, Path]:
    """The packs that are there, by the name of their folder, which is their language's code."""
    where = folder or voices_folder()
    if not where.is_dir():
        return {}
    return {
        each.name: each
        for each in sorted(where.iterdir())
        if (each / FILE).is_file() or (each.name in STARTERS and each.is_dir())
    }

"""The windows as processes of their own, drawing into memory, telling in their log what they do."""

from __future__ import annotations

import json
import os
import re
from pathlib import Path

from installer.bench.child import Child
from installer.bench.progress import Progress

HELLO = "hello"
SIZES = {
    HELLO: (1366, 768),
    "kiosk": (1080, 1920),
    "hall": (1920, 1080),
    "desk": (1366, 768),
    "manager": (1366, 768),
}
FIRST_FRAME = r"\[(?P<at>[\d.]+)\] .*First frame of \w+ after (?P<cpu>[\d.]+) s of CPU"


def shown_at(label: str) -> str:
    """The line in which the hall tells that it shows the call of this number."""
    return rf"\[(?P<at>[\d.]+)\] .*Shows {re.escape(label)} called"


def start_screen(
    name: str,
    url: str,
    folder: Path,
    progress: Progress,
    *more: str,
    players: Path | None = None,
) -> Child:
    """`motcua NAME` on a screen of its usual size; its sounds go into the folder, or to the
    programs in `players`."""
    windows = {
        HELLO: ["installer.bench.hello"],
    }
    if players is None:
        windows["hall"] = ["motcua", "--database", url, "hall", "--sounds", str(folder / "sounds")]
    arguments = [*windows.get(name, ["motcua", "--database", url, name]), *more]
    environment = {
        "QT_QPA_PLATFORM": f"offscreen:configfile={_screen_file(name, folder)}",
        "QT_QUICK_BACKEND": "software",
        "MOTCUA_LOG": "info",
    }
    if players is not None:
        environment["PATH"] = f"{players}{os.pathsep}{os.environ['PATH']}"
    return Child(*arguments, progress=progress, environment=environment, follow="stderr")


def _screen_file(name: str, folder: Path) -> Path:
    width, height = SIZES[name]
    screen = {"name": name, "x": 0, "y": 0, "width": width, "height": height}
    file = folder / f"{name}.json"
    file.write_text(json.dumps({"screens": [screen]}), encoding="utf-8")
    return file

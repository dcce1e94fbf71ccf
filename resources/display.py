"""A window needs a screen; where there is none, Qt would end the program without a plain word."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from typing import Final

EXIT_TROUBLE: Final = 4  # with a device, as every command of the suite says it
_TELL: Final = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def require_screen(environment: Mapping[str, str], platform: str = sys.platform) -> None:
    """Raises: SystemExit, with a sentence on standard error."""
    if platform == "linux" and not any(environment.get(name) for name in _TELL):
        sys.stderr.write(
            "No screen here. Start this in a desktop session; a machine without one sets "
            "QT_QPA_PLATFORM to linuxfb or eglfs.\n"
        )
        raise SystemExit(EXIT_TROUBLE)

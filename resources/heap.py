"""Keeps the C library's heap small in a window's process; does nothing where it is not glibc's."""

from __future__ import annotations

import ctypes
import sys

_M_ARENA_MAX = -8  # malloc.h


def one_heap() -> None:
    """All threads share one heap: Python lets one of them run at a time anyway, and what one has
    freed another can use. To be called before there are any."""
    library = ctypes.CDLL(None) if sys.platform == "linux" else None
    if library is not None and hasattr(library, "mallopt"):
        library.mallopt(_M_ARENA_MAX, 1)

"""Keeps the C library's heap small in a window's process; does nothing where it is not glibc's."""

from __future__ import annotations

import ctypes
import sys

_M_ARENA_MAX = -8  # malloc.h


def one_heap() -> None:
    """All threads share one heap: Python lets one of them run at a time anyway, and what one has
    freed another can use. To be called before there are any."""
    if (library := _glibc()) is not None:
        library.mallopt(_M_ARENA_MAX, 1)


def give_back() -> None:
    """Hand what is free to the system: some milliseconds."""
    if (library := _glibc()) is not None:
        library.malloc_trim(0)


def _glibc() -> ctypes.CDLL | None:
    library = ctypes.CDLL(None) if sys.platform == "linux" else None
    return library if hasattr(library, "malloc_trim") else None

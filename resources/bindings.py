"""Keeps out of every process the Python sides of two Qt libraries that nobody here calls.

Qt Quick's own modules import them, for arguments and results of methods we do not use: 3.6 MB in
every window. Whoever needs one of them takes it from this list.
"""

from __future__ import annotations

import sys
from types import ModuleType
from typing import Final

UNBOUND: Final = ("PySide6.QtNetwork", "PySide6.QtOpenGL")


def leave_unbound() -> None:
    """Empty modules in their place, where they are not loaded yet."""
    for name in UNBOUND:
        sys.modules.setdefault(name, ModuleType(name, f"Left out by {__name__}."))

"""Keeps PySide from reading the source of every module that is imported beside it.

It looks there for its own name, to learn who may switch the style of its names by `__feature__`,
which nobody here does. What it reads stays in memory: 17 MB at a kiosk.
"""

from __future__ import annotations

import linecache
import sys
from types import ModuleType


def leave_sources_unread() -> None:
    """Does nothing with a PySide that reads none; it is imported by now."""
    feature = sys.modules.get("shibokensupport.feature")
    if feature is not None and hasattr(feature, "_mod_uses_pyside"):
        feature._mod_uses_pyside = _no  # type: ignore[attr-defined]  # PySide has no setting for it
    linecache.clearcache()


def _no(_module: ModuleType) -> bool:
    return False

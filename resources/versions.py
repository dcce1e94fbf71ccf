"""Which Python and PySide6 may run together."""

from __future__ import annotations


def refuse_bad_pair(python_version: tuple[int, ...], pyside_version: tuple[int, ...]) -> str | None:
    """Return why this pair cannot be used, or None.

    PySide6 6.12 drops a reference to None in nearly every call that returns nothing; before
    Python 3.12, where None became immortal, the process aborts after some thousand repaints.
    """
    if pyside_version[:2] != (6, 12) or python_version[:2] >= (3, 12):
        return None
    python = ".".join(map(str, python_version[:2]))
    pyside = ".".join(map(str, pyside_version))
    return (
        f"PySide6 {pyside} aborts on Python {python}: "
        "install PySide6-Essentials 6.11.3, or use Python 3.12 or newer."
    )

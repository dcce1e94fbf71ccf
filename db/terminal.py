"""A program on a terminal: what comes from it is text, and a bug ends it, told whole."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Callable, Sequence
from io import TextIOWrapper
from typing import Final

_HALVES: Final = re.compile("[\ud800-\udfff]")  # Python's sign for bytes that are no UTF-8


def run(program: Callable[[], object]) -> None:
    """To its end, whatever threads it has begun; the record bears it."""
    _tell_every_letter()
    _refuse_no_text(sys.argv)
    try:
        program()
    except Exception:  # noqa: BLE001  # told whole, then the end
        sys.excepthook(*sys.exc_info())
        sys.stderr.flush()
        os._exit(1)


def _tell_every_letter() -> None:
    """A terminal without such letters gets their numbers."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def _refuse_no_text(arguments: Sequence[str]) -> None:
    if any(map(_HALVES.search, arguments)):
        sys.stderr.write("Something in this command is no text in UTF-8.\n")
        sys.exit(2)

"""Python's log on stderr, each line with two clocks: the machine's date and time, and in brackets
the seconds since it started, which nobody can set and every process of the machine shares."""

from __future__ import annotations

import logging
import time
from typing import TextIO

_FORMAT = "%(asctime)s [%(monotonic).6f] %(levelname)s %(name)s: %(message)s"


def log_handler(stream: TextIO | None = None) -> logging.Handler:
    """Writes to `stream`, or to stderr."""
    handler = logging.StreamHandler(stream)
    handler.setFormatter(logging.Formatter(_FORMAT))
    handler.addFilter(_stamp)
    return handler


def start_log(level: str) -> None:
    """Tell everything from `level` on: "debug", "info", "warning"."""
    logging.basicConfig(level=level.upper(), handlers=[log_handler()])


def _stamp(record: logging.LogRecord) -> bool:
    record.monotonic = time.monotonic()
    return True

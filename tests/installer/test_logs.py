"""A line of the log carries the clock that nobody can set."""

from __future__ import annotations

import io
import logging
import re
import time

from installer.logs import log_handler


def test_a_line_tells_what_happened_and_when() -> None:
    stream = io.StringIO()
    record = logging.makeLogRecord(
        {"name": "kiosk.hall", "levelname": "INFO", "msg": "Shows %s", "args": ("A012",)}
    )

    before = time.monotonic()
    log_handler(stream).handle(record)
    after = time.monotonic()

    line = re.fullmatch(
        r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3} \[([\d.]+)\] INFO kiosk\.hall: Shows A012\n",
        stream.getvalue(),
    )
    assert line is not None
    assert round(before, 3) - 0.001 <= float(line[1]) <= after + 0.001

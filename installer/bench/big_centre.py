"""The centre that large numbers are measured on: twelve lines, thirty-two counters, all taken."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import uuid4

from db.people.store import sit
from db.record import open_record
from db.setup import set_up
from db.tables.day import day_exception

LINES, COUNTERS = 12, 32
LETTERS = "ABCDEFGHIKLM"
_ALSO_SERVED = (0, 1, 5, 7)  # lines of a counter, counted from its own
_LOCAL_HOUR = 11
"""It is that late there when the benchmark begins: a morning lies behind, and midnight far off."""


def make_big_centre(url: str, folder: Path) -> None:
    """Set it up in the empty record at `url`, with an officer at every counter."""
    file = folder / "centre.json"
    file.write_text(json.dumps(centre_file(datetime.now(UTC)), ensure_ascii=False), "utf-8")
    set_up(url, file)
    record = open_record(url)
    try:
        with record.engine.begin() as connection:
            connection.execute(day_exception.delete())  # measured on holidays, too
        arrangement = record.ask(lambda look: look.arrangement)
        for counter, officer in zip(arrangement.counters, arrangement.officers, strict=True):
            sit(record, command_id=str(uuid4()), counter_id=counter.id, officer_id=officer.id)
    finally:
        record.close()


def centre_file(now: datetime) -> dict[str, Any]:
    """Open until midnight, and its rules ask each time whether somebody could still be served."""
    return {
        "centre": {
            "code": "BENCH",
            "names": {"vi": "Trung tâm đo tốc độ", "en": "Benchmark", "fr": "Mesure de vitesse"},
            "parent": {},
            "time_zone": _time_zone(now),
        },
        "rule": {"outside_hours": "refuse", "service_s": 1},
        "hours": {str(weekday): [["00:00", "23:59"]] for weekday in range(1, 8)},
        "lines": [{"letter": letter, "names": {"vi": f"Nhóm {letter}"}} for letter in LETTERS],
        "counters": [
            {"number": place + 1, "lines": [LETTERS[(place + n) % LINES] for n in _ALSO_SERVED]}
            for place in range(COUNTERS)
        ],
        "officers": [
            {"code": f"o{place + 1:02}", "name": f"Cán bộ {place + 1:02}"}
            for place in range(COUNTERS)
        ],
    }


def _time_zone(now: datetime) -> str:
    """One of the fixed zones; their names count westwards."""
    ahead = (_LOCAL_HOUR - now.hour + 11) % 24 - 11
    return f"Etc/GMT{-ahead:+}"

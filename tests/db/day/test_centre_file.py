"""The hours of a centre file: none is open at any time, faulty ones are told."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from db.day.boards import day_board, exceptions
from db.day.values import OutsideHours
from db.queue.store import issue
from db.record import open_record
from db.setup import read_centre_file, set_up
from tests.db.queue.hall import FakeClock
from tests.records import CENTRE_FILE, command_id


def _centre_file(folder: Path, hours: Any) -> Path:
    """The example without its rule, with other hours."""
    centre = json.loads(CENTRE_FILE.read_text("utf-8"))
    del centre["rule"]
    del centre["hours"]
    if hours is not None:
        centre["hours"] = hours
    file = folder / "centre.json"
    file.write_text(json.dumps(centre), "utf-8")
    return file


def test_without_hours_it_is_open_at_any_time(tmp_path: Path) -> None:
    url = str(tmp_path / "record.db")
    set_up(url, _centre_file(tmp_path, None))
    record = open_record(url, clock=FakeClock(datetime(2026, 11, 22, 20, 0, tzinfo=UTC)))
    board = day_board(record)
    days_off = exceptions(record)
    issued = issue(record, command_id=command_id(), line_id=board.lines[0].line.id)
    record.close()

    assert (True, True, OutsideHours.REFUSE) == (
        board.is_open,
        board.is_always_open,
        board.outside_hours,
    )
    assert ("A001", ()) == (issued.ticket.label, days_off)


@pytest.mark.parametrize(
    ("hours", "word"),
    [
        ({"1": [["17:00", "08:00"]]}, "ends before it begins"),
        ({"8": [["08:00", "17:00"]]}, "weekday"),
        ({"1": [["08:00"]]}, "are written"),
        ({"Monday": [["08:00", "17:00"]]}, "invalid literal"),
        (["x"], r"centre\.json"),
    ],
)
def test_faulty_hours_are_told(tmp_path: Path, hours: Any, word: str) -> None:
    with pytest.raises(ValueError, match=word):
        read_centre_file(_centre_file(tmp_path, hours))

"""Setting up a centre: twice does no harm, a faulty file changes nothing and says what is wrong."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from db.errors import RecordMissing, RecordReadOnly
from db.queue import boards
from db.record import open_record
from db.setup import read_centre_file, set_up
from tests.records import CENTRE_FILE


def test_twice_does_no_harm(tmp_path: Path) -> None:
    url = str(tmp_path / "folder" / "record.db")
    first = set_up(url, CENTRE_FILE)
    second = set_up(url, CENTRE_FILE)
    record = open_record(url)
    lines = boards.lines(record)
    record.close()

    assert [True, False] == [first.is_new_centre, second.is_new_centre]
    assert "HOASEN" == second.centre_code
    assert "ABCDEFRT" == "".join(line.letter for line in lines)


def test_without_a_centre_file_the_record_waits_for_one(tmp_path: Path) -> None:
    url = str(tmp_path / "record.db")
    done = set_up(url)

    assert ("", False) == (done.centre_code, done.is_new_centre)
    with pytest.raises(RecordMissing):
        open_record(url)
    assert set_up(url, CENTRE_FILE).is_new_centre


def test_a_folder_that_cannot_be_made() -> None:
    with pytest.raises(RecordReadOnly):
        set_up("/proc/nowhere/record.db")


def _spoil(centre: dict[str, Any], fault: str) -> None:
    match fault:
        case "no lines":
            del centre["lines"]
        case "unknown line":
            centre["counters"][0]["lines"] = ["A", "Z"]
        case "time zone":
            centre["centre"]["time_zone"] = "Asia/Nowhere"
        case "purpose":
            centre["lines"][0]["purpose"] = "tea"
        case "nameless":
            centre["officers"][0]["name"] = ""


@pytest.mark.parametrize(
    ("fault", "word"),
    [
        ("no lines", "'lines'"),
        ("unknown line", "Z"),
        ("time zone", "Asia/Nowhere"),
        ("purpose", "tea"),
        ("nameless", "officers"),
    ],
)
def test_a_faulty_centre_file_says_what_is_wrong(tmp_path: Path, fault: str, word: str) -> None:
    centre = json.loads(CENTRE_FILE.read_text("utf-8"))
    _spoil(centre, fault)
    file = tmp_path / "centre.json"
    file.write_text(json.dumps(centre), "utf-8")

    with pytest.raises(ValueError, match=word):
        read_centre_file(file)


@pytest.mark.parametrize("text", ["", "[]", "{", '"no"'])
def test_what_is_no_centre_file(tmp_path: Path, text: str) -> None:
    file = tmp_path / "centre.json"
    file.write_text(text)

    with pytest.raises(ValueError, match=r"centre\.json"):
        read_centre_file(file)


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="No such file"):
        read_centre_file(tmp_path / "none.json")

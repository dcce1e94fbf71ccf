"""Appointments by command: answers, exit codes, words."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from typer.testing import CliRunner, Result

from db.answers import REFUSED
from db.appointments.commands import app
from tests.records import command_id

HEAD = "mã;nhóm;ngày;giờ;họ tên;điện thoại"


def run(url: str, *words: str) -> Result:
    return CliRunner().invoke(app, [*words, "--database", url])


def told(url: str, *words: str) -> list[dict[str, Any]]:
    lines = run(url, *words, "--json").stdout.splitlines()
    return [json.loads(line) for line in lines]


def answer(url: str, *words: str) -> dict[str, Any]:
    (one,) = told(url, *words)
    return one


def first_slots(url: str) -> list[str]:
    """Line A takes appointments; the next times that can be booked."""
    run(url, "slots", "set", "--line", "a", "--capacity", "2", "--days-ahead", "30")
    free = told(url, "slots", "free", "--line", "A", "--days", "30")
    return [slot["at"] for slot in free]


def today_at_midnight() -> str:
    return f"{datetime.now(ZoneInfo('Asia/Ho_Chi_Minh')):%d/%m/%Y};0:00"


def test_an_appointment_by_command(record_url: str) -> None:
    first, second, *_ = first_slots(record_url)
    booking = ["book", "--line", "A", "--at", first, "--name", "Trần Thị Bình"]
    booked = answer(record_url, *booking, "--phone", "0912 345 678")
    code = booked["code"]

    moved = answer(record_url, "move", code.lower(), "--at", second)
    shown = answer(record_url, "show", booked["payload"])
    named = answer(record_url, "show", code, "--names")
    listed = told(record_url, "list", "--day", second[:10], "--line", "A")
    cancelled = answer(record_url, "cancel", code, "--reason", "by telephone")

    assert (f"MC1A:{code}", "booked", first) == (booked["payload"], booked["state"], booked["at"])
    assert (second, "A") == (moved["at"], moved["line"])
    assert ("T*** T** B***", "*******678") == (shown["name"], shown["phone"])
    assert ("Trần Thị Bình", "0912345678") == (named["name"], named["phone"])
    assert [code] == [each["code"] for each in listed]
    assert "name" not in listed[0]
    assert "cancelled" == cancelled["state"]


def test_words_for_people(record_url: str) -> None:
    first, *_ = first_slots(record_url)
    booked = run(record_url, "book", "--line", "A", "--at", first).stdout
    code = booked[:9]

    assert f"{code}: booked, {first}\n" == booked
    assert (
        "A: every 30 minutes, 2 bookings, 30 days ahead\n"
        == run(record_url, "slots", "show").stdout
    )
    assert run(record_url, "slots", "free", "--line", "A", "--day", first[:10]).stdout.startswith(
        f"{first}  1 of 2 free\n"
    )
    assert (
        f"{first}  A  {code}  booked\n"
        == run(record_url, "list", "--day", first[:10], "--counter", "1").stdout
    )
    assert "no appointment\n" == run(record_url, "list", "--line", "B").stdout
    assert "no slot\n" == run(record_url, "slots", "free", "--line", "B").stdout


def test_a_full_slot_is_refused_in_the_centres_time(record_url: str) -> None:
    first, *_ = first_slots(record_url)
    for _ in range(2):
        run(record_url, "book", "--line", "A", "--at", first)
    refused = run(record_url, "book", "--line", "A", "--at", first)

    assert REFUSED == refused.exit_code
    assert f"No appointment is left in line A at {first}:00+07:00.\n" == refused.stderr


def test_a_check_in_and_a_second_one(record_url: str, tmp_path: Path) -> None:
    file = tmp_path / "bookings.csv"
    file.write_text(f"{HEAD}\nH-1;A;{today_at_midnight()};Lê Văn Tám;\n", "utf-8-sig")
    imported = answer(record_url, "import", str(file), "--as-booked")
    (listed,) = told(record_url, "list")

    first = answer(record_url, "check-in", listed["code"], "--language", "en")
    again = answer(record_url, "check-in", listed["code"])

    assert 1 == imported["booked"]
    assert ("A001", "en", "late", False) == (
        first["label"],
        first["language"],
        first["keeping"],
        first["is_repeat"],
    )
    assert ("A001", True) == (again["label"], again["is_repeat"])


def test_the_faults_of_a_file_are_told_by_row(record_url: str, tmp_path: Path) -> None:
    file = tmp_path / "bookings.csv"
    rows = [HEAD, "H-1;A;2099-01-01;soon;;", "H-2;A;2099-01-02;08:00;;113"]
    file.write_text("\n".join(rows), "utf-8")
    refused = run(record_url, "import", str(file))

    assert REFUSED == refused.exit_code
    assert refused.stderr.splitlines() == [
        "The bookings have faults (2); nothing was changed.",
        "  row 2 H-1 time: 'soon' is no time like 08:30",
        "  row 3 H-2 phone: '113' is no Vietnamese telephone number",
    ]
    assert ["H-1", "H-2"] == [each["code"] for each in _faults(record_url, file)]


def test_purge_by_command(record_url: str) -> None:
    command = command_id()
    purge = ["purge", "--before", "2026-01-01", "--command-id", command]

    assert [{"people": 0}] * 2 == [answer(record_url, *purge) for _ in range(2)]


@pytest.mark.parametrize(
    "words",
    ["book --at 2026-11-24T09:00", "book --line A --at soon", "slots set --line A --capacity -1"],
)
def test_wrong_use(record_url: str, words: str) -> None:
    assert 2 == run(record_url, *words.split()).exit_code


def test_what_is_no_code_is_unknown(record_url: str) -> None:
    refused = run(record_url, "show", "K7M42QXX", "--json")

    assert REFUSED == refused.exit_code
    assert "unknown" == json.loads(refused.stdout)["refused"]


def _faults(url: str, file: Path) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = answer(url, "import", str(file))["faults"]
    return found

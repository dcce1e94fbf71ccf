"""Zones, notices and emergencies by command: answers and exit codes."""

from __future__ import annotations

import json
from typing import Any

import pytest
import typer
from typer.testing import CliRunner, Result

from db.hall import notice_commands, zone_commands


def run(app: typer.Typer, url: str, *words: str) -> Result:
    return CliRunner().invoke(app, [*words, "--database", url])


def answers(app: typer.Typer, url: str, *words: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in run(app, url, *words, "--json").stdout.splitlines()]


def test_zones_by_command(sqlite_url: str) -> None:
    app = zone_commands.app
    east = ("set", "a", "--name", "Khu Đông", "--en", "East", "--counter", "1", "--counter", "2")
    (done,) = answers(app, sqlite_url, *east)
    words = run(app, sqlite_url, "list").stdout
    unknown = run(app, sqlite_url, "set", "b", "--name", "Khu Tây", "--counter", "99").exit_code
    wrong = run(app, sqlite_url, "set", "b", "--name", " ", "--counter", "1").exit_code
    (gone,) = answers(app, sqlite_url, "remove", "A")

    assert {"vi": "Khu Đông", "en": "East", "fr": ""} == done["names"]
    assert (("A", [1, 2]), "A") == ((done["code"], done["counters"]), gone["removed"])
    assert "A Khu Đông: counters 1, 2\n" == words
    assert (3, 2, "") == (unknown, wrong, run(app, sqlite_url, "list").stdout)


def test_notices_by_command(sqlite_url: str) -> None:
    app = notice_commands.app
    (notice,) = answers(app, sqlite_url, "put", "Nghỉ trưa", "--en", "Lunch break")
    (session,) = answers(
        app, sqlite_url, "session", "Tiếp dân", "--place", "Thôn Ví Dụ",
        "--starts", "2099-03-10 08:00", "--ends", "2099-03-10 11:00",
    )  # fmt: skip
    listed = run(app, sqlite_url, "list").stdout.splitlines()
    run(app, sqlite_url, "take-down", str(notice["id"]))
    left = answers(app, sqlite_url, "list")
    backwards = run(
        app, sqlite_url, "put", "x", "--starts", "2099-01-02", "--ends", "2099-01-01"
    ).exit_code

    assert "2099-03-10T01:00:00+00:00" == session["starts_at"]
    assert [
        "1 notice; everywhere; Nghỉ trưa",
        "2 session; everywhere; Tiếp dân; Thôn Ví Dụ; 2099-03-10 08:00 to 2099-03-10 11:00",
    ] == listed
    assert ([session], 2) == (left, backwards)
    assert 3 == run(app, sqlite_url, "take-down", "99").exit_code


def test_an_emergency_by_command(sqlite_url: str) -> None:
    app = notice_commands.app
    (ready,) = answers(app, sqlite_url, "emergency", "--kind", "fire", "--by", "an")
    (own,) = answers(app, sqlite_url, "emergency", "Ống nước vỡ", "--en", "A pipe has burst")
    both = run(app, sqlite_url, "emergency", "x", "--kind", "fire").exit_code
    neither = run(app, sqlite_url, "emergency").exit_code
    elsewhere = run(app, sqlite_url, "end-emergency", "--zone", "QQ").exit_code
    (ended,) = answers(app, sqlite_url, "end-emergency")

    assert ready["texts"]["vi"].startswith("Có cháy.")
    assert ("emergency", {"vi": "Ống nước vỡ", "en": "A pipe has burst", "fr": ""}) == (
        own["kind"],
        own["texts"],
    )
    assert ([own["id"]], 2, 2, 3) == (ended["ended"], both, neither, elsewhere)


@pytest.mark.parametrize(
    "words",
    [
        ("take-down", "9" * 30),
        ("put", "x", "--position", "9" * 30),
        ("put", "x", "--change", "9" * 30),
        ("put", "x", "--starts", "0001-01-01"),
        (
            "session",
            "x",
            "--place",
            " ",
            "--starts",
            "2099-03-10 08:00",
            "--ends",
            "2099-03-10 09:00",
        ),
    ],
)
def test_what_no_notice_can_be_is_wrong_use(sqlite_url: str, words: tuple[str, ...]) -> None:
    done = run(notice_commands.app, sqlite_url, *words)

    assert (2, SystemExit) == (done.exit_code, type(done.exception))


def test_nothing_invisible_is_stored(sqlite_url: str) -> None:
    odd = "Khu\x1b[31m \u200bĐông\x07"
    (zone,) = answers(
        zone_commands.app, sqlite_url, "set", "\x1ba", "--name", odd, "--counter", "1"
    )
    (notice,) = answers(notice_commands.app, sqlite_url, "put", odd, "--en", odd)
    long = run(zone_commands.app, sqlite_url, "set", "b", "--name", "x" * 61, "--counter", "2")

    assert ("A", "Khu [31m Đông", 2) == (zone["code"], zone["names"]["vi"], long.exit_code)
    assert {"vi": "Khu [31m Đông", "en": "Khu [31m Đông", "fr": ""} == notice["texts"]

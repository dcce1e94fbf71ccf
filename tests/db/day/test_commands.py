"""The centre's day by command: answers and exit codes."""

from __future__ import annotations

import json
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from db.day.commands import app
from db.queue.commands import app as queue_app


def run(url: str, *words: str) -> Result:
    return CliRunner().invoke(app, [*words, "--database", url])


def answers(url: str, *words: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in run(url, *words, "--json").stdout.splitlines()]


def issue(url: str, *more: str) -> int:
    words = ["issue", "--line", "A", *more, "--database", url]
    return CliRunner().invoke(queue_app, words).exit_code


def test_a_day_by_command(record_url: str) -> None:
    assert 0 == issue(record_url)
    (quota,) = answers(record_url, "quota", "A", "2")
    assert [0, 3] == [issue(record_url), issue(record_url)]
    assert 0 == issue(record_url, "--overrule", "a hundred years old")
    (closed,) = answers(record_url, "close", "--reason", "power cut", "--by", "an")
    (shut,) = answers(record_url, "show")
    (reopened,) = answers(record_url, "reopen", "--reason", "power is back")
    answers(record_url, "quota", "A")
    (board,) = answers(record_url, "show")

    assert (2, 3) == (quota["quota"], closed["unserved"])
    assert {"day_closed"} == {each["refusal"] for each in shut["lines"]}
    assert reopened["closed_at"] is None
    assert (3, None, None) == tuple(
        board["lines"][0][each] for each in ("given", "left", "refusal")
    )


def test_the_hours_by_command(record_url: str) -> None:
    (week,) = answers(record_url, "hours", "set", "1-5 7:30-11:30 13:30-17:00")
    (decided,) = answers(record_url, "outside-hours", "refuse")
    answers(record_url, "hours", "clear")
    (board,) = answers(record_url, "show")

    assert ["1", "2", "3", "4", "5"] == sorted(week["hours"])
    assert [["07:30", "11:30"], ["13:30", "17:00"]] == week["hours"]["5"]
    assert "refuse" == decided["outside_hours"] == board["outside_hours"]
    assert board["is_always_open"]
    assert 0 == issue(record_url)


def test_days_off_by_command(record_url: str) -> None:
    added = answers(
        record_url,
        "exception",
        "add",
        "2031-05-10",
        "--name",
        "Làm bù",
        "--works",
        "--hours-of",
        "1",
    )
    filled = answers(record_url, "holidays", "fill", "--year", "2031")
    (removed,) = answers(record_url, "exception", "remove", "2031-01-01", "--reason", "works")
    listed = answers(record_url, "exception", "list", "--year", "2031")

    assert (True, 1) == (added[0]["is_working"], added[0]["hours_of"])
    assert "2031-01-01" == removed["date"]
    assert len(filled) - 1 == len(listed)
    assert added[0] in listed


def test_words_for_people(record_url: str) -> None:
    words = run(record_url, "show").stdout

    assert "for practice" in words
    assert "A: 0 given" in words
    assert "is closed; unserved: 0" in run(record_url, "close").stdout
    assert "the day was closed at" in run(record_url, "show").stdout
    assert "goes on" in run(record_url, "reopen", "--reason", "early").stdout


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (["reopen"], 2),
        (["reopen", "--reason", " "], 2),
        (["reopen", "--reason", "why not"], 3),
        (["hours", "set", "1 17:00-08:00"], 2),
        (["exception", "add", "24/11/2026", "--name", "x"], 2),
        (["exception", "add", "2026-11-24", "--name", "x", "--hours-of", "1"], 2),
        (["exception", "remove", "2026-03-03"], 3),
        (["quota", "Z", "3"], 3),
        (["quota", "A", "-3"], 2),
        (["close", "--by", "nobody"], 3),
    ],
)
def test_refused_or_wrongly_used(record_url: str, words: list[str], code: int) -> None:
    assert code == run(record_url, *words).exit_code

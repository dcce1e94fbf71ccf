"""The queue by command: every action, its answer, its exit code."""

from __future__ import annotations

import json
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from db.queue.commands import app
from tests.records import command_id


def run(url: str, *words: str, text: str | None = None) -> Result:
    return CliRunner().invoke(app, [*words, "--database", url], input=text)


def answer(url: str, *words: str) -> dict[str, Any]:
    told: dict[str, Any] = json.loads(run(url, *words, "--json").stdout)
    return told


def test_every_action_by_command(record_url: str) -> None:
    paths = [
        ("issue --line A", "waiting"),
        ("call --counter 1", "called"),
        ("recall A001", "called"),
        ("start A001", "serving"),
        ("hold A001 --reason photo", "held"),
        ("resume A001 --counter 2", "serving"),
        ("return A001", "waiting"),
        ("transfer A001 --counter 3", "waiting"),
        ("call --counter 3", "called"),
        ("no-show A001", "no_show"),
        ("reinstate A001", "waiting"),
        ("transfer A001 --line B", "waiting"),
        ("call --counter 1", "called"),
        ("finish A001", "finished"),
        ("issue --procedure 2.000815", "waiting"),
        ("cancel B001 --reason left", "cancelled"),
    ]
    states = [answer(record_url, *words.split())["state"] for words, _ in paths]
    history = run(record_url, "events", "A001", "--json").stdout.splitlines()

    assert [state for _, state in paths] == states
    assert 14 == len(history)
    assert "photo" == json.loads(history[4])["reason"]


@pytest.mark.parametrize(
    ("words", "code", "refused"),
    [
        ("issue --line Z", 3, "unknown"),
        ("issue --procedure 9.999999", 3, "unknown"),
        ("call --counter 1", 3, "nothing_waiting"),
        ("call --counter 99", 3, "unknown"),
        ("finish A001", 3, "unknown"),
        ("sit --counter 1 --officer nobody", 3, "unknown"),
        ("leave --counter 1", 3, "unknown"),
    ],
)
def test_a_rule_says_no(sqlite_url: str, words: str, code: int, refused: str) -> None:
    done = run(sqlite_url, *words.split(), "--json")

    assert code == done.exit_code
    assert refused == json.loads(done.stdout)["refused"]


@pytest.mark.parametrize(
    "words",
    [
        "issue",
        "issue --line A --priority 9",
        "issue --line A --command-id x",
        "call",
        "transfer A001",
        "nonsense",
    ],
)
def test_wrong_use(sqlite_url: str, words: str) -> None:
    assert 2 == run(sqlite_url, *words.split()).exit_code


def test_no_record_is_trouble(tmp_path: Any) -> None:
    done = run(str(tmp_path / "none.db"), "board", "--json")

    assert 4 == done.exit_code
    assert "record_missing" == json.loads(done.stdout)["trouble"]


def test_a_repeated_command_id_gives_the_first_answer(record_url: str) -> None:
    again = ("issue", "--line", "A", "--command-id", command_id())

    assert answer(record_url, *again) == answer(record_url, *again)
    assert "A002" == answer(record_url, "issue", "--line", "A")["label"]


def test_a_batch_goes_on_after_a_refusal_and_after_nonsense(sqlite_url: str) -> None:
    lines = "issue --line A\n\ncall --counter 3\nbogus\nissue --line 'A\ncall --counter 1\n"
    done = run(sqlite_url, "batch", text=lines)
    answers = [json.loads(line) for line in done.stdout.splitlines()]

    assert 0 == done.exit_code
    assert ["A001", None, None, None, "A001"] == [each.get("label") for each in answers]
    assert "nothing_waiting" == answers[1]["refused"]
    assert all(answers[n]["wrong"] for n in (2, 3))


def test_the_answers_in_words(sqlite_url: str) -> None:
    words = [
        run(sqlite_url, *line.split()).output.strip()
        for line in (
            "issue --line A",
            "sit --counter 1 --officer an",
            "call --counter 1",
            "call --counter 1",
            "board",
            "leave --counter 1",
        )
    ]

    assert [
        "A001: 0 before it",
        "Nguyễn Thị An sits at counter 1",
        "A001 -> 1",
        "Counter 1 has A001 in hand: finish it first.",
        "A001 -> 1\nwaiting A: 0, B: 0, C: 0, D: 0, E: 0, F: 0, R: 0, T: 0",
        "Nguyễn Thị An left counter 1",
    ] == words

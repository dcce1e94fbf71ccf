"""Questions by command: answers and exit codes."""

from __future__ import annotations

import json
from typing import Any

from typer.testing import CliRunner, Result

from db.assistant.question_commands import app
from tests.records import command_id

WORDS = "Mất sổ đỏ làm lại ở đâu? 0912345678"


def run(url: str, *words: str) -> Result:
    return CliRunner().invoke(app, [*words, "--database", url])


def answers(url: str, *words: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in run(url, *words, "--json").stdout.splitlines()]


def test_a_question_by_command(record_url: str) -> None:
    once = command_id()
    (left,) = answers(record_url, "leave", WORDS, "--command-id", once)
    (again,) = answers(record_url, "leave", WORDS, "--command-id", once)
    open_ones = answers(record_url, "list")
    code = left["code"].lower()
    (done,) = answers(record_url, "answer", code, "Ở quầy 4.", "--by", "an")
    (corrected,) = answers(record_url, "answer", code, "Ở quầy 5.", "--correct")
    (seen,) = answers(record_url, "read", f"{code[:3]} {code[3:]}")
    settled = answers(record_url, "list", "--settled")

    assert left == again
    assert "Mất sổ đỏ làm lại ở đâu? •••" == left["words"]
    assert [left] == open_ones
    assert ("answered", "Ở quầy 4.") == (done["state"], done["answer"])
    assert "Ở quầy 5." == corrected["answer"] == seen["answer"]
    assert seen["read_at"] is not None
    assert [seen] == settled
    assert "no question\n" == run(record_url, "list").stdout


def test_a_question_is_dropped_with_its_reason(record_url: str) -> None:
    (left,) = answers(record_url, "leave", "Cho em hỏi nhờ", "--language", "vi")
    without = run(record_url, "drop", left["code"])
    (dropped,) = answers(record_url, "drop", left["code"], "--reason", "Chưa rõ hỏi gì.")
    told = run(record_url, "read", left["code"]).stdout

    assert 2 == without.exit_code
    assert "dropped" == dropped["state"]
    assert told.endswith("dropped  Cho em hỏi nhờ  Chưa rõ hỏi gì.\n")


def test_what_cannot_be_is_refused_in_words(record_url: str) -> None:
    (left,) = answers(record_url, "leave", "Nộp ở đâu?")
    run(record_url, "answer", left["code"], "Ở quầy 4.")
    short = run(record_url, "leave", "?")
    unknown = run(record_url, "read", "BBBBBB")
    twice = run(record_url, "answer", left["code"], "Ở quầy 5.")
    nowhere = run(record_url, "leave", "Nộp ở đâu?", "--place", "street")

    assert [3, 3, 3, 2] == [each.exit_code for each in (short, unknown, twice, nowhere)]
    assert "Say it in 3 to 500 characters.\n" == short.stderr
    assert "There is no question BBBBBB.\n" == unknown.stderr
    assert f"The question {left['code']} is answered.\n" == twice.stderr

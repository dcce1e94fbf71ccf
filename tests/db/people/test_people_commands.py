"""Officers and seats by command."""

from __future__ import annotations

import json
from typing import Any

from typer.testing import CliRunner

from db.people.people_commands import app as people
from db.queue.commands import app as queue


def told(app: Any, url: str, words: str) -> list[dict[str, Any]]:
    done = CliRunner().invoke(app, [*words.split(), "--database", url, "--json"])
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_a_counter_by_command(record_url: str) -> None:
    answers = [
        told(queue, record_url, words)[0]
        for words in (
            "sit --counter 1 --officer an",
            "pause --counter 1 --reason lunch",
            "open --counter 1",
            "hand-over --counter 1 --officer binh --by an",
            "leave --counter 1",
        )
    ]

    assert ["Nguyễn Thị An"] * 3 + ["Trần Văn Bình"] * 2 == [
        each["officer_name"] for each in answers
    ]
    assert "lunch" == answers[1]["pause_reason"]


def test_officers_by_command(record_url: str) -> None:
    told(queue, record_url, "sit --counter 3 --officer an")
    changed = told(people, record_url, "skills an --lines DC")[0]
    lead = told(people, record_url, "role binh lead")[0]
    listed = {each["code"]: each for each in told(people, record_url, "list")}

    assert (["D", "C"], "lead") == (changed["lines"], lead["role"])
    assert (3, ["D", "C"]) == (listed["an"]["counter"], listed["an"]["lines"])
    assert "lead" == listed["binh"]["role"]
    assert "unknown" == told(people, record_url, "role nobody lead")[0]["refused"]

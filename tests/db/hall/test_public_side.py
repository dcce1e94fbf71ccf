"""The public side is decided once, told to every window, and kept in the history of decisions."""

from __future__ import annotations

import json
from typing import Any

import pytest
from sqlalchemy import select
from typer.testing import CliRunner, Result

from db.hall.public_commands import app
from db.hall.public_side import set_public_side
from db.hall.values import PublicSide, QrTarget
from db.people import boards as people
from db.queue import boards
from db.record import Record, open_record
from db.tables.rules import change
from tests.records import command_id

ADDRESS = "http://192.168.1.10:8080"
HASH = "$argon2id$v=19$m=8,t=1,p=1$c29tZXNhbHQ$AAAAAAAAAAAAAAAAAAAAAA"
OTHER_HASH = HASH.replace("AAAA", "BBBB")


def history(record: Record) -> list[Any]:
    def question(look: Any) -> list[Any]:
        wanted = select(change).where(change.c.subject == "public side").order_by(change.c.version)
        return list(look.connection.execute(wanted))

    return record.ask(question)


def run(url: str, *words: str, typed: str | None = None) -> Result:
    return CliRunner().invoke(app, [*words, "--database", url], input=typed)


def test_nothing_is_set_at_first(record: Record) -> None:
    assert PublicSide() == boards.arrangement(record).public_side


def test_a_change_is_seen_by_every_window(record: Record, record_url: str) -> None:
    other = open_record(record_url)
    assert not boards.arrangement(other).public_side.phone_address

    set_public_side(record, command_id=command_id(), changes={"phone_address": f"{ADDRESS}/"})
    set_public_side(record, command_id=command_id(), changes={"qr_target": "portal"})
    seen = boards.arrangement(other).public_side
    other.close()

    assert PublicSide(phone_address=ADDRESS, qr_target=QrTarget.PORTAL) == seen


def test_the_same_command_changes_once(record: Record) -> None:
    once, changes = command_id(), {"model_address": "http://127.0.0.1:8000/v1"}

    first = set_public_side(record, command_id=once, changes=changes)
    again = set_public_side(record, command_id=once, changes=changes)

    assert first == again
    assert 1 == len(history(record))


@pytest.mark.parametrize(
    ("changes", "because"),
    [
        ({"phone_address": "hall"}, "begins with http"),
        ({"qr_target": "moon"}, "local or to portal"),
        ({"leave_code": "123456"}, "hash only"),
        ({"model_address": "http://hall:80/path"}, "only the host"),
        ({"model_address": "http://8.8.8.8:80/v1"}, "private network"),
        ({"model_name": "x" * 121}, "at most"),
        ({"colour": "red"}, "no part colour"),
    ],
)
def test_nonsense_changes_nothing(record: Record, changes: dict[str, Any], because: str) -> None:
    before = boards.version(record)

    with pytest.raises(ValueError, match=because):
        set_public_side(record, command_id=command_id(), changes=changes)

    assert before == boards.version(record)


def test_the_history_tells_that_the_code_changed_and_never_its_hash(record: Record) -> None:
    officer = people.officers(record)[0].id
    for code in (HASH, OTHER_HASH, OTHER_HASH, ""):
        set_public_side(record, command_id=command_id(), changes={"leave_code": code}, by=officer)

    told = [(row.before["leave_code"], row.after["leave_code"]) for row in history(record)]

    assert [("", "set"), ("set", "set anew"), ("set", "set"), ("set", "")] == told
    assert {officer} == {row.officer_id for row in history(record)}
    assert "argon2" not in json.dumps([[row.before, row.after] for row in history(record)])


def test_by_command(record_url: str) -> None:
    assert 0 == run(record_url, "phone-address", ADDRESS).exit_code
    assert 0 == run(record_url, "qr-target", "portal", "--by", "an").exit_code
    assert 0 == run(record_url, "model", "http://127.0.0.1:8000/v1", "--name", "vi").exit_code
    assert 0 == run(record_url, "leave-code", "--stdin", typed="271828\n").exit_code
    shown = run(record_url, "show", "--json")

    assert {
        "phone_address": ADDRESS,
        "qr_target": "portal",
        "has_leave_code": True,
        "model_address": "http://127.0.0.1:8000/v1",
        "model_name": "vi",
    } == json.loads(shown.stdout)


def test_the_code_is_asked_for_twice_and_not_shown(record_url: str) -> None:
    told = run(record_url, "leave-code", typed="271828\n271829\n271828\n271828\n")
    removed = run(record_url, "leave-code", "--remove", "--json")

    assert 0 == told.exit_code
    assert 4 == told.stdout.count("Repeat") + told.stdout.count("Code:")
    assert "271828" not in told.output
    assert json.loads(removed.stdout)["has_leave_code"] is False


@pytest.mark.parametrize(
    "typed", ["12345\n", "abcdef\n", "\n", "１２３４５６\n", "12 34 56\n", "1" * 17]
)
def test_a_code_that_no_kiosk_would_take_is_refused(record_url: str, typed: str) -> None:
    assert 2 == run(record_url, "leave-code", "--stdin", typed=typed).exit_code


def test_a_wrong_address_is_wrong_use(record_url: str) -> None:
    result = run(record_url, "phone-address", "192.168.1.10")

    assert 2 == result.exit_code
    assert "http://" in result.stderr
    assert 3 == run(record_url, "qr-target", "local", "--by", "nobody").exit_code

"""The bank account is set once, told to every window, and kept in the history of decisions."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import select

from db.errors import CommandReused, Unknown
from db.payment.boards import account, known_account
from db.payment.store import remove_account, set_account
from db.payment.values import BankAccount
from db.people import boards as people
from db.queue import boards
from db.record import Record
from db.tables.rules import change
from tests.records import command_id

FIRST: dict[str, Any] = {
    "bank_bin": "970436",
    "number": "0123456789",
    "holder": "UBND PHUONG VI DU",
}
SECOND: dict[str, Any] = {"bank_bin": "970418", "number": "5551234000", "holder": ""}


def history(record: Record) -> list[Any]:
    def question(look: Any) -> list[Any]:
        wanted = select(change).where(change.c.subject == "bank account").order_by(change.c.version)
        return list(look.connection.execute(wanted))

    return record.ask(question)


def test_there_is_none_at_first(record: Record) -> None:
    assert account(record) is None
    with pytest.raises(Unknown):
        known_account(record)


def test_a_second_account_takes_the_place_of_the_first(record: Record) -> None:
    officer = people.officers(record)[0]

    set_account(record, command_id=command_id(), **FIRST, by=officer.id)
    set_account(record, command_id=command_id(), **SECOND)
    now = known_account(record)

    assert ("970418", "5551234000", "", "") == (now.bank_bin, now.number, now.holder, now.by)
    assert [(None, FIRST, officer.id), (FIRST, SECOND, None)] == [
        (row.before, row.after, row.officer_id) for row in history(record)
    ]


def test_it_is_told_who_set_it_and_when(record: Record) -> None:
    officer = people.officers(record)[0]

    told = set_account(record, command_id=command_id(), **FIRST, by=officer.id)

    assert told == known_account(record)
    assert officer.name == told.by
    assert told.at is not None


def test_the_same_command_sets_once(record: Record) -> None:
    once = command_id()

    first = set_account(record, command_id=once, **FIRST)
    version = boards.version(record)
    again = set_account(record, command_id=once, **FIRST)

    assert (first, version) == (again, boards.version(record))
    assert 1 == len(history(record))
    with pytest.raises(CommandReused):
        remove_account(record, command_id=once)


def test_it_is_taken_away(record: Record) -> None:
    set_account(record, command_id=command_id(), **FIRST)
    once = command_id()

    remove_account(record, command_id=once)
    remove_account(record, command_id=once)

    assert account(record) is None
    assert (FIRST, None) == (history(record)[-1].before, history(record)[-1].after)


def test_what_is_not_there_is_not_taken_away(record: Record) -> None:
    before = boards.version(record)

    with pytest.raises(Unknown):
        remove_account(record, command_id=command_id())

    assert before == boards.version(record)


@pytest.mark.parametrize(
    "wrong", [{"bank_bin": "97043"}, {"number": "12 34"}, {"number": ""}, {"holder": "x" * 100}]
)
def test_nonsense_changes_nothing(record: Record, wrong: dict[str, str]) -> None:
    with pytest.raises(ValueError, match=r"has|letters"):
        set_account(record, command_id=command_id(), **{**FIRST, **wrong})

    assert account(record) is None


@pytest.mark.parametrize(
    ("number", "masked"), [("0123456789", "••••6789"), ("12345", "••••45"), ("7", "••••")]
)
def test_a_number_is_shown_in_part(number: str, masked: str) -> None:
    assert masked == BankAccount("970436", number).masked

"""Which commands the picture allows."""

from __future__ import annotations

import pytest

from db.queue import store
from desk.commanding import Command, WhyNot, why_not
from tests.desk.centre import Centre

ALL = set(Command)


def allowed(centre: Centre) -> set[Command]:
    board = centre.board(1)
    return {command for command in Command if why_not(command, board) is None}


@pytest.fixture
def seated(centre: Centre) -> Centre:
    centre.sit(1, "an")
    return centre


def test_nobody_waits_and_nobody_is_here(seated: Centre) -> None:
    board = seated.board(1)

    assert allowed(seated) == set()
    assert why_not(Command.CALL, board) is WhyNot.NOBODY_WAITING
    assert why_not(Command.FINISH, board) is WhyNot.NOBODY_HERE
    assert why_not(Command.HOLD, board) is WhyNot.NONE_HELD
    assert why_not(Command.REINSTATE, board) is WhyNot.NONE_MISSED


def test_somebody_waits(seated: Centre) -> None:
    seated.issue("A")

    assert allowed(seated) == {Command.CALL}


def test_called_and_nobody_else_waits(seated: Centre) -> None:
    seated.issue("A")
    seated.call(1)

    assert allowed(seated) == ALL - {Command.CALL, Command.REINSTATE}


def test_served_is_neither_recalled_nor_absent(seated: Centre) -> None:
    seated.issue("A")
    seated.issue("A")
    seated.do(store.start, seated.call(1))

    assert allowed(seated) == ALL - {
        Command.START,
        Command.RECALL,
        Command.NO_SHOW,
        Command.REINSTATE,
    }
    assert why_not(Command.RECALL, seated.board(1)) is WhyNot.STATE


def test_held_and_missed(seated: Centre) -> None:
    seated.issue("A")
    seated.issue("A")
    seated.do(store.hold, seated.call(1))
    seated.do(store.no_show, seated.call(1))

    assert allowed(seated) == {Command.HOLD, Command.REINSTATE}


def test_nothing_while_the_record_is_away(seated: Centre) -> None:
    seated.issue("A")
    board = seated.board(1)

    assert {why_not(command, board, lost=True) for command in Command} == {WhyNot.LOST}
    assert why_not(Command.CALL, None) is WhyNot.LOST

"""Which commands the picture allows."""

from __future__ import annotations

import pytest

from db.queue import store
from db.queue.rules import State
from desk.commanding import Command, WhyNot, commands_for, is_missing, why_not
from tests.desk.centre import Centre

ALWAYS = {Command.PAUSE, Command.UNDO}
ALL = set(Command) - {Command.JOIN, Command.SEPARATE, Command.RESUME, Command.OPEN}


def allowed(centre: Centre) -> set[Command]:
    board = centre.board(1)
    return {command for command in ALL if why_not(command, board) is None}


@pytest.fixture
def seated(centre: Centre) -> Centre:
    centre.sit(1, "an")
    return centre


def test_nobody_waits_and_nobody_is_here(seated: Centre) -> None:
    board = seated.board(1)

    assert allowed(seated) == ALWAYS
    assert why_not(Command.CALL, board) is WhyNot.NOBODY_WAITING
    assert why_not(Command.FINISH, board) is WhyNot.NOBODY_HERE
    assert why_not(Command.HOLD, board) is WhyNot.NONE_HELD
    assert why_not(Command.REINSTATE, board) is WhyNot.NONE_MISSED


def test_somebody_waits(seated: Centre) -> None:
    seated.issue("A")

    assert allowed(seated) == ALWAYS | {Command.CALL, Command.PICK}


def test_called_and_nobody_else_waits(seated: Centre) -> None:
    seated.issue("A")
    seated.call(1)

    assert allowed(seated) == ALL - {Command.CALL, Command.PICK, Command.REINSTATE}


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

    assert allowed(seated) == ALWAYS | {Command.HOLD, Command.REINSTATE}


def test_nothing_while_the_record_is_away(seated: Centre) -> None:
    seated.issue("A")
    board = seated.board(1)

    assert {why_not(command, board, lost=True) for command in Command} == {WhyNot.LOST}
    assert why_not(Command.CALL, None) is WhyNot.LOST


def test_a_pause_calls_nobody_but_serves_on(seated: Centre) -> None:
    seated.issue("A")
    seated.call(1)
    seated.issue("A")
    seated.pause(1)

    assert why_not(Command.CALL, seated.board(1)) is WhyNot.PAUSED
    assert {Command.FINISH, Command.PICK, Command.HOLD} <= allowed(seated)


def test_called_often_enough_is_not_called_again(seated: Centre) -> None:
    seated.issue("A")
    ticket = seated.do(store.recall, seated.call(1))
    board = seated.board(1)

    assert why_not(Command.RECALL, board, most_calls=2) is WhyNot.CALLED_ENOUGH
    assert why_not(Command.RECALL, board, most_calls=3) is None
    assert [is_missing(ticket, most) for most in (0, 2, 3)] == [False, True, False]


@pytest.mark.parametrize(
    ("state", "expected"),
    [
        (
            State.WAITING,
            {Command.PICK, Command.TRANSFER, Command.PLAN, Command.CLASSIFY, Command.CANCEL},
        ),
        (
            State.JOINED,
            {
                Command.SEPARATE,
                Command.RECALL,
                Command.START,
                Command.NO_SHOW,
                Command.FINISH,
                Command.CANCEL,
            },
        ),
        (State.NO_SHOW, {Command.REINSTATE}),
        (State.FINISHED, set()),
    ],
)
def test_what_may_be_done_with_a_ticket_that_was_looked_up(
    state: State, expected: set[Command]
) -> None:
    assert set(commands_for(state)) == expected | {Command.UNDO}

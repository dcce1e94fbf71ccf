"""Ctrl+Z takes back what was done at this counter, one thing after the other, for a while."""

from __future__ import annotations

from PySide6.QtCore import Qt

from db.queue import store
from db.queue.rules import Action, State
from db.queue.values import Ticket
from desk.commanding import Command
from desk.undo_stack import UndoStack
from desk.works import Step
from tests.desk.centre import Centre, Desk
from tests.desk.seen import actions, numbers, state

K = Qt.Key


def undo(desk: Desk) -> None:
    desk.press(K.Key_Z, control=True)


def test_a_finished_visit_goes_on(desk: Desk) -> None:
    desk.press(K.Key_F2, K.Key_F4, K.Key_F9)
    assert desk.notice == "Đã hoàn tất A001 · Ctrl+Z để lấy lại"

    undo(desk)

    assert desk.ui.text("number") == "A001"
    assert desk.notice == "Đã lấy lại: A001 – Đang phục vụ."
    assert actions(desk, "A001")[-1] is Action.UNDO


def test_call_next_is_taken_back_in_two_steps(desk: Desk) -> None:
    desk.press(K.Key_F2, K.Key_F4, K.Key_F2)
    assert desk.notice == "Đã hoàn tất A001 · Đã gọi A002 · Ctrl+Z để lấy lại"

    undo(desk)
    assert numbers(desk, "waiting") == ["A002", "B001"]
    assert desk.ui.has("nobody")
    undo(desk)

    assert desk.ui.text("number") == "A001"
    assert state(desk, "A001") is State.SERVING


def test_a_call_taken_back_gives_the_place_back(desk: Desk) -> None:
    desk.press(K.Key_F2)
    undo(desk)

    assert numbers(desk, "waiting") == ["A001", "A002", "B001"]
    assert state(desk, "A001") is State.WAITING


def test_the_offer_stands_as_long_as_the_rule_says(desk: Desk) -> None:
    desk.press(K.Key_F2)
    desk.pass_s(59)
    assert "Ctrl+Z" in desk.notice
    desk.pass_s(2)
    assert desk.notice == ""

    undo(desk)

    assert desk.notice == "Không có việc nào vừa làm ở đây để lấy lại."
    assert desk.ui.text("number") == "A001"


def test_what_another_counter_did_since_is_not_taken_back(desk: Desk) -> None:
    desk.press(K.Key_F2, K.Key_F6, K.Key_C, K.Key_Return)
    desk.centre.sit(3, "chi")
    desk.centre.do(store.start, desk.centre.call(3), by=desk.centre.officers["chi"])
    desk.centre.live.news()

    undo(desk)

    assert state(desk, "A001") is State.SERVING
    assert "thuộc về quầy 3" in desk.notice


def test_the_stack_gives_the_latest_of_this_counter(centre: Centre) -> None:
    ticket: Ticket = centre.issue()
    stack = UndoStack()
    offered = stack.push(1, (Step(Command.FINISH, ticket),), until=60)
    silent = stack.push(1, (Step(Command.UNDO, ticket), Step(Command.JOIN, ticket)), until=60)

    assert (offered, silent) == (True, False)
    assert [stack.pop(2, 0), stack.pop(1, 0)] == [None, None]
    stack.push(1, (Step(Command.FINISH, ticket),), until=60)
    assert [stack.pop(1, 60), stack.pop(1, 60)] == [ticket.id, None]

"""Who was called together with another one can be served on their own again."""

from __future__ import annotations

from PySide6.QtCore import Qt

from db.queue.rules import Action, State
from tests.desk.centre import Desk
from tests.desk.seen import actions, numbers, options, state

K = Qt.Key


def call_two_together(desk: Desk) -> None:
    """A001 in hand, A002 with it."""
    desk.press(K.Key_F2)
    desk.press(K.Key_F2, shift=True)
    desk.press(K.Key_A, K.Key_0, K.Key_0, K.Key_2, K.Key_Return)


def part(desk: Desk) -> None:
    desk.press(K.Key_A, K.Key_2, K.Key_Return, K.Key_1, K.Key_Return)


def test_it_is_the_first_thing_offered_of_a_joined_one(desk: Desk) -> None:
    call_two_together(desk)
    assert state(desk, "A002") is State.JOINED
    desk.press(K.Key_A, K.Key_2, K.Key_Return)

    offered = options(desk)
    assert (offered[0].cap, offered[0].name) == ("1", "Phục vụ riêng")


def test_it_waits_again_at_its_place(desk: Desk) -> None:
    call_two_together(desk)
    assert desk.ui.text("joined") == "Cùng phục vụ: A002"
    part(desk)

    assert numbers(desk, "waiting") == ["A002", "B001"]
    assert not desk.ui.has("joined")
    assert desk.ui.text("number") == "A001"
    assert desk.notice == "A002 được phục vụ riêng, chờ ở chỗ cũ · Ctrl+Z để lấy lại"
    assert actions(desk, "A002")[-1] is Action.SEPARATE


def test_the_parting_is_taken_back(desk: Desk) -> None:
    call_two_together(desk)
    part(desk)
    desk.press(K.Key_Z, control=True)

    assert state(desk, "A002") is State.JOINED
    assert desk.ui.text("joined") == "Cùng phục vụ: A002"


def test_nobody_else_is_parted(desk: Desk) -> None:
    call_two_together(desk)
    desk.press(K.Key_B, K.Key_1, K.Key_Return)

    offered = options(desk)
    assert "Phục vụ riêng" not in [each.name for each in offered]

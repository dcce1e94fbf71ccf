"""What the desk answers to keys that make no sense, to double presses, and to news of others."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from db.queue import store
from db.queue.rules import Action, State
from db.queue.values import Priority
from db.words import Language
from tests.desk.centre import Desk
from tests.desk.seen import actions, numbers, rows, state

K = Qt.Key


@pytest.mark.parametrize(
    ("key", "sentence"),
    [
        (K.Key_F3, "Chưa có ai ở quầy: nhấn F2 để gọi số tiếp theo."),
        (K.Key_F4, "Chưa có ai ở quầy: nhấn F2 để gọi số tiếp theo."),
        (K.Key_F5, "Chưa có ai ở quầy: nhấn F2 để gọi số tiếp theo."),
        (K.Key_F6, "Chưa có ai ở quầy: nhấn F2 để gọi số tiếp theo."),
        (K.Key_F7, "Quầy này không giữ phiếu nào."),
        (K.Key_F11, "Chưa có ai ở quầy: nhấn F2 để gọi số tiếp theo."),
        (K.Key_F9, "Chưa có ai ở quầy: nhấn F2 để gọi số tiếp theo."),
        (K.Key_Delete, "Chưa có ai ở quầy: nhấn F2 để gọi số tiếp theo."),
    ],
)
def test_a_key_that_makes_no_sense_says_why(desk: Desk, key: Qt.Key, sentence: str) -> None:
    before = desk.centre.board(1)

    desk.press(key)

    assert desk.ui.text("notice") == sentence
    assert desk.centre.board(1).version == before.version


def test_recall_of_one_being_served_says_why(desk: Desk) -> None:
    desk.press(K.Key_F2, K.Key_F4, K.Key_F3)

    assert desk.ui.text("notice") == "Không thể gọi lại khi phiếu ở trạng thái “Đang phục vụ”."


def test_a_pale_button_says_why_too(desk: Desk) -> None:
    desk.click("finish")

    assert desk.notice == "Chưa có ai ở quầy: nhấn F2 để gọi số tiếp theo."


def test_nobody_left(desk: Desk) -> None:
    desk.press(K.Key_F2, K.Key_F2, K.Key_F2, K.Key_F2)

    assert desk.notice == "Không còn ai chờ quầy này."
    assert desk.ui.text("number") == "B001"


def test_somebody_else_was_faster(desk: Desk) -> None:
    desk.centre.sit(2, "binh")
    for _ in range(3):
        desk.centre.do(store.finish, desk.centre.call(2))

    desk.press(K.Key_F2)

    assert desk.notice == "Không còn ai chờ quầy 1."
    assert numbers(desk, "waiting") == []


def test_a_double_press_calls_once(desk: Desk) -> None:
    desk.ui.key(K.Key_F2)
    desk.ui.key(K.Key_F2)
    assert bool(desk.model.property("busy"))
    desk.centre.live.drain()

    assert desk.ui.text("number") == "A001"
    assert state(desk, "A002") is State.WAITING
    assert not bool(desk.model.property("busy"))


def test_the_keys_wait_for_the_picture_of_the_last_command(desk: Desk) -> None:
    desk.ui.key(K.Key_F2)
    desk.centre.live.queued.pop(0)()
    desk.ui.key(K.Key_F2)
    desk.centre.live.drain()

    assert actions(desk, "A001") == [Action.ISSUE, Action.CALL]
    assert state(desk, "A002") is State.WAITING


def test_buttons_do_the_same(desk: Desk) -> None:
    desk.click("call")
    desk.click("start")
    desk.click("finish")

    assert state(desk, "A001") is State.FINISHED


def test_help_opens_and_closes_and_the_keys_work_on(desk: Desk) -> None:
    desk.press(K.Key_F1)
    assert desk.ui.has("helpSheet")
    desk.press(K.Key_F2)
    assert desk.ui.text("number") == "A001"

    desk.press(K.Key_F1)

    assert not desk.ui.has("helpSheet")


def test_the_keys_work_wherever_tab_has_led(desk: Desk) -> None:
    for _ in range(3):
        desk.press(K.Key_Tab)
    desk.press(K.Key_F2)
    desk.press(*[K.Key_Tab] * 7, K.Key_F4)

    assert state(desk, "A001") is State.SERVING


def test_a_notice_goes_by_itself(desk: Desk) -> None:
    desk.press(K.Key_F9)
    desk.pass_s(11)
    assert desk.notice != ""

    desk.pass_s(2)

    assert desk.notice == ""


def test_news_of_others_arrives(desk: Desk) -> None:
    desk.centre.issue("B", Priority.FIRST, language=Language.EN)

    desk.centre.live.news()

    assert numbers(desk, "waiting") == ["B002", "A001", "A002", "B001"]
    desk.press(K.Key_F2)
    assert desk.ui.text("citizenLanguage") == "Khách nói: English"


def test_the_timer_runs_between_pictures(desk: Desk) -> None:
    desk.press(K.Key_F2)
    desk.pass_s(67)
    assert desk.ui.text("timer") == "01:07"

    desk.press(K.Key_F4)

    assert desk.ui.text("timer") == "00:00"


def test_the_waiting_time_and_its_warning_grow(desk: Desk) -> None:
    desk.pass_s(15 * 60)

    first = rows(desk, "waiting")[0]
    assert (first.waited, first.late) == ("15 phút", 1)
    desk.pass_s(15 * 60)
    first = rows(desk, "waiting")[0]
    assert (first.waited, first.late) == ("30 phút", 2)

"""The record goes away and comes back: nothing is silently stale, nothing is done twice."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from db.errors import RecordFull, RecordMissing, RecordUnavailable, Unexpected
from db.queue.rules import State
from tests.desk.centre import Centre, Desk
from tests.desk.conftest import OpenDesk, OpenManager

K = Qt.Key
AWAY = RecordUnavailable(reason="refused")


@pytest.fixture
def desk(open_desk: OpenDesk, centre: Centre) -> Desk:
    for _ in range(3):
        centre.issue("A")
        centre.time.pass_s(1)
    return open_desk(1, "an")


def test_the_age_of_the_picture_is_told_and_grows(desk: Desk) -> None:
    desk.centre.live.trouble = AWAY
    desk.centre.live.news()
    assert desk.ui.text("lost") == "Mất kết nối từ 08:00, hình ảnh vài giây trước"

    desk.pass_s(150)

    assert desk.ui.text("lost") == "Mất kết nối từ 08:00, hình ảnh 2 phút trước"


def test_it_recovers_by_itself(desk: Desk) -> None:
    desk.centre.live.trouble = AWAY
    desk.centre.live.news()
    desk.centre.issue("B")
    desk.centre.live.trouble = None

    desk.centre.live.news()

    assert not desk.ui.has("lost")
    assert desk.model.property("waitingCount") == 4


def test_no_key_acts_while_the_record_is_away(desk: Desk) -> None:
    desk.centre.live.trouble = AWAY
    desk.centre.live.news()

    desk.ui.key(K.Key_F2)

    assert desk.centre.live.queued == []
    expected = "Chưa kết nối được dữ liệu: các phím dùng lại được ngay khi có kết nối."
    assert desk.ui.text("notice") == expected


def test_an_answer_lost_after_the_commit_is_seen_before_the_next_key(desk: Desk) -> None:
    desk.ui.key(K.Key_F2)
    call = desk.centre.live.queued.pop(0)
    desk.centre.call(1)  # what the lost command did
    desk.centre.live.trouble = AWAY
    call()
    desk.ui.key(K.Key_F2)
    desk.centre.live.trouble = None
    desk.centre.live.drain()

    assert desk.ui.text("number") == "A001"
    assert desk.centre.ticket("A001").state is State.CALLED
    expected = "Mất kết nối khi đang lưu: xem lại số ở quầy trước khi bấm tiếp."
    assert desk.notice == expected


def test_a_full_disk_is_told_while_the_picture_stays_fresh(desk: Desk) -> None:
    desk.ui.key(K.Key_F2)
    desk.centre.live.trouble = RecordFull()
    desk.centre.live.queued.pop(0)()
    desk.centre.live.trouble = None
    desk.centre.live.drain()

    assert not desk.ui.has("lost")
    assert desk.notice == "Máy lưu dữ liệu hết chỗ trống: báo người quản trị ngay."
    assert desk.model.property("busy") is False


def test_a_bug_is_one_neutral_sentence(desk: Desk) -> None:
    desk.ui.key(K.Key_F2)
    desk.centre.live.trouble = Unexpected()
    desk.centre.live.queued.pop(0)()
    desk.centre.live.trouble = None
    desk.centre.live.drain()

    assert desk.notice.startswith("Có lỗi ngoài dự kiến")


def test_without_a_record_the_sign_in_page_says_so(open_desk: OpenDesk, centre: Centre) -> None:
    centre.live.trouble = RecordMissing()
    desk = open_desk()

    assert desk.ui.text("lost") == "Chưa có dữ liệu của trung tâm: chạy “motcua setup” trước."
    centre.live.trouble = None
    centre.live.news()
    desk.press(K.Key_1, K.Key_A, K.Key_N, K.Key_Return)

    assert desk.is_signed_in


def test_the_manager_sees_the_age_and_the_waits_stand_still(
    open_manager: OpenManager, centre: Centre
) -> None:
    centre.issue("A")
    centre.time.pass_s(300)
    manager = open_manager()
    centre.live.trouble = AWAY
    centre.time.pass_s(3600)

    centre.live.news()

    assert manager.ui.text("lost") == "Mất kết nối từ 08:05, hình ảnh 1 giờ trước"
    assert manager.ui.text("value_longest") == "5 phút"

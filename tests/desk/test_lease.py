"""The window holds its counter by a sign of life; another window that takes it is noticed."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt

from db.errors import RecordUnavailable
from db.people import boards as people
from tests.desk.centre import Centre, Desk
from tests.desk.conftest import OpenDesk

K = Qt.Key


def lease_left(desk: Desk) -> timedelta:
    seat = next(s for s in people.seats(desk.centre.live.record) if s.counter_number == 1)
    return seat.lease_until - desk.centre.time.moment


def beat(desk: Desk, seconds: float) -> None:
    desk.pass_s(seconds)
    desk.centre.live.drain()


def test_the_lease_is_renewed_every_quarter_of_it(desk: Desk) -> None:
    beat(desk, 29)
    assert lease_left(desk) == timedelta(seconds=91)
    beat(desk, 1)
    assert lease_left(desk) == timedelta(seconds=120)


def test_a_beat_lost_is_made_good_by_the_next(desk: Desk) -> None:
    desk.centre.live.trouble = RecordUnavailable(reason="refused")
    beat(desk, 30)
    desk.centre.live.trouble = None
    beat(desk, 30)

    assert lease_left(desk) == timedelta(seconds=120)
    assert desk.is_signed_in


def test_another_window_of_the_same_officer_goes_on(open_desk: OpenDesk, centre: Centre) -> None:
    centre.issue("A")
    older = open_desk(1, "an")
    older.press(K.Key_F2)
    newer = open_desk(1, "an")
    centre.live.news()

    assert newer.ui.text("number") == "A001"
    assert not older.is_signed_in
    expected = "Quầy 1 vừa được mở ở một cửa sổ khác: cửa sổ này không gọi số nữa."
    assert older.ui.text("lostSeat") == expected


def test_the_counter_is_taken_back_by_one_key(desk: Desk) -> None:
    desk.press(K.Key_F2)
    desk.centre.sit(1, "an", holder="another window")
    desk.centre.live.news()
    assert desk.ui.has("takenPage")

    desk.press(K.Key_Return)

    assert desk.ui.text("number") == "A001"
    assert not desk.ui.has("takenPage")


def test_a_colleague_took_over_and_this_window_leaves(desk: Desk) -> None:
    desk.centre.hand_over(1, "binh")
    desk.centre.live.news()
    expected = "Trần Văn Bình đã tiếp nhận quầy 1: cửa sổ này không gọi số nữa."
    assert desk.ui.text("lostSeat") == expected

    desk.press(K.Key_F2)
    desk.press(K.Key_Escape)

    assert not desk.ui.has("takenPage")
    assert desk.ui.has("search")
    assert desk.centre.board(1).in_hand is None


def test_a_seat_taken_while_nothing_else_happened_is_noticed_by_the_beat(
    open_desk: OpenDesk, centre: Centre
) -> None:
    older = open_desk(1, "an")
    centre.hand_over(1, "binh")

    beat(older, 30)

    assert older.ui.has("takenPage")

"""The derivations of the officer's work page."""

from __future__ import annotations

from datetime import timedelta

import pytest

from db.queue import store
from db.queue.values import Priority, Purpose
from db.words import Language
from desk.citizen_screen import CitizenScreen, citizen_screen
from desk.desk_screen import action_items, lateness, waiting_items
from resources.translations import Translations
from tests.desk.centre import Centre
from tests.desk.manual import MORNING

ZONE = "Asia/Ho_Chi_Minh"


@pytest.mark.parametrize(
    ("seconds", "expected"), [(0, 0), (899, 0), (900, 1), (1799, 1), (1800, 2)]
)
def test_lateness(seconds: float, expected: int) -> None:
    assert lateness(seconds) == expected


def test_rows_come_in_calling_order_with_their_marks(
    centre: Centre, translations: Translations
) -> None:
    centre.issue("A")
    centre.time.pass_s(60)
    centre.issue("B", Priority.FIRST)
    moved = centre.issue("D")
    centre.do(store.transfer, moved, counter_id=centre.counters[1])
    board = centre.board(1)

    items = waiting_items(board, board.at, "vi", ZONE)

    assert [(each.number, each.mark, each.waited) for each in items] == [
        ("B001", "Ưu tiên 1", "0 phút"),
        ("A001", "", "1 phút"),
        ("D001", "Chuyển đến quầy này", "0 phút"),
    ]


@pytest.mark.parametrize(
    ("purpose", "expected"),
    [
        (Purpose.PROCEDURE, "Chứng thực"),
        (Purpose.RESULT, "Nhận kết quả"),
        (Purpose.ADVICE, "Hướng dẫn thủ tục"),
    ],
)
def test_without_a_procedure_the_purpose_or_the_line_is_named(
    centre: Centre, translations: Translations, purpose: Purpose, expected: str
) -> None:
    centre.issue("B", purpose=purpose)
    board = centre.board(1)

    assert waiting_items(board, board.at, "vi", ZONE)[0].name == expected


def test_a_clock_that_jumped_back_gives_no_negative_time(
    centre: Centre, translations: Translations
) -> None:
    centre.sit(1, "an")
    centre.issue("A")
    centre.call(1)
    board = centre.board(1)

    shown = citizen_screen(board.in_hand, board.at - timedelta(hours=1), "vi")

    assert shown.timer == "00:00"


def test_nobody_here() -> None:
    assert citizen_screen(None, MORNING, "vi") == CitizenScreen()


def test_the_citizens_language_is_shown_when_it_is_not_vietnamese(
    centre: Centre, translations: Translations
) -> None:
    centre.sit(1, "an")
    centre.issue("A", language=Language.FR)
    centre.call(1)
    board = centre.board(1)

    assert citizen_screen(board.in_hand, board.at, "vi").language == "Français"


def test_the_hold_key_takes_up_again_where_nobody_is_here(
    centre: Centre, translations: Translations
) -> None:
    centre.sit(1, "an")
    centre.issue("A")
    centre.do(store.hold, centre.call(1))

    names = {each.cap: each.name for each in action_items(centre.board(1), lost=False)}

    assert names["F7"] == "Tiếp tục phiếu giữ"

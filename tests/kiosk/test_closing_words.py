"""Closing soon, no numbers left, no time left."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from db.day.store import set_quota
from db.day.values import Hours, Opening
from db.queue import store
from db.queue.boards import lines
from db.queue.values import LineNow
from kiosk.closing_words import day_words, line_words
from kiosk.kiosk_screen import Screen, line_of
from tests.kiosk.kiosk_stage import Stage
from tests.records import command_id

ZONE = ZoneInfo("Asia/Ho_Chi_Minh")
CLOSES = datetime(2026, 11, 21, 17, tzinfo=ZONE)
ALL_WEEK = tuple(Opening(day, 1, time(7, 30), time(17)) for day in range(1, 8))


@pytest.fixture
def afternoon(stage: Stage) -> Screen:
    """A centre that gives numbers until five."""
    customs = stage.kiosk.screen.customs
    assert customs is not None
    hours = Hours(ALL_WEEK, {})
    return replace(
        stage.kiosk.screen, customs=replace(customs, hours=hours, refuses_outside_hours=True)
    )


def first_line(screen: Screen, wait_s: float | None) -> LineNow:
    assert screen.board is not None
    return replace(screen.board.lines[0], wait_s=wait_s)


@pytest.mark.parametrize(
    ("minutes", "words"),
    [
        (60, ""),
        (45, "Trung tâm sắp hết giờ làm việc: đóng cửa lúc 17:00."),
        (1, "Trung tâm sắp hết giờ làm việc: đóng cửa lúc 17:00."),
    ],
)
def test_the_first_page_says_when_it_is_soon(afternoon: Screen, minutes: int, words: str) -> None:
    assert words == day_words(afternoon, "vi", CLOSES - timedelta(minutes=minutes))


def test_afterwards_it_is_closed(afternoon: Screen) -> None:
    assert day_words(afternoon, "vi", CLOSES).startswith("Trung tâm đang nghỉ.")


@pytest.mark.parametrize(
    ("wait_min", "words"),
    [
        (None, ""),
        (10, ""),
        (40, "Nhóm này sắp hết lượt hôm nay: xin lấy số ngay."),
        (59, "Nhóm này không kịp phục vụ thêm trước giờ đóng cửa hôm nay."),
    ],
)
def test_a_line_whose_time_runs_out(afternoon: Screen, wait_min: int | None, words: str) -> None:
    wait_s = None if wait_min is None else wait_min * 60.0
    hour_before = CLOSES - timedelta(hours=1)

    assert words == line_words(afternoon, first_line(afternoon, wait_s), hour_before)


def test_open_at_any_time_there_is_no_end(stage: Stage) -> None:
    screen = stage.kiosk.screen

    assert "" == line_words(screen, first_line(screen, 36000.0), CLOSES)


def test_a_line_without_numbers_says_so_on_its_tile_and_page(stage: Stage) -> None:
    line = next(each.id for each in lines(stage.record) if each.letter == "B")
    set_quota(stage.record, command_id=command_id(), line_id=line, quota=1)
    store.issue(stage.record, command_id=command_id(), line_id=line)
    stage.kiosk.home()
    stage.live.drain()
    rows = {row.key: row for row in stage.kiosk.property("fields").rows}
    screen = stage.kiosk.screen
    stage.choose()

    assert "Hôm nay đã hết số" == rows["chung_thuc"].waiting
    assert "Nhóm này hôm nay đã hết số." == line_words(screen, line_of(screen, line), CLOSES)
    assert "Nhóm này hôm nay đã hết số." == stage.kiosk.procedure.property("notice")

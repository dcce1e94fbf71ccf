"""What a counter's board shows."""

from __future__ import annotations

from zoneinfo import ZoneInfo

import pytest

from db.queue import hall_board, store
from desk.bus.board_text import board_text
from printing.bus.stations import Text
from printing.bus.template_file import read_template
from tests.desk.centre import Centre

ZONE = ZoneInfo("Asia/Ho_Chi_Minh")
DISPLAY = read_template("motcua").display


@pytest.fixture
def called(centre: Centre) -> Centre:
    centre.issue()
    centre.sit(1, "an")
    centre.call(1)
    return centre


def shown(centre: Centre, counter: int = 1) -> Text:
    news = hall_board.news(centre.live.record, None)
    assert news is not None
    return board_text(news, counter, centre.time.moment, ZONE, DISPLAY)


def test_a_call_blinks_for_a_while(called: Centre) -> None:
    at_first = shown(called)
    called.time.pass_s(16)
    later = shown(called)
    called.do(store.recall, called.ticket("A001"))

    assert Text("A001", blinks=True) == at_first
    assert Text("A001") == later
    assert Text("A001", blinks=True) == shown(called)


def test_who_has_come_stands_still(called: Centre) -> None:
    called.do(store.start, called.ticket("A001"))

    assert Text("A001") == shown(called)


def test_nobody_called_nobody_shown(called: Centre) -> None:
    called.do(store.finish, called.ticket("A001"))

    assert Text() == shown(called)


def test_a_pause_is_told_but_not_over_who_is_served(called: Centre) -> None:
    called.pause(1)
    serving = shown(called)
    called.do(store.finish, called.ticket("A001"))

    assert "A001" == serving.text
    assert Text("TAM NGHI") == shown(called)


@pytest.mark.parametrize("counter", [2, 99])
def test_a_counter_without_anybody(called: Centre, counter: int) -> None:
    assert Text() == shown(called, counter)


def test_a_picture_of_yesterday_shows_nobody(called: Centre) -> None:
    news = hall_board.news(called.live.record, None)
    called.time.pass_s(24 * 3600)

    assert news is not None
    assert Text() == board_text(news, 1, called.time.moment, ZONE, DISPLAY)

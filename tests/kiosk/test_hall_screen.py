from __future__ import annotations

from datetime import timedelta
from zoneinfo import ZoneInfo

from db.words import Language
from kiosk.hall_screen import (
    MOST_ROWS,
    call_rows,
    is_worth_saying,
    second_language,
    time_words,
    todays,
)
from tests.kiosk.hall_fakes import NOON, call

VIETNAM = ZoneInfo("Asia/Ho_Chi_Minh")


def test_the_call_shown_large_is_not_in_the_list() -> None:
    calls = (call("A003"), call("A002"), call("A001"))
    assert [row.label for row in call_rows(calls, calls[0], ())] == ["A002", "A001"]


def test_calls_still_to_be_said_are_marked() -> None:
    calls = (call("A003"), call("A002"), call("A001"))
    rows = call_rows(calls, calls[1], [calls[0]])
    assert [(row.label, row.fresh) for row in rows] == [("A003", True), ("A001", False)]


def test_the_list_has_an_end() -> None:
    calls = [call(f"A{number:03d}") for number in range(40)]
    assert len(call_rows(calls, None, ())) == MOST_ROWS


def test_time_and_date_are_the_centres() -> None:
    assert time_words(NOON, VIETNAM) == ("10:32", "Thứ Ba, 10/03/2026")
    assert time_words(NOON + timedelta(hours=14), VIETNAM) == ("00:32", "Thứ Tư, 11/03/2026")


def test_yesterdays_calls_are_gone() -> None:
    calls = (call("A001"), call("A900", at=NOON - timedelta(hours=11)))
    assert [each.label for each in todays(calls, NOON, VIETNAM)] == ["A001"]


def test_after_a_long_break_old_calls_are_not_said() -> None:
    calls = (
        call("A001", at=NOON - timedelta(minutes=16)),
        call("A002", at=NOON - timedelta(minutes=14)),
        call("A003"),
    )
    assert [each.label for each in calls if is_worth_saying(each, NOON)] == ["A002", "A003"]


def test_the_tickets_language_stands_below_the_vietnamese() -> None:
    assert second_language(None, Language.EN) is Language.EN
    assert second_language(call("A001"), Language.FR) is Language.FR
    assert second_language(call("A001", language=Language.FR), Language.EN) is Language.FR

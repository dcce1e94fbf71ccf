from __future__ import annotations

import logging
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from typing import Any, cast

import pytest
from pytestqt.qtbot import QtBot

from db.words import Language, Names
from kiosk.news_follower import SILENCE
from kiosk.open_voices import open_voices
from kiosk.voices import Voices
from resources.translations import Translations
from tests.kiosk.hall_fakes import (
    CENTRE,
    call,
    line_now,
    news,
)
from tests.kiosk.hall_stage import Hall


@pytest.fixture(scope="module")
def voices() -> Voices:
    return open_voices()[0]


@pytest.fixture
def hall(qtbot: QtBot, translations: Translations, voices: Voices) -> Iterator[Hall]:
    made = Hall(translations, voices)
    yield made
    made.model.deleteLater()


def test_a_hall_that_starts_shows_the_last_call_in_silence(hall: Hall) -> None:
    hall.hears(7, last=(call("A007", 2), call("A006", 1)))
    assert hall.shows() == ("A007", "2")
    assert hall.rows() == ["A006"]
    assert hall.player.played == []
    assert hall.see("announced") == 0


def test_before_the_record_answers_the_clock_goes(hall: Hall) -> None:
    begun = hall.see("clockTime")
    hall.clock.pass_by(60)
    hall.model.tick()
    assert (begun, hall.see("clockTime")) == ("10:32", "10:33")


def test_before_the_first_call_nobody_is_shown(hall: Hall) -> None:
    hall.hears(1, waiting=(line_now("A", 3),))
    assert hall.shows() == ("", "")
    assert hall.see("centreName") == CENTRE.names.vi


def test_only_what_is_newer_than_the_last_answer_is_asked_for(
    hall: Hall, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int | None] = []
    monkeypatch.setattr("db.queue.hall_board.news", lambda _, since: asked.append(since))
    for found in (news(7), None, news(9)):
        hall.model.ask()
        hall.live.asked[0].work(CENTRE_ON_RECORD)
        hall.live.answer(found)
    hall.model.ask()
    hall.live.asked[0].work(CENTRE_ON_RECORD)
    assert asked == [None, 7, 7, 9]


def test_a_call_is_shown_and_said(hall: Hall) -> None:
    hall.hears(1)
    hall.hears(2, call("A001", 3))
    assert hall.shows() == ("A001", "3")
    assert len(hall.player.played) == 1
    assert hall.see("announced") == 1


def test_no_call_is_said_twice(hall: Hall) -> None:
    hall.hears(1)
    hall.hears(2, call("A001"))
    hall.player.finish()
    hall.hears(3, last=(call("A001"),))
    hall.model.ask()
    hall.live.answer(None)
    assert len(hall.player.played) == 1
    assert hall.shows() == ("A001", "1")


def test_eight_calls_at_once_are_each_shown_while_they_are_said(hall: Hall) -> None:
    hall.hears(1)
    calls = [call(f"A05{number}", number + 1) for number in range(8)]
    hall.hears(9, *calls)
    shown = []
    for said in range(1, 9):
        assert said == len(hall.player.played)
        shown.append(hall.shows())
        hall.player.finish()
    assert shown == [(each.label, str(each.counter_number)) for each in calls]
    assert not hall.announcer.is_busy


def test_calls_that_wait_to_be_said_are_marked_in_the_list(hall: Hall) -> None:
    hall.hears(1)
    hall.hears(3, call("A001"), call("A002"), call("A003"))
    assert hall.rows() == ["A003", "A002"]
    assert hall.rows("fresh") == [True, True]
    hall.player.finish()
    assert hall.rows() == ["A003", "A001"]
    assert hall.rows("fresh") == [True, False]


def test_a_recall_is_said_again(hall: Hall) -> None:
    hall.hears(1)
    hall.hears(2, call("A001"))
    hall.player.finish()
    assert not hall.see("isRecall")
    hall.hears(3, call("A001", is_recall=True))
    assert hall.see("isRecall")
    assert hall.see("announced") == 2


def test_a_wish_while_asking_is_granted_once_after_the_answer(hall: Hall) -> None:
    for _ in range(5):
        hall.model.ask()
    assert len(hall.live.asked) == 1
    hall.live.answer(news(1))
    assert len(hall.live.asked) == 1
    hall.live.answer(None)
    assert hall.live.asked == []


def test_a_lost_connection_keeps_the_picture_and_tells_its_age(hall: Hall) -> None:
    hall.hears(1, last=(call("A007", 2),))
    hall.clock.pass_by(10)
    hall.loses_the_record()
    assert hall.see("lost") == "Số liệu lúc 10:32, đang kết nối lại…"
    hall.clock.pass_by(180)
    hall.loses_the_record()
    assert hall.see("lost") == "Số liệu lúc 10:32, đã cũ 3 phút, đang kết nối lại…"
    assert hall.shows() == ("A007", "2")
    assert hall.see("clockTime") == "10:35"


def test_calls_made_while_the_connection_was_lost_are_said_afterwards(hall: Hall) -> None:
    hall.hears(1)
    hall.loses_the_record()
    hall.hears(4, call("A001"), call("A002"))
    assert hall.see("lost") == ""
    assert hall.shows() == ("A001", "1")
    hall.player.finish()
    assert hall.shows() == ("A002", "1")


def test_a_record_that_never_answered_has_no_since(
    hall: Hall, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.WARNING):
        hall.loses_the_record()
        hall.loses_the_record()
    assert hall.see("lost") == "Chưa có kết nối. Đang thử lại, xin hỏi cán bộ."
    assert caplog.text.count("record_unavailable") == 1


def test_a_record_that_is_silent_is_lost_too(hall: Hall) -> None:
    hall.hears(1)
    hall.model.ask()
    hall.clock.pass_by(SILENCE - 1)
    hall.model.tick()
    assert hall.see("lost") == ""
    hall.clock.pass_by(2)
    hall.model.tick()
    assert hall.see("lost") == "Số liệu lúc 10:32, đang kết nối lại…"


def test_without_a_loudspeaker_the_hall_says_so(hall: Hall) -> None:
    hall.hears(1)
    assert hall.see("silence") == ""
    hall.hears(2, call("A001"))
    hall.player.finish(heard=False)
    assert hall.see("silence") == "Không có loa"


def test_the_records_clock_is_the_centres(hall: Hall) -> None:
    hall.clock.now -= timedelta(days=900)
    hall.hears(1)
    hall.hears(2, call("A001"))
    assert hall.shows() == ("A001", "1")
    assert hall.see("clockDate") == "Thứ Ba, 10/03/2026"


def test_a_new_day_starts_empty(hall: Hall) -> None:
    hall.hears(1)
    hall.hears(2, call("A001"))
    hall.player.finish()
    hall.clock.pass_by(14 * 3600)
    hall.model.tick()
    assert hall.shows() == ("", "")
    assert hall.rows() == []


def test_the_words_below_are_the_tickets_own(hall: Hall) -> None:
    hall.hears(1)
    hall.hears(2, call("A001"))
    assert hall.see("callWords")["toCounter"] == "Please go to counter"
    hall.player.finish()
    hall.hears(3, call("A002", language=Language.FR))
    assert hall.see("callWords")["toCounter"] == "Allez au guichet"


def test_a_centre_without_a_second_name_shows_one(hall: Hall) -> None:
    hall.model.ask()
    hall.live.answer(news(1), replace(CENTRE, names=Names("Trung tâm")))
    assert (hall.see("centreName"), hall.see("secondName")) == ("Trung tâm", "")


def test_it_listens_and_asks_by_itself_once_started(hall: Hall) -> None:
    hall.model.start()
    hall.live.answer(news(1))
    assert hall.live.asked == []
    hall.live.heard[0]()
    assert len(hall.live.asked) == 1


class _CentreOnRecord:
    centre = CENTRE


CENTRE_ON_RECORD = cast(Any, _CentreOnRecord())

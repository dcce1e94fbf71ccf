"""Calls together, calls taken back, and clocks that are wrong."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from db.hall.values import Notice, NoticeKind
from db.words import Names
from kiosk.open_voices import open_voices
from kiosk.voices import Voices
from resources.translations import Translations
from tests.kiosk.hall_fakes import call, news
from tests.kiosk.hall_stage import Hall


@pytest.fixture(scope="module")
def voices() -> Voices:
    return open_voices()[0]


@pytest.fixture
def hall(qtbot: QtBot, translations: Translations, voices: Voices) -> Iterator[Hall]:
    made = Hall(translations, voices)
    yield made
    made.model.deleteLater()


def test_a_machine_whose_clock_is_wrong_says_so(hall: Hall) -> None:
    hall.hears(1)
    right = hall.see("clockError")
    hall.clock.now += timedelta(minutes=7)
    hall.hears(2, call("A001"))

    assert (right, hall.see("clockError")) == ("", "Đồng hồ máy này nhanh 7 phút")
    assert hall.see("clockTime") == "10:32"


def test_a_clock_set_while_the_hall_runs_moves_nothing(hall: Hall) -> None:
    hall.hears(1)
    hall.hears(2, call("A001"))
    hall.clock.now -= timedelta(hours=11)
    hall.model.tick()

    assert (hall.see("clockTime"), hall.shows()) == ("10:32", ("A001", "1"))


def test_a_family_called_together_is_shown_and_said_one_after_the_other(hall: Hall) -> None:
    hall.hears(1)
    family = [call(label, 3) for label in ("A001", "A002", "A003")]
    hall.hears(2, *family)
    first = (hall.shows(), hall.rows(), hall.rows("counter"))
    hall.player.finish()
    second = hall.shows()
    hall.player.finish()

    assert first == (("A001", "3"), ["A003", "A002"], ["3", "3"])
    assert (second, hall.shows(), len(hall.player.played)) == (("A002", "3"), ("A003", "3"), 3)


def test_a_call_taken_back_disappears_and_is_not_said(hall: Hall) -> None:
    hall.hears(1)
    hall.hears(2, call("A001", 1))
    hall.player.finish()
    hall.hears(4, call("A002", 2), call("A003", 3), last=(call("A003", 3), call("A002", 2)))
    hall.hears(5, last=(call("A002", 2), call("A001", 1)), back=("A003",))
    hall.player.finish()

    assert (hall.shows(), hall.rows(), len(hall.player.played)) == (("A002", "2"), ["A001"], 2)


def test_a_call_taken_back_while_it_is_said_falls_silent(hall: Hall) -> None:
    hall.hears(1)
    hall.hears(3, call("A001", 1), call("A002", 2))
    hall.hears(4, last=(call("A002", 2),), back=("A001",))

    assert (hall.player.stops, hall.shows(), len(hall.player.played)) == (1, ("A002", "2"), 2)


def test_the_only_call_taken_back_leaves_nobody(hall: Hall) -> None:
    hall.hears(1)
    hall.hears(2, call("A001", 1))
    hall.player.finish()
    hall.hears(3, last=(), back=("A001",))

    assert (hall.shows(), hall.rows(), hall.announcer.is_busy) == (("", ""), [], False)


def test_an_emergency_is_talked_into_by_no_call(hall: Hall) -> None:
    fire = Notice(1, NoticeKind.EMERGENCY, "", Names("Có cháy"), "", None, None, 0, is_shown=True)
    hall.hears(1)
    hall.hears(2, call("A001", 1), call("A002", 2))
    said = len(hall.player.played)
    hall.model.ask()
    hall.live.answer(replace(news(3, call("A003", 3)), notices=(fire,)))
    stopped, quiet = hall.player.stops, hall.announcer.is_busy
    hall.hears(4, last=(call("A003", 3),))
    hall.hears(5, call("A004", 4))

    assert (1, 1, False) == (said, stopped, quiet)
    assert (("A004", "4"), 2) == (hall.shows(), len(hall.player.played))

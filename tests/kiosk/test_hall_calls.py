"""Calls together, calls taken back, and clocks that are wrong."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from db.hall.values import Notice, NoticeKind
from db.queue.values import Call
from db.words import Names
from kiosk.open_voices import open_voices
from kiosk.voices import Voices
from resources.translations import Translations
from tests.kiosk.hall_fakes import NOON, call, news
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


FIRE = Notice(1, NoticeKind.EMERGENCY, "", Names("Có cháy"), "", None, None, 0, is_shown=True)


def alarmed(hall: Hall, version: int, *calls: Call, fire: Notice = FIRE, **kinds: Any) -> None:
    hall.model.ask()
    hall.live.answer(replace(news(version, *calls, **kinds), notices=(fire,)))


def test_an_emergency_is_talked_into_by_no_call_and_loses_none(hall: Hall) -> None:
    hall.hears(1)
    hall.hears(2, call("A001", 1), call("A002", 2))
    hall.player.finish()
    alarmed(hall, 3, call("A003", 3))
    quiet = (hall.player.stops, hall.announcer.is_busy, len(hall.player.played))
    alarmed(hall, 4, call("A004", 4))
    alarmed(hall, 5, last=(), back=("A003",))
    still = len(hall.player.played)
    hall.hears(6, last=())
    first = hall.shows()
    hall.player.finish()

    assert ((1, False, 2), 2) == (quiet, still)  # A002 was cut off
    assert (first, hall.shows(), len(hall.player.played)) == (("A002", "2"), ("A004", "4"), 4)


def test_what_a_long_emergency_kept_back_is_not_said(hall: Hall) -> None:
    hall.hears(1)
    alarmed(hall, 2, call("A001", 1))
    hall.clock.pass_by(16 * 60)
    hall.hears(3, last=(), at=hall.clock.now)

    assert hall.player.played == []


def test_an_emergency_begins_and_ends_for_the_voice_by_the_clock(hall: Hall) -> None:
    minute = timedelta(minutes=1)
    later = replace(FIRE, starts_at=NOON + minute, ends_at=NOON + 2 * minute)
    hall.hears(1)
    alarmed(hall, 2, call("A001", 1), fire=later)
    said, busy = len(hall.player.played), []
    for _ in range(2):
        hall.clock.pass_by(60)
        hall.model.tick()
        busy.append(hall.announcer.is_busy)

    assert (said, busy, len(hall.player.played)) == (1, [False, True], 2)


def test_who_takes_over_in_an_emergency_keeps_silent(hall: Hall) -> None:
    hall.hears(1)
    alarmed(hall, 2, call("A001", 1, version=2))
    hall.model.carry_on(news(2, call("A001", 1, version=2)))
    silent = not hall.player.played
    hall.hears(3, last=())

    assert (silent, hall.shows()) == (True, ("A001", "1"))

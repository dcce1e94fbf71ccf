from __future__ import annotations

import io
import wave
from collections.abc import Iterator

import pytest
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from db.hall.values import SoundState
from kiosk.announcer import Announcer, Pace
from kiosk.open_voices import open_voices
from kiosk.voices import Voices
from tests.kiosk.hall_fakes import FakePlayer, call

QUICK = Pace(again_after=0.01, unheard=0.01)


@pytest.fixture(scope="module")
def voices() -> Voices:
    return open_voices()[0]


@pytest.fixture
def player(qtbot: QtBot) -> Iterator[FakePlayer]:
    made = FakePlayer()
    yield made
    made.deleteLater()


@pytest.fixture
def announcer(player: FakePlayer, voices: Voices) -> Announcer:
    return Announcer(player, voices, pace=QUICK)


def said(announcer: Announcer) -> str:
    assert announcer.current is not None
    return announcer.current.label


def seconds(wav: bytes) -> float:
    with wave.open(io.BytesIO(wav), "rb") as source:
        return source.getnframes() / source.getframerate()


def test_a_call_is_said_after_the_bells(
    announcer: Announcer, player: FakePlayer, voices: Voices
) -> None:
    announcer.announce([call("A012", 3)])
    assert [voices.reading(call("A012", 3), chime=True)] == player.played


def test_calls_are_said_in_order_one_at_a_time(announcer: Announcer, player: FakePlayer) -> None:
    heard = []
    announcer.announce([call("A001"), call("B001")])
    announcer.announce([call("A002")])
    for number in range(1, 4):
        assert number == len(player.played)
        heard.append(said(announcer))
        player.finish()
    assert heard == ["A001", "B001", "A002"]
    assert len(player.played) == 3
    assert not announcer.is_busy


def test_the_last_call_stays_current(announcer: Announcer, player: FakePlayer) -> None:
    announcer.announce([call("A001")])
    player.finish()
    assert said(announcer) == "A001"
    assert announcer.waiting == ()


def test_eight_calls_in_a_second_are_all_said(announcer: Announcer, player: FakePlayer) -> None:
    labels = [f"A05{number}" for number in range(8)]
    heard = []
    announcer.call_changed.connect(lambda: heard.append(said(announcer)))
    announcer.announce([call(label) for label in labels])
    for _ in labels:
        player.finish()
    assert labels == heard


def test_a_call_is_said_twice_where_that_is_set(
    player: FakePlayer, voices: Voices, qtbot: QtBot
) -> None:
    announcer = Announcer(player, voices, readings=2, pace=QUICK)
    changes = QSignalSpy(announcer.call_changed)
    announcer.announce([call("A001")])
    player.finish()
    qtbot.waitUntil(lambda: len(player.played) == 2, timeout=1_000)
    player.finish()
    first, second = player.played
    assert seconds(second) < seconds(first)  # the bells ring once
    assert changes.count() == 1
    assert not announcer.is_busy


def test_with_a_long_backlog_everyone_is_called_once(player: FakePlayer, voices: Voices) -> None:
    announcer = Announcer(player, voices, readings=2, pace=QUICK)
    announcer.announce([call(f"A00{number}") for number in range(5)])
    player.finish()
    assert said(announcer) == "A001"
    assert len(player.played) == 2


def test_a_player_that_hangs_is_given_up(player: FakePlayer, voices: Voices, qtbot: QtBot) -> None:
    length = voices.seconds(call("A001"))
    announcer = Announcer(player, voices, pace=Pace(patience=0.05 - length))
    announcer.announce([call("A001"), call("A002")])
    qtbot.waitUntil(lambda: said(announcer) == "A002", timeout=1_000)
    assert player.stops >= 1
    assert not announcer.is_heard


def test_a_call_that_cannot_be_heard_is_shown_and_the_next_one_follows(
    announcer: Announcer, player: FakePlayer, qtbot: QtBot
) -> None:
    announcer.announce([call("A001"), call("A002")])
    player.finish(heard=False)
    assert said(announcer) == "A001"
    assert announcer.is_busy
    qtbot.waitUntil(lambda: said(announcer) == "A002", timeout=1_000)


def test_silence_is_told_until_a_sound_is_heard_again(
    announcer: Announcer, player: FakePlayer, qtbot: QtBot
) -> None:
    told = []
    announcer.sound_changed.connect(lambda: told.append(announcer.is_heard))
    announcer.announce([call("A001"), call("A002"), call("A003")])
    for heard in (False, False, True):
        played = len(player.played)
        player.finish(heard=heard)
        if not heard:
            qtbot.waitUntil(lambda: len(player.played) > played, timeout=1_000)  # noqa: B023
    assert told == [False, True]


def test_an_end_nobody_waits_for_changes_nothing(announcer: Announcer, player: FakePlayer) -> None:
    announcer.announce([call("A001")])
    player.finish()
    player.finish(heard=False)
    assert announcer.is_heard
    assert len(player.played) == 1


def test_what_the_loudspeaker_is_like_is_learnt_without_a_call(
    announcer: Announcer, player: FakePlayer
) -> None:
    states = []
    announcer.sound_changed.connect(lambda: states.append(announcer.sound))
    announcer.check()
    player.finish(heard=False)
    announcer.check()
    player.finish()

    assert states == [SoundState.FAILED, SoundState.WELL]
    assert not announcer.is_busy


def test_a_call_waits_for_the_check(announcer: Announcer, player: FakePlayer) -> None:
    announcer.check()
    announcer.announce([call("A001")])
    before = announcer.current
    player.finish()

    assert before is None
    assert said(announcer) == "A001"


def test_a_check_that_hangs_stops_no_call(player: FakePlayer, voices: Voices, qtbot: QtBot) -> None:
    announcer = Announcer(player, voices, pace=Pace(patience=0.05))
    announcer.check()
    announcer.announce([call("A001")])
    qtbot.waitUntil(lambda: announcer.current is not None, timeout=1_000)

    assert announcer.sound is SoundState.HANGS


def test_carrying_on_begins_with_what_was_not_said(
    announcer: Announcer, player: FakePlayer
) -> None:
    announcer.announce([call("A001"), call("A002"), call("A003")])
    stops = player.stops
    announcer.carry_on([call("A002"), call("A003")])

    assert player.stops == stops + 1
    assert said(announcer) == "A002"
    assert [each.label for each in announcer.waiting] == ["A003"]
    announcer.carry_on([])
    assert not announcer.is_busy


def test_a_first_reading_is_told_once(player: FakePlayer, voices: Voices, qtbot: QtBot) -> None:
    announcer = Announcer(player, voices, readings=2, pace=QUICK)
    told = []
    announcer.read.connect(lambda each, heard: told.append((each.label, heard)))
    announcer.announce([call("A001")])
    player.finish()
    qtbot.waitUntil(lambda: len(player.played) == 2, timeout=1_000)
    player.finish()

    assert told == [("A001", True)]

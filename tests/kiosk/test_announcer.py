from __future__ import annotations

import io
import wave
from collections.abc import Iterator

import pytest
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from kiosk.announcer import Announcer, Pace
from kiosk.voice import sentence
from kiosk.voice_pack import VoicePack, open_pack
from resources.voice.clips import STARTER_PACK
from tests.kiosk.hall_fakes import FakePlayer, call

QUICK = Pace(again_after=0.01, unheard=0.01)


@pytest.fixture(scope="module")
def pack() -> VoicePack:
    return open_pack(STARTER_PACK)


@pytest.fixture
def player(qtbot: QtBot) -> Iterator[FakePlayer]:
    made = FakePlayer()
    yield made
    made.deleteLater()


@pytest.fixture
def announcer(player: FakePlayer, pack: VoicePack) -> Announcer:
    return Announcer(player, pack, pace=QUICK)


def said(announcer: Announcer) -> str:
    assert announcer.current is not None
    return announcer.current.label


def seconds(wav: bytes) -> float:
    with wave.open(io.BytesIO(wav), "rb") as source:
        return source.getnframes() / source.getframerate()


def test_a_call_is_said_after_the_bells(
    announcer: Announcer, player: FakePlayer, pack: VoicePack
) -> None:
    announcer.announce([call("A012", 3)])
    words = sentence("A012", 3, whole=pack.clips)
    assert [pack.joined_wav(words, chime=True)] == player.played


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
    player: FakePlayer, pack: VoicePack, qtbot: QtBot
) -> None:
    announcer = Announcer(player, pack, readings=2, pace=QUICK)
    changes = QSignalSpy(announcer.call_changed)
    announcer.announce([call("A001")])
    player.finish()
    qtbot.waitUntil(lambda: len(player.played) == 2, timeout=1_000)
    player.finish()
    first, second = player.played
    assert seconds(second) < seconds(first)  # the bells ring once
    assert changes.count() == 1
    assert not announcer.is_busy


def test_with_a_long_backlog_everyone_is_called_once(player: FakePlayer, pack: VoicePack) -> None:
    announcer = Announcer(player, pack, readings=2, pace=QUICK)
    announcer.announce([call(f"A00{number}") for number in range(5)])
    player.finish()
    assert said(announcer) == "A001"
    assert len(player.played) == 2


def test_a_player_that_hangs_is_given_up(player: FakePlayer, pack: VoicePack, qtbot: QtBot) -> None:
    length = pack.seconds(sentence("A001", 1, whole=pack.clips))
    announcer = Announcer(player, pack, pace=Pace(patience=0.05 - length))
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

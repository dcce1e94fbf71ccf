"""Of all windows of a zone one speaks: what becomes of the sound itself."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, cast

import pytest
from pytestqt.qtbot import QtBot

from db.hall.values import Floor, SoundState
from db.live import Live
from kiosk.announcer import Announcer
from kiosk.open_voices import open_voices
from kiosk.speaker import Lease, Speaker
from kiosk.switched_player import SwitchedPlayer
from kiosk.voices import Voices
from resources.voice.wav import wav_seconds
from tests.kiosk.hall_fakes import FakeLive, FakePlayer, call
from tests.kiosk.speaker_stage import Window, made_window


@pytest.fixture(scope="module")
def voices() -> Voices:
    return open_voices()[0]


@pytest.fixture
def window(qtbot: QtBot, voices: Voices) -> Iterator[Window]:
    yield from made_window(voices)


def test_a_grant_that_runs_out_ends_the_sound(voices: Voices, qtbot: QtBot) -> None:
    live, loud = FakeLive(), FakePlayer()
    player = SwitchedPlayer(loud)
    announcer = Announcer(player, voices)
    speaker = Speaker(
        cast(Live, live),
        announcer,
        player,
        seen=lambda: 10,
        carry_on=lambda _: None,
        lease=Lease(lasts=0.1, renewed_every=60),
    )
    speaker.begin()
    live.asked.pop(0).done(cast(Any, (Floor(10, is_new=True), None)))
    announcer.announce([call("A001", version=11)])
    stopped = loud.stops
    qtbot.waitUntil(lambda: loud.stops > stopped, timeout=2_000)

    assert not speaker.speaks()
    assert announcer.is_busy  # the rest passes in silence
    for each in (speaker, announcer, player):
        each.deleteLater()


def test_what_passes_in_silence_is_only_the_rest(
    voices: Voices, window: Window, qtbot: QtBot
) -> None:
    sound = voices.reading(call("A001"), chime=False)
    length_ms = round(wav_seconds(sound) * 1000)
    window.player.speak_while(lambda: True)
    window.player.play(sound)
    qtbot.wait(300)
    with qtbot.waitSignal(window.player.ended, timeout=length_ms - 200):
        window.player.hush()


def test_a_check_is_not_cut_off_by_another_speaker(window: Window) -> None:
    window.speaker.begin()
    window.announcer.check()
    window.refused()
    window.loud.finish(heard=False)

    assert window.announcer.sound is SoundState.FAILED


def test_a_window_that_ends_lets_go(window: Window) -> None:
    window.speaker.begin()
    window.granted(10, is_new=True)
    window.speaker.end()
    released = window.wishes()
    window.speaker._claim()

    assert released["work"] == "release"
    assert window.wishes() == released


def test_silence_lasts_as_long_as_the_sound(voices: Voices, window: Window, qtbot: QtBot) -> None:
    short = voices.reading(call("A001"), chime=False)
    window.player.speak_while(lambda: False)
    with qtbot.waitSignal(window.player.ended, timeout=10_000) as ended:
        window.player.play(short)

    assert ended.args == [True]
    assert not window.player.is_loud


def test_a_check_is_made_also_by_who_keeps_silent(window: Window) -> None:
    window.player.speak_while(lambda: False)
    window.announcer.check()
    asked = len(window.loud.played)
    window.loud.finish(heard=False)

    assert asked == 1
    assert window.announcer.sound is SoundState.FAILED

"""Of all windows of a zone one speaks: what this window makes of the record's answers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, cast

import pytest
from pytestqt.qtbot import QtBot

from db.errors import RecordUnavailable
from db.hall.values import Floor, SoundState
from db.live import Live
from db.queue.values import Call, News
from kiosk.announcer import Announcer, Pace
from kiosk.open_voices import open_voices
from kiosk.speaker import Lease, Speaker
from kiosk.switched_player import SwitchedPlayer
from kiosk.voices import Voices
from resources.voice.wav import wav_seconds
from tests.kiosk.hall_fakes import FakeClock, FakeLive, FakePlayer, call, news


@pytest.fixture(scope="module")
def voices() -> Voices:
    return open_voices()[0]


@dataclass
class Window:
    """A hall's voice whose record and loudspeaker the test works by hand."""

    live: FakeLive
    loud: FakePlayer
    player: SwitchedPlayer
    announcer: Announcer
    clock: FakeClock
    speaker: Speaker
    carried_on: list[News | None] = field(default_factory=list)
    seen: int | None = 10

    def granted(self, spoken: int, *, is_new: bool, found: News | None = None) -> None:
        self.live.asked.pop(0).done(cast(Any, (Floor(spoken, is_new), found)))

    def refused(self) -> None:
        self.live.asked.pop(0).done(cast(Any, (None, None)))

    def wishes(self) -> dict[str, Any]:
        """What was asked of the record last."""
        work = cast(Any, self.live.asked[-1].work)
        return {**work.keywords, "work": work.func.__name__}


@pytest.fixture
def window(qtbot: QtBot, voices: Voices) -> Iterator[Window]:
    live, loud, clock = FakeLive(), FakePlayer(), FakeClock()
    player = SwitchedPlayer(loud)
    announcer = Announcer(player, voices, readings=2, pace=Pace(again_after=0.01, unheard=0.01))
    made = Window(live, loud, player, announcer, clock, cast(Speaker, None))
    made.speaker = Speaker(
        cast(Live, live),
        announcer,
        player,
        seen=lambda: made.seen,
        carry_on=made.carried_on.append,
        monotonic=clock.monotonic,
    )
    yield made
    for each in (made.speaker, announcer, player):
        each.deleteLater()


def says(window: Window, *calls: Call) -> None:
    window.announcer.announce(calls)


def test_before_the_first_picture_nobody_speaks(window: Window) -> None:
    window.seen = None
    window.speaker.begin()

    assert window.live.asked == []


def test_until_the_record_grants_it_calls_pass_in_silence(window: Window) -> None:
    window.speaker.begin()
    says(window, call("A001"))

    assert window.loud.played == []
    assert window.announcer.is_busy


def test_who_is_granted_the_floor_speaks(window: Window) -> None:
    window.speaker.begin()
    window.granted(10, is_new=True, found=None)
    says(window, call("A001", version=11))

    assert len(window.loud.played) == 1
    assert window.carried_on == [None]


def test_a_call_heard_once_whole_is_told_at_once(window: Window, qtbot: QtBot) -> None:
    window.speaker.begin()
    window.granted(10, is_new=True)
    says(window, call("A001", version=11))
    window.loud.finish()
    told = window.wishes()
    window.granted(11, is_new=False)
    qtbot.waitUntil(lambda: len(window.loud.played) == 2)
    window.loud.finish()

    assert (told["work"], told["spoken"]) == ("claim", 11)
    assert window.live.asked == []


def test_a_call_that_was_not_heard_is_not_told_as_said(window: Window) -> None:
    window.speaker.begin()
    window.granted(10, is_new=True)
    says(window, call("A001", version=11))
    window.loud.finish(heard=False)

    assert (window.wishes()["work"], window.wishes()["spoken"]) == ("release", 10)
    assert not window.speaker.speaks()


def test_a_family_is_said_once_all_of_it_is(voices: Voices, window: Window, qtbot: QtBot) -> None:
    window.speaker.begin()
    window.granted(10, is_new=True)
    says(window, call("A001", version=11), call("A002", version=11))
    window.loud.finish()
    before = list(window.live.asked)
    qtbot.waitUntil(lambda: len(window.loud.played) == 2)
    window.loud.finish()
    qtbot.waitUntil(lambda: len(window.loud.played) == 3)
    window.loud.finish()

    assert before == []
    assert window.wishes()["spoken"] == 11


def test_another_one_has_it(window: Window) -> None:
    window.speaker.begin()
    window.granted(10, is_new=True)
    says(window, call("A001", version=11))
    window.speaker._claim()
    window.refused()
    stopped = window.loud.stops
    says(window, call("A002", version=12))

    assert stopped >= 1
    assert len(window.loud.played) == 1
    assert window.announcer.is_busy  # in silence


def test_a_grant_runs_out_by_the_clock_that_never_jumps(window: Window) -> None:
    window.speaker.begin()
    window.granted(10, is_new=True)
    spoke = window.speaker.speaks()
    window.clock.pass_by(5)
    says(window, call("A001", version=11))

    assert spoke
    assert not window.speaker.speaks()
    assert window.loud.played == []


def test_a_record_that_is_away_takes_nothing_at_once(window: Window) -> None:
    window.speaker.begin()
    window.granted(10, is_new=True)
    window.speaker._claim()
    window.live.fail(RecordUnavailable(reason="refused"))

    assert window.speaker.speaks()


def test_taking_over_hands_on_what_nobody_has_said(window: Window) -> None:
    missed = news(10, call("A009", version=9), call("A010", version=10))
    window.speaker.begin()
    window.refused()
    window.speaker._claim()
    window.granted(8, is_new=True, found=missed)

    assert window.carried_on == [missed]


def test_who_cannot_be_heard_lets_others_go_first_and_repeats_nothing(window: Window) -> None:
    window.speaker.begin()
    window.granted(10, is_new=True)
    says(window, call("A001", version=11))
    window.loud.finish(heard=False)
    window.live.asked.clear()
    window.speaker._claim()

    assert window.wishes()["after_s"] == 6.0
    assert window.wishes()["spoken"] == 11


def test_who_still_cannot_be_heard_lets_go_again(window: Window) -> None:
    for version in (11, 12):
        window.speaker._claim()
        window.granted(version - 1, is_new=version == 11)
        says(window, call("A001", version=version))
        window.loud.finish(heard=False)

        assert (window.wishes()["work"], window.speaker.speaks()) == ("release", False)
        window.live.asked.clear()
        window.announcer.carry_on([])


def test_a_grant_asked_for_before_letting_go_is_none(window: Window) -> None:
    window.speaker.begin()
    window.granted(10, is_new=True)
    says(window, call("A001", version=11))
    window.speaker._claim()
    window.clock.pass_by(1)
    window.loud.finish(heard=False)
    window.granted(10, is_new=False)

    assert not window.speaker.speaks()


def test_what_passed_while_another_one_spoke_is_not_said_after_a_long_silence(
    window: Window,
) -> None:
    window.speaker.begin()
    window.refused()
    says(window, call("A001", version=11))
    window.player.ended.emit(True)
    window.speaker._claim()
    window.refused()
    window.speaker._claim()

    assert window.wishes()["spoken"] == 11


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

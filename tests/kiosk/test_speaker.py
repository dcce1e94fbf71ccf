"""Of all windows of a zone one speaks: what this window makes of the record's answers."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from db.errors import RecordUnavailable
from kiosk.open_voices import open_voices
from kiosk.voices import Voices
from tests.kiosk.hall_fakes import call, news
from tests.kiosk.speaker_stage import Window, made_window, says


@pytest.fixture(scope="module")
def voices() -> Voices:
    return open_voices()[0]


@pytest.fixture
def window(qtbot: QtBot, voices: Voices) -> Iterator[Window]:
    yield from made_window(voices)


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

"""An emergency is heard: its tone, its words, again and again, and no call meanwhile."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from db.hall.emergencies import EMERGENCIES, EmergencyKind
from db.hall.values import Notice, NoticeKind
from db.queue.values import Call
from db.words import Names
from kiosk.alarm_voice import AGAIN_S, AlarmVoice
from kiosk.announcer import Announcer
from kiosk.hall_strip_model import StripModel
from kiosk.open_voices import open_voices
from kiosk.player import Player
from kiosk.sound import FilePlayer
from kiosk.voices import Voices
from resources.translations import Translations
from resources.voice import espeak
from resources.voice.clips import ALARM, STARTER_PACK
from resources.voice.make_alarm import alarm
from resources.voice.wav import read, samples, still, wav_seconds
from tests.kiosk.hall_fakes import NOON, call, news
from tests.kiosk.hall_stage import Hall
from tests.kiosk.speaker_stage import Window, made_window

FIRE = Notice(
    1, NoticeKind.EMERGENCY, "", EMERGENCIES[EmergencyKind.FIRE], "", None, None, 0, is_shown=True
)
WORDS = [STARTER_PACK / f"digit-{n}.wav" for n in range(1, 4)]


def voice_program(folder: Path) -> str:
    """One that writes down each wish and answers with the next of WORDS."""
    program = folder / "voice"
    program.write_text(
        f"#!/bin/sh\ncd '{folder}'\necho \"$2 $(cat)\" >> said\n"
        f'cp "$(echo {" ".join(map(str, WORDS))} | cut -d\' \' -f$(wc -l < said))" "$8"\n'
    )
    program.chmod(0o755)
    return str(program)


class Alarmed:
    """A hall with the voice of its emergencies."""

    def __init__(self, hall: Hall, program: str, *, again_s: float = AGAIN_S) -> None:
        self.hall = hall
        self.voice = AlarmVoice(hall.model.strip, hall.announcer, program=program, again_s=again_s)
        self._version = 0

    @property
    def played(self) -> list[bytes]:
        return self.hall.player.played

    def hears(self, *calls: Call, fire: Notice | None = None) -> None:
        self._version += 1
        notices = () if fire is None else (fire,)
        self.hall.model.ask()
        self.hall.live.answer(replace(news(self._version, *calls), notices=notices))


@pytest.fixture(scope="module")
def voices() -> Voices:
    return open_voices()[0]


@pytest.fixture
def hall(translations: Translations, voices: Voices) -> Iterator[Hall]:
    made = Hall(translations, voices)
    yield made
    made.model.deleteLater()


@pytest.fixture
def alarmed(hall: Hall, tmp_path: Path) -> Iterator[Alarmed]:
    made = Alarmed(hall, voice_program(tmp_path), again_s=0.05)
    made.hears()
    yield made
    made.voice.end()
    made.voice.deleteLater()


def is_tone(sound: bytes) -> bool:
    return read(ALARM) in samples(sound)


def said(folder: Path) -> list[str]:
    return (folder / "said").read_text("utf-8").splitlines()


def test_the_tone_is_what_its_script_makes() -> None:
    assert read(ALARM) == alarm().tobytes()


def test_the_tone_comes_at_once_and_the_words_after_it_in_three_languages(
    alarmed: Alarmed, tmp_path: Path, qtbot: QtBot
) -> None:
    alarmed.hears(fire=FIRE)
    at_once = list(map(is_tone, alarmed.played))
    qtbot.waitUntil(lambda: len(alarmed.voice._words) == 3, timeout=5_000)
    alarmed.hall.player.finish()
    tone, words = alarmed.played

    assert [True] == at_once
    assert samples(words) == still(0.7).join(read(clip) for clip in WORDS)
    texts = EMERGENCIES[EmergencyKind.FIRE]
    assert said(tmp_path) == [f"vi {texts.vi}", f"en-us {texts.en}", f"fr-fr {texts.fr}"]
    assert wav_seconds(tone) < 4


def test_words_that_are_late_follow_the_tone(alarmed: Alarmed, qtbot: QtBot) -> None:
    alarmed.hears(fire=FIRE)
    alarmed.hall.player.finish()
    silent = len(alarmed.played)
    qtbot.waitUntil(lambda: len(alarmed.played) == 2, timeout=5_000)

    assert (1, False) == (silent, is_tone(alarmed.played[1]))


def test_a_language_the_message_has_not_is_not_spoken(
    alarmed: Alarmed, tmp_path: Path, qtbot: QtBot
) -> None:
    alarmed.hears(fire=replace(FIRE, texts=Names("Có cháy", "", "Incendie")))
    alarmed.hall.player.finish()
    qtbot.waitUntil(lambda: len(alarmed.played) == 2, timeout=5_000)

    assert ["vi Có cháy", "fr-fr Incendie"] == said(tmp_path)


def test_it_is_said_again_while_it_stands_and_never_after(alarmed: Alarmed, qtbot: QtBot) -> None:
    alarmed.hears(fire=FIRE)
    qtbot.waitUntil(lambda: len(alarmed.voice._words) == 3, timeout=5_000)
    alarmed.hall.player.finish()
    alarmed.hall.player.finish()
    qtbot.waitUntil(lambda: len(alarmed.played) == 3, timeout=5_000)
    alarmed.hall.player.finish()
    tones = list(map(is_tone, alarmed.played))
    alarmed.hall.player.finish()
    alarmed.hears()
    qtbot.wait(120)

    assert [True, False, True, False] == tones
    assert 4 == len(alarmed.played)


def test_a_call_is_cut_off_by_it_and_said_after_it(alarmed: Alarmed) -> None:
    alarmed.hears(call("A001", 1))
    alarmed.hears(call("A002", 2), fire=FIRE)
    stops = alarmed.hall.player.stops
    over_it = list(map(is_tone, alarmed.played))
    alarmed.hears()

    assert ([False, True], 1) == (over_it, stops)
    assert alarmed.hall.player.stops == 2  # the tone is cut off by its end
    assert ("A001", 3) == (alarmed.hall.see("label"), len(alarmed.played))


def test_another_emergency_is_told_at_once(alarmed: Alarmed, qtbot: QtBot) -> None:
    alarmed.hears(fire=FIRE)
    qtbot.waitUntil(lambda: len(alarmed.voice._words) == 3, timeout=5_000)
    alarmed.hears(fire=replace(FIRE, id=2, texts=EMERGENCIES[EmergencyKind.ILL]))

    assert [True, True] == list(map(is_tone, alarmed.played))
    assert [] == alarmed.voice._words


def test_where_nothing_speaks_the_tone_goes_on(hall: Hall, qtbot: QtBot) -> None:
    alarmed = Alarmed(hall, "no-such-program", again_s=0.02)
    alarmed.hears(fire=FIRE)
    finished = 0

    def sounds() -> bool:
        return len(alarmed.played) > finished

    while finished < 3:
        qtbot.waitUntil(sounds, timeout=5_000)
        finished += 1
        hall.player.finish()
    alarmed.voice.end()

    assert all(map(is_tone, alarmed.played))


def test_a_check_of_the_loudspeaker_does_not_talk_into_it(alarmed: Alarmed) -> None:
    alarmed.hears(fire=FIRE)
    alarmed.hall.announcer.check()

    assert [True] == list(map(is_tone, alarmed.played))


@pytest.fixture
def window(qtbot: QtBot, voices: Voices) -> Iterator[Window]:
    yield from made_window(voices)


def test_one_window_of_the_zone_sounds_and_who_takes_over_begins_at_once(
    window: Window, translations: Translations, tmp_path: Path
) -> None:
    strip = StripModel(translations)
    voice = AlarmVoice(strip, window.announcer, program=voice_program(tmp_path))
    window.speaker.begin()
    window.refused()
    strip.show((FIRE,), "", NOON, UTC)
    in_silence = (window.announcer.is_busy, len(window.loud.played))
    window.clock.pass_by(2)
    window.speaker._claim()
    window.granted(10, is_new=True)
    window.announcer.carry_on(())
    voice.end()

    assert (True, 0) == in_silence
    assert [True] == list(map(is_tone, window.loud.played))
    for each in (voice, strip):
        each.deleteLater()


def test_who_cannot_be_heard_lets_another_window_sound(
    window: Window, translations: Translations, tmp_path: Path
) -> None:
    strip = StripModel(translations)
    voice = AlarmVoice(strip, window.announcer, program=voice_program(tmp_path))
    window.speaker.begin()
    window.granted(10, is_new=False)
    strip.show((FIRE,), "", NOON, UTC)
    window.loud.finish(heard=False)
    voice.end()

    assert ("release", False) == (window.wishes()["work"], window.speaker.speaks())
    for each in (voice, strip):
        each.deleteLater()


def test_the_real_voice_says_it_into_a_file(
    translations: Translations, voices: Voices, tmp_path: Path, qtbot: QtBot
) -> None:
    if not espeak.is_there():
        pytest.skip("no espeak-ng on this machine")
    player: Player = FilePlayer(tmp_path / "sounds")
    hall = Hall(translations, voices)
    announcer = Announcer(player, voices)
    announcer.setParent(hall.model)
    voice = AlarmVoice(hall.model.strip, announcer, parent=hall.model)
    hall.model.ask()
    hall.live.answer(replace(news(1), notices=(FIRE,)))
    qtbot.waitUntil(lambda: len(list((tmp_path / "sounds").iterdir())) == 2, timeout=10_000)
    tone, words = (each.read_bytes() for each in sorted((tmp_path / "sounds").iterdir()))
    voice.end()

    assert is_tone(tone)
    assert 8 < wav_seconds(words) < 40
    assert max(map(abs, memoryview(samples(words)).cast("h"))) > 5_000
    hall.model.deleteLater()

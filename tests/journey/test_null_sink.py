"""What comes out of a real sound server is every call, whole, in order, none over another."""

from __future__ import annotations

import os
import random
import shutil
from array import array
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from db.record import open_record
from db.words import Language
from kiosk import voices as voices_of
from kiosk.open_voices import open_voices
from kiosk.sound import ProgramPlayer
from resources.translations import Translations
from resources.voice import pack
from resources.voice.clips import RATE, STARTER_PACK
from resources.voice.manifest import FILE, read_manifest
from resources.voice.wav import wav
from tests.journey.bursts import Burst, speaking_hall
from tests.journey.null_sink import NullSink, is_installed
from tests.journey.test_bursts import has_said

CALLS = 500 if os.environ.get("MOTCUA_TORTURE") else 24
CLIP_S = 0.02

pytestmark = pytest.mark.skipif(not is_installed(), reason="pulseaudio and its programs are not")


@pytest.fixture
def short_voice(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Each clip is a short noise of its own, so that a burst is over in a bearable time."""
    folder, noise = tmp_path / "short", random.Random(7)
    folder.mkdir()
    shutil.copy(STARTER_PACK / FILE, folder)
    for name in (*read_manifest(STARTER_PACK).words, "chime"):
        samples = array("h", (noise.randrange(-8_000, 8_000) for _ in range(round(CLIP_S * RATE))))
        (folder / f"{name}.wav").write_bytes(wav(samples.tobytes()))
    for where, gap in ((pack, "WORD_GAP"), (pack, "PHRASE_GAP"), (voices_of, "_CHIME_GAP")):
        monkeypatch.setattr(where, gap, 0.002)
    monkeypatch.setattr(voices_of, "_TAIL", 0.05)
    return folder


@pytest.mark.timeout(900)
def test_a_burst_through_a_real_sound_server(
    sqlite_url: str,
    translations: Translations,
    qtbot: QtBot,
    tmp_path: Path,
    short_voice: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    record = open_record(sqlite_url)
    burst, (voices, _) = Burst(record, [Language.VI]), open_voices(short_voice)
    with NullSink(tmp_path) as sink:
        for name in ("PULSE_SERVER", "PULSE_LATENCY_MSEC", "XDG_RUNTIME_DIR"):
            monkeypatch.setenv(name, sink.environment[name])
        player = ProgramPlayer((("paplay",),))
        with speaking_hall(
            sqlite_url, translations, player, qtbot, readings=1, voice=short_voice
        ) as hall:
            burst.call(CALLS, breathe=lambda: qtbot.wait(1))
            calls = burst.calls()
            qtbot.waitUntil(lambda: has_said(hall.announcer, calls[-1]), timeout=800_000)
        qtbot.wait(500)
        recorded = sink.recorded()
    record.close()
    place = 0
    for call in calls:
        spoken = voices.reading(call, chime=True)
        frames = spoken[spoken.index(b"data") + 8 :].strip(b"\0")
        found = recorded.find(frames, place)
        assert found >= place, f"{call.label} is not heard whole after the one before it"
        assert not any(recorded[place:found]), f"before {call.label} something else is heard"
        place = found + len(frames)

    assert len(calls) == CALLS
    assert not any(recorded[place:])

"""A spoken question: recorder and recogniser are real processes that stand in for the machine's."""

from __future__ import annotations

import io
import json
import math
import sys
from array import array
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from kiosk import listener
from kiosk.loudness import BLOCK, Heard, hear
from kiosk.voice_input import VoiceInput, VoiceState, VoiceTrouble

RECORDER = """
import sys, time
from math import sin
from array import array
for part in sys.argv[1:]:
    kind, blocks = part.split(":")
    for _ in range(int(blocks)):
        loud = 6000 if kind == "speech" else 20
        sys.stdout.buffer.write(array("h", (int(loud * sin(n / 9)) for n in range(1600))).tobytes())
        sys.stdout.buffer.flush()
    if kind == "wait":
        time.sleep(60)
"""
LISTENER = """
import sys
from kiosk.listener import listen
print("a log line of the library", file=sys.stderr)
def recognise(sound):
    if {dies}:
        sys.exit(9)
    return f"  nghe được {{len(sound)}}  byte "
listen(sys.stdin.buffer, sys.stdout.buffer, recognise)
"""


def recorder(*parts: str) -> tuple[str, ...]:
    return (sys.executable, "-c", RECORDER, *parts)


def listening(*, dies: bool = False) -> tuple[str, ...]:
    return (sys.executable, "-c", LISTENER.format(dies=dies))


def heard_by(qtbot: QtBot, voice: VoiceInput) -> str:
    with qtbot.waitSignal(voice.heard, timeout=10_000) as told:
        voice.start()
    voice.close()
    assert told.args is not None
    return str(told.args[0])


def trouble_of(qtbot: QtBot, voice: VoiceInput) -> VoiceTrouble:
    with qtbot.waitSignal(voice.failed, timeout=10_000) as told:
        voice.start()
    voice.close()
    assert told.args is not None
    trouble: VoiceTrouble = told.args[0]
    return trouble


@pytest.fixture(autouse=True)
def _app(dressed: QGuiApplication) -> None:
    """Signals need an application."""


def test_speech_then_silence_is_a_question(qtbot: QtBot) -> None:
    voice = VoiceInput(recorder("quiet:3", "speech:10", "quiet:30", "wait:0"), listening())

    blocks = 3 + 10 + 12  # it ends after 1.2 seconds of silence
    words = heard_by(qtbot, voice)

    assert words.startswith("nghe được ")
    assert int(words.split()[2]) >= blocks * 2 * BLOCK
    assert VoiceState.RESTING is voice.state


def test_silence_is_no_question_and_nobody_is_asked(qtbot: QtBot) -> None:
    assert "" == heard_by(qtbot, VoiceInput(recorder("quiet:60"), listening(dies=True)))


def test_the_person_may_end_it(qtbot: QtBot) -> None:
    voice = VoiceInput(recorder("speech:8", "wait:0"), listening())
    voice.start()
    qtbot.waitUntil(lambda: voice._so_far.spoken == 8, timeout=5000)

    with qtbot.waitSignal(voice.heard, timeout=10_000) as told:
        voice.stop()
    voice.close()

    assert ["nghe được 25600 byte"] == told.args


def test_cancelled_means_forgotten(qtbot: QtBot) -> None:
    voice = VoiceInput(recorder("speech:8", "wait:0"), listening())
    told: list[object] = []
    voice.heard.connect(told.append)
    voice.failed.connect(told.append)
    voice.start()
    qtbot.waitUntil(lambda: voice._so_far.spoken == 8, timeout=5000)
    voice.cancel()
    qtbot.wait(200)
    voice.start()
    qtbot.waitUntil(lambda: voice._so_far.spoken == 8, timeout=5000)
    with qtbot.waitSignal(voice.heard, timeout=10_000):
        voice.stop()
    voice.close()

    assert ["nghe được 25600 byte"] == told


def test_no_recorder_and_no_microphone_are_told(qtbot: QtBot) -> None:
    gone = VoiceInput(("no-such-recorder",), listening())
    silent = VoiceInput((sys.executable, "-c", "import sys; sys.exit(1)"), listening())

    assert VoiceTrouble.NO_MICROPHONE is trouble_of(qtbot, gone)
    assert VoiceTrouble.NO_MICROPHONE is trouble_of(qtbot, silent)


@pytest.mark.parametrize(
    "program",
    [
        ("no-such-program",),
        (sys.executable, "-c", "raise SystemExit(1)"),
        listening(dies=True),
    ],
    ids=["missing", "will not start", "dies"],
)
def test_a_broken_recogniser_is_told_and_the_next_question_has_another(
    qtbot: QtBot, program: tuple[str, ...]
) -> None:
    voice = VoiceInput(recorder("speech:10", "quiet:30", "wait:0"), program)

    assert VoiceTrouble.NO_RECOGNISER is trouble_of(qtbot, voice)
    assert VoiceTrouble.NO_RECOGNISER is trouble_of(qtbot, voice)


def test_a_recogniser_that_says_nothing_is_given_up(qtbot: QtBot) -> None:
    deaf = (sys.executable, "-c", "import time; time.sleep(60)")
    voice = VoiceInput(recorder("speech:10", "quiet:30"), deaf, patience_ms=300)

    assert VoiceTrouble.NO_RECOGNISER is trouble_of(qtbot, voice)


def test_the_end_of_speech_is_found_over_a_murmur() -> None:
    def block(level: int) -> bytes:
        return array("h", (int(level * math.sin(n / 9)) for n in range(BLOCK))).tobytes()

    heard = Heard()
    for level in [500] * 20 + [9000] * 5 + [500] * 11:
        heard = hear(heard, block(level))
    before = heard.is_over
    heard = hear(heard, block(500))

    assert (False, True, True) == (before, heard.is_over, heard.has_spoken)


def test_the_listener_answers_sound_and_ends_at_anything_else() -> None:
    source = io.BytesIO(b"4\n\x01\x00\x02\x00" + b"0\n" + b"GET / HTTP\n" + b"2\nxx")
    answers = io.BytesIO()
    listener.listen(source, answers, lambda sound: f"{len(sound)}")

    said = [json.loads(line) for line in answers.getvalue().splitlines()]

    assert [{"ready": True}, {"words": "4"}, {"words": ""}] == said


@pytest.mark.parametrize("source", [b"99999999\n", b"3\nabc", b"8\nabc", b"", b"-2\n"])
def test_the_listener_takes_no_more_than_it_is_promised(source: bytes) -> None:
    answers = io.BytesIO()
    listener.listen(io.BytesIO(source), answers, lambda _: "?")

    assert b'{"ready": true}\n' == answers.getvalue()


@pytest.mark.skipif(not listener.is_installed(), reason="the extra voice-input is not installed")
def test_the_real_recogniser_hears_nothing_in_silence(tmp_path: Path) -> None:
    assert "" == listener.recogniser()(bytes(2 * listener.RATE))

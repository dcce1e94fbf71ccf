"""The program that speaks a sentence: what becomes of one that fails."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.voice_program import VoiceProgram


def _program(folder: Path, script: str) -> str:
    path = folder / "voice"
    path.write_text(f"#!/bin/sh\n{script}\n", "utf-8")
    path.chmod(0o755)
    return str(path)


@pytest.mark.parametrize("script", ["exec sleep 60", "exit 0", "exit 1"])
def test_one_that_hangs_or_writes_nothing_has_failed(
    script: str, tmp_path: Path, qtbot: QtBot
) -> None:
    voice = VoiceProgram(_program(tmp_path, script), longest_ms=300)
    with qtbot.waitSignal(voice.failed, timeout=5_000):
        voice.say("một", voice="vi", loudness=100)


def test_after_one_that_hung_the_next_sentence_is_said(tmp_path: Path, qtbot: QtBot) -> None:
    once = tmp_path / "once"
    script = (
        f'cat > /dev/null; [ -e {once} ] || {{ touch {once}; exec sleep 60; }}; echo sound > "$8"'
    )
    voice = VoiceProgram(_program(tmp_path, script), longest_ms=4_000)
    with qtbot.waitSignal(voice.failed, timeout=20_000):
        voice.say("một", voice="vi", loudness=100)
    with qtbot.waitSignal(voice.spoken, timeout=20_000) as spoken:
        voice.say("hai", voice="vi", loudness=100)

    assert [b"sound\n"] == spoken.args

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.player import Player
from kiosk.sound import FilePlayer, ProgramPlayer, player_for_this_machine
from resources.voice.wav import still, wav

SOUND = wav(still(0.05))

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows plays by its own library")


def program(folder: Path, name: str, script: str) -> str:
    path = folder / name
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(0o755)
    return str(path)


def play(qtbot: QtBot, player: Player) -> bool:
    with qtbot.waitSignal(player.ended, timeout=5_000) as ended:
        player.play(SOUND)
    return bool(ended.args[0])


def test_a_program_is_given_the_whole_sound(qtbot: QtBot, tmp_path: Path) -> None:
    copy = program(
        tmp_path, "copy", f'cp "$2" "{tmp_path}/heard.wav"; echo "$1" > "{tmp_path}/how"'
    )
    assert play(qtbot, ProgramPlayer(((copy, "-q"),)))
    assert (tmp_path / "heard.wav").read_bytes() == SOUND
    assert (tmp_path / "how").read_text() == "-q\n"


def test_the_next_program_is_asked_when_one_fails(qtbot: QtBot, tmp_path: Path) -> None:
    broken = program(tmp_path, "broken", f'echo broken >> "{tmp_path}/asked"; exit 1')
    works = program(tmp_path, "works", f'echo works >> "{tmp_path}/asked"')
    player = ProgramPlayer(((str(tmp_path / "missing"),), (broken,), (works,)))
    assert play(qtbot, player)
    assert play(qtbot, player)
    assert (tmp_path / "asked").read_text().split() == ["broken", "works", "works"]


def test_without_a_working_program_the_sound_ends_unheard(qtbot: QtBot, tmp_path: Path) -> None:
    broken = program(tmp_path, "broken", "exit 1")
    assert not play(qtbot, ProgramPlayer(((broken,),)))
    assert not play(qtbot, ProgramPlayer(()))


def test_a_stopped_sound_is_not_heard_of_again(qtbot: QtBot, tmp_path: Path) -> None:
    slow = program(tmp_path, "slow", "exec sleep 30")
    player = ProgramPlayer(((slow,),))
    player.play(SOUND)
    with qtbot.assertNotEmitted(player.ended, wait=300):
        player.stop()


def test_a_machine_without_players_has_no_loudspeaker(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "which", lambda _: None)
    assert not play(qtbot, player_for_this_machine())


def test_sounds_can_be_kept_as_files(qtbot: QtBot, tmp_path: Path) -> None:
    player = FilePlayer(tmp_path / "sounds")
    assert play(qtbot, player)
    assert play(qtbot, player)
    kept = sorted((tmp_path / "sounds").iterdir())
    assert [file.name for file in kept] == ["call-001.wav", "call-002.wav"]
    assert kept[0].read_bytes() == SOUND

"""The maintainers' scripts that made the starter voices."""

from __future__ import annotations

import shutil
from array import array
from pathlib import Path

import pytest

from resources.voice import make_clips, shaping
from resources.voice.clips import CHIME, STARTER_PACK
from resources.voice.make_chime import chime
from resources.voice.wav import read


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "pack"
    made.mkdir()
    shutil.copy(STARTER_PACK / "pack.toml", made)
    return made


def test_the_chime_is_what_its_script_makes() -> None:
    assert read(CHIME) == chime().tobytes()


def test_silence_around_the_words_is_cut() -> None:
    spoken = array("h", [0] * 5_000 + [4_000] * 3_000 + [0] * 5_000)
    assert len(shaping.trimmed(spoken)) == 3_000 + 2 * 220


def test_a_clip_starts_and_ends_without_a_click() -> None:
    faded = shaping.faded(array("h", [8_000] * 1_000))
    assert (faded[0], faded[500], faded[-1]) == (0, 8_000, 0)


@pytest.mark.parametrize("strength", [500, 9_000])
def test_clips_are_brought_to_one_loudness(strength: int) -> None:
    levelled = shaping.levelled(array("h", [strength, -strength] * 500))
    assert {3_300, -3_300} == set(levelled)


def test_no_clip_passes_the_ceiling() -> None:
    levelled = shaping.levelled(array("h", [0] * 999 + [1_000]))
    assert max(levelled) == 29_000


def test_without_espeak_the_script_says_so(
    monkeypatch: pytest.MonkeyPatch, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PATH", str(folder))
    assert make_clips.main((folder,)) == 2
    assert "espeak-ng is not installed" in capsys.readouterr().err


def test_an_espeak_that_writes_nothing_is_noticed(
    monkeypatch: pytest.MonkeyPatch, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    program = folder / "espeak-ng"
    program.write_text("#!/bin/sh\nexit 0\n")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(folder))
    assert make_clips.main((folder,)) == 4
    assert "wrote no sound for call" in capsys.readouterr().err

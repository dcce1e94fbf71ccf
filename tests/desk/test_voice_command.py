"""`motcua voice …`: what a person may type wrongly, and what may be wrong with a folder."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from desk.recorder_terminal import record_all
from desk.voice_command import app
from resources.voice.clips import STARTER_PACK, STARTERS
from resources.voice.manifest import read_manifest
from resources.voice.script import open_script

DEAF = "import signal, sys, time; signal.signal(signal.SIGTERM, signal.SIG_IGN)"
NOISE = f"{DEAF}; sys.stdout.buffer.write(b'ab' * 9000); sys.stdout.flush(); time.sleep(60)"


@pytest.fixture
def voices(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    return tmp_path / "motcua" / "voices"


def run(*words: str) -> Result:
    return CliRunner().invoke(app, words)


@pytest.mark.parametrize("name", ["ខ្មែរ", 'Tày "Nùng"', "a\\b"])
def test_a_name_may_have_any_letters(voices: Path, name: str) -> None:
    assert 0 == run("new", "tyz", "--name", name).exit_code
    assert name == read_manifest(voices / "tyz").name


@pytest.mark.parametrize(
    ("code", "name"),
    [
        ("", "x"),
        ("../up", "x"),
        ("/abs", "x"),
        ("h n", "x"),
        ("machine", "x"),
        ("en", "x"),
        ("km", " "),
        ("km", "a\nb"),
    ],
)
def test_what_is_no_language_is_refused(voices: Path, code: str, name: str) -> None:
    assert 2 == run("new", code, "--name", name).exit_code
    assert not voices.exists()


def test_one_word_list_of_no_use_hides_no_other_voice(voices: Path) -> None:
    for code in ("hmn", "tyz"):
        run("new", code, "--name", code)
    (voices / "hmn" / "pack.toml").write_text("language = ", "utf-8")
    listed = run("list")

    assert 4 == listed.exit_code
    assert [*STARTERS, "tyz"] == [line.split()[0] for line in listed.stdout.splitlines()]
    assert "hmn" in listed.stderr


def test_a_folder_that_cannot_be_written_is_told(voices: Path) -> None:
    voices.parent.mkdir(parents=True)
    voices.write_text("a file")
    answer = run("new", "km", "--name", "x")

    assert 4 == answer.exit_code
    assert f"{voices / 'km'} cannot be written" in answer.stderr


def test_a_recorder_that_does_not_hear_is_ended_in_the_terminal_too(tmp_path: Path) -> None:
    answers = iter(["", "", "q"])
    record_all(
        open_script(tmp_path / "vi", STARTER_PACK),
        lambda _question: next(answers),
        recorders=((sys.executable, "-c", NOISE),),
        players=(),
    )

    assert [] == list(answers)

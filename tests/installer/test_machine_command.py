"""`motcua setup machine` keeps what is told of the machine and shows it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from installer.setup_command import app
from resources import machine
from resources.machine import Machine, read_machine

RUN = CliRunner()


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The file of settings, in a place of the test's own."""
    place = tmp_path / "machine.toml"
    monkeypatch.setattr(machine, "machine_file", lambda: place)
    return place


def test_what_is_given_is_kept_and_the_rest_stays(file: Path) -> None:
    RUN.invoke(app, ["machine", "--diagonal", "27", "--name", "Sảnh"])
    answer = RUN.invoke(app, ["machine", "--mounting", "900", "--json"])

    assert read_machine(file) == Machine("Sảnh", 27.0, mounting_mm=900.0)
    told = json.loads(answer.stdout)
    assert (told["diagonal_in"], told["mounting_mm"], told["file"]) == (27.0, 900.0, str(file))


def test_looking_writes_nothing(file: Path) -> None:
    answer = RUN.invoke(app, ["machine"])

    assert (answer.exit_code, file.exists()) == (0, False)
    assert "diagonal_in: 24.0" in answer.stdout


def test_a_screen_that_cannot_be_is_refused(file: Path) -> None:
    answer = RUN.invoke(app, ["machine", "--diagonal", "0"])

    assert (answer.exit_code, file.exists()) == (2, False)


def test_a_screen_out_of_reach_is_kept_and_told(file: Path) -> None:
    answer = RUN.invoke(app, ["machine", "--mounting", "1150", "--json"])

    assert read_machine(file).mounting_mm == 1150.0
    assert ["only 50 mm of the picture"] == [
        fault[:25] for fault in json.loads(answer.stdout)["kiosk_faults"]
    ]

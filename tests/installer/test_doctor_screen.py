"""The doctor tells from how far the screen of a machine is read."""

from __future__ import annotations

from pathlib import Path

import pytest

from installer import doctor_screen
from installer.doctor import Health, examine
from resources.machine import Machine, read_machine, write_machine


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    there = tmp_path / "machine.toml"
    monkeypatch.setattr(doctor_screen, "machine_file", lambda: there)
    monkeypatch.setattr(doctor_screen, "read_machine", lambda: read_machine(there))
    return there


def screen(url: str) -> list[tuple[Health, str]]:
    return [(each.health, each.words) for each in examine(url) if each.subject == "screen"]


def test_a_screen_nobody_has_told_of_is_not_judged(file: Path, sqlite_url: str) -> None:
    assert not file.exists()
    assert [] == screen(sqlite_url)


def test_a_screen_is_large_enough_or_not(file: Path, sqlite_url: str) -> None:
    write_machine(Machine(diagonal_in=55.0, farthest_m=8.0), file)
    (large,) = screen(sqlite_url)
    write_machine(Machine(diagonal_in=24.0, farthest_m=12.0), file)
    (small,) = screen(sqlite_url)

    assert (
        Health.FINE,
        'a called number is read from 12.1 m on 55", the farthest seat is 8 m away',
    ) == large
    assert small[1].endswith("the farthest seat is 12 m away; too small if it shows the hall")


def test_a_file_that_cannot_be_read_is_to_be_mended(file: Path, sqlite_url: str) -> None:
    file.write_text("diagonal_in = 2.0\n", "utf-8")
    ((health, _),) = screen(sqlite_url)
    assert Health.MEND is health


def test_a_screen_out_of_reach_of_a_kiosk(file: Path, sqlite_url: str) -> None:
    write_machine(Machine(diagonal_in=55.0, mounting_mm=1300), file)

    assert screen(sqlite_url)[1][1].startswith("if it shows the kiosk: only 0 mm of the picture")

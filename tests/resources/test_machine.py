"""What is told of a machine: kept, read again, refused where it cannot be."""

from __future__ import annotations

from pathlib import Path

import pytest

from resources.machine import Machine, read_machine, write_machine


def test_without_a_file_it_is_the_usual_kiosk(tmp_path: Path) -> None:
    assert read_machine(tmp_path / "machine.toml") == Machine()


def test_what_is_kept_is_read_again(tmp_path: Path) -> None:
    file = tmp_path / "new" / "machine.toml"
    told = Machine('ki-ốt "1"\\\n', 15.6, 1366, 768, 900.0, 12.5, True)

    write_machine(told, file)

    assert read_machine(file) == told


def test_options_win_over_the_file() -> None:
    changed = Machine(diagonal_in=27.0).with_options(mounting_mm=900, diagonal_in=None)

    assert changed == Machine(diagonal_in=27.0, mounting_mm=900)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("diagonal_in = 0", "diagonal_in is 0; it must lie between 5 and 200"),
        ("diagonal = 24", "diagonal is not known"),
        ('diagonal_in = "24"', "diagonal_in must be of the kind float"),
        ("low_reach = 1", "low_reach must be of the kind bool"),
        ("diagonal_in = ", "Invalid value"),
    ],
)
def test_a_wrong_file_says_what_is_wrong(text: str, reason: str, tmp_path: Path) -> None:
    file = tmp_path / "machine.toml"
    file.write_text(text, "utf-8")

    with pytest.raises(ValueError, match=reason):
        read_machine(file)

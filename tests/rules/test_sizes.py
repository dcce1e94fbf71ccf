"""Small files: one that outgrows its limit has two responsibilities; split it by them."""

from __future__ import annotations

from pathlib import Path

from tests.rules.sources import PRODUCT, ROOT, files, named

PYTHON_LINES, QML_LINES, FRONT_DOOR_LINES = 300, 150, 100


def _longer(where: list[Path], limit: int) -> list[str]:
    lengths = [(file, len(file.read_text(encoding="utf-8").splitlines())) for file in where]
    return [f"{named(file)}: {length} lines" for file, length in lengths if length > limit]


def test_python_files_are_small() -> None:
    assert _longer(files(*PRODUCT, "tests", suffix=".py"), PYTHON_LINES) == []


def test_qml_files_are_small() -> None:
    assert _longer(files(*PRODUCT, "tests", suffix=".qml"), QML_LINES) == []


def test_the_front_door_only_opens() -> None:
    assert _longer([ROOT / "motcua.py"], FRONT_DOOR_LINES) == []

"""`motcua setup --example`: ready in one go, and after one that was cut short."""

from __future__ import annotations

from pathlib import Path

from typer.testing import CliRunner

from db.catalogue.boards import procedures
from db.record import open_record
from db.setup import set_up
from installer.setup_command import app
from tests.records import CENTRE_FILE


def _procedures(url: str) -> int:
    record = open_record(url)
    count = len(procedures(record))
    record.close()
    return count


def _set_up(url: str, *options: str) -> int:
    return CliRunner().invoke(app, [*options, "--database", url]).exit_code


def test_the_example_has_its_catalogue(tmp_path: Path) -> None:
    url = str(tmp_path / "record.db")

    assert 0 == _set_up(url, "--example")
    assert 98 <= _procedures(url)


def test_a_set_up_cut_short_is_completed_by_the_next(tmp_path: Path) -> None:
    url = str(tmp_path / "record.db")
    set_up(url, CENTRE_FILE)  # and then the power went

    assert 0 == _procedures(url)
    assert 0 == _set_up(url, "--example")
    assert 98 <= _procedures(url)


def test_an_upgrade_alone_brings_no_catalogue(tmp_path: Path) -> None:
    url = str(tmp_path / "record.db")
    set_up(url, CENTRE_FILE)

    assert 0 == _set_up(url)
    assert 0 == _procedures(url)


def test_a_faulty_centre_file_is_wrong_use(tmp_path: Path) -> None:
    file = tmp_path / "centre.json"
    file.write_text("[]")

    assert 2 == _set_up(str(tmp_path / "record.db"), "--centre", str(file))

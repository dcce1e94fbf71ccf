"""A record in a file is its owner's, or its group's; never everybody's."""

from __future__ import annotations

import logging
import os
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import IO

import pytest

from db import file_rights
from db.errors import Trouble
from db.queue import boards
from db.record import open_record
from db.setup import set_up
from tests.records import CENTRE_FILE

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows keeps these rights elsewhere")


@pytest.fixture(params=[0o000, 0o022, 0o077], ids=oct)
def umask(request: pytest.FixtureRequest) -> Iterator[None]:
    before = os.umask(request.param)
    yield
    os.umask(before)


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def opened_once(path: Path) -> dict[str, int]:
    """The mode of each file of the record while it is open."""
    record = open_record(str(path))
    boards.lines(record)
    modes = {each.name: mode(each) for each in path.parent.iterdir()}
    record.close()
    return modes


@pytest.mark.usefixtures("umask")
def test_a_new_record_is_its_owners_alone(tmp_path: Path) -> None:
    path = tmp_path / "centre" / "record.db"
    set_up(str(path), CENTRE_FILE)

    assert 0o700 == mode(path.parent)
    assert {"record.db": 0o600, "record.db-shm": 0o600, "record.db-wal": 0o600} == opened_once(path)


@pytest.mark.usefixtures("umask")
def test_in_a_folder_of_a_group_it_is_the_groups(tmp_path: Path) -> None:
    folder = tmp_path / "centre"
    folder.mkdir()
    folder.chmod(0o2770)
    path = folder / "record.db"
    set_up(str(path), CENTRE_FILE)

    assert 0o2770 == mode(folder)
    assert {"record.db": 0o660, "record.db-shm": 0o660, "record.db-wal": 0o660} == opened_once(path)


def test_what_everybody_reaches_is_closed_at_the_next_start(
    sqlite_url: str, caplog: pytest.LogCaptureFixture
) -> None:
    path = Path(sqlite_url)
    path.chmod(0o666)
    path.parent.chmod(0o777)
    with caplog.at_level(logging.INFO, "db.file_rights"):
        opened_once(path)

    assert [0o775, 0o660] == [mode(path.parent), mode(path)]
    assert 2 == len(caplog.messages)
    assert f"everybody on this machine can change {path}: now mode 660" in caplog.messages
    assert () == file_rights.exposed(path)


@pytest.mark.parametrize("content", [b"", b"root:x:0:0:root:/root:/bin/bash\n", None])
def test_what_is_no_record_keeps_its_rights(tmp_path: Path, content: bytes | None) -> None:
    """None: a folder."""
    path = tmp_path / "named by mistake"
    if content is None:
        path.mkdir()
    else:
        path.write_bytes(content)
    path.chmod(0o777)
    tmp_path.chmod(0o777)
    with pytest.raises(Trouble):
        open_record(str(path))

    assert [0o777, 0o777] == [mode(tmp_path), mode(path)]


def test_what_belongs_to_somebody_else_is_told_once(
    sqlite_url: str, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = Path(sqlite_url)
    path.chmod(0o644)
    monkeypatch.setattr("db.file_rights.os.geteuid", lambda: 4711)
    opened_once(path)
    opened_once(path)

    assert 0o644 == mode(path)
    assert [
        f"everybody on this machine can read {path}: its owner runs: chmod 600 '{path}'"
    ] == caplog.messages


def test_the_side_files_are_looked_at_too(sqlite_url: str) -> None:
    path = Path(sqlite_url)
    path.chmod(0o600)
    for end in ("-wal", "-shm"):
        side = path.with_name(path.name + end)
        side.touch()
        side.chmod(0o602)

    assert ["record.db-wal", "record.db-shm"] == [
        each.path.name for each in file_rights.exposed(path)
    ]


def test_a_folder_where_everybody_keeps_their_own(tmp_path: Path) -> None:
    tmp_path.chmod(0o1777)
    path = tmp_path / "record.db"
    path.touch(0o600)
    (folder,) = file_rights.exposed(path)

    assert not folder.is_ours
    assert "keep the record in a folder of its own" == folder.advice


def test_windows_is_not_judged(sqlite_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    Path(sqlite_url).chmod(0o666)
    monkeypatch.setattr("db.file_rights.ARE_KEPT", False)

    assert () == file_rights.exposed(Path(sqlite_url))


def test_a_second_look_takes_no_locks_away(
    sqlite_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Closing any handle of a file ends all locks of a process on it: nobody else could tell that
    somebody writes."""
    path, really = Path(sqlite_url), Path.open
    first = open_record(sqlite_url)
    opened: list[Path] = []

    def note(file: Path, *options: str, **more: str) -> IO[str]:
        opened.append(file)
        return really(file, *options, **more)  # type: ignore[call-overload, no-any-return]

    monkeypatch.setattr(Path, "open", note)
    file_rights.mend(path)
    opened_once(path)
    first.close()

    assert path not in opened

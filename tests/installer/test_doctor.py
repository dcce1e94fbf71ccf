"""The doctor finds what is wrong, says it in words, and how to mend it."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from uuid import uuid4

import pytest
from sqlalchemy import make_url, text
from typer.testing import CliRunner

from db.hall import devices
from db.record import open_record
from db.rights import logins
from db.rights.roles import LoginRole
from db.throwaway import ThrowawayServer
from installer.doctor import Health, examine, shown
from installer.doctor_command import app


def ill(url: str) -> dict[str, str]:
    """What is to be mended: the words of each subject."""
    found = list(examine(url))
    assert all(bool(each.advice) is (each.health is Health.MEND) for each in found)
    return {each.subject: each.words for each in found if each.health is Health.MEND}


@pytest.fixture
def server_url(server: ThrowawayServer, template_database: str) -> Iterator[str]:
    """Its server does without durability, as those of tests do."""
    database = f"doctor_{uuid4().hex[:12]}"
    yield server.create(database, template_database)
    server.drop(database)


def test_a_sound_file(sqlite_url: str) -> None:
    assert {} == ill(sqlite_url)
    assert ["record", "disk", "files", "revision", "library", "time zone"] == [
        each.subject for each in examine(sqlite_url)
    ]


def test_a_loudspeaker_that_is_not_heard(sqlite_url: str) -> None:
    record = open_record(sqlite_url)
    devices.tell(record, "hall-1:sound", "sound", "A", "no_card", False)
    devices.tell(record, "hall-2:sound", "sound", "B", "well", True)
    record.close()

    assert ["device"] == list(ill(sqlite_url))
    assert "hall-1:sound" in ill(sqlite_url)["device"]


def test_a_full_disk(sqlite_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    usage = SimpleNamespace(free=499 * 2**20)
    monkeypatch.setattr("installer.doctor.shutil.disk_usage", lambda _path: usage)

    assert ["disk"] == list(ill(sqlite_url))


def test_files_that_everybody_reaches(sqlite_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    Path(sqlite_url).chmod(0o666)
    monkeypatch.setattr("db.file_rights.os.geteuid", lambda: 4711)

    assert {"files": f"everybody on this machine can change {sqlite_url}"} == ill(sqlite_url)


def test_an_older_library(sqlite_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("db.engine.wal_is_safe", lambda _version: False)
    words = ill(sqlite_url)

    assert ["library"] == list(words)
    assert "delete journal" in words["library"]


def test_no_record(tmp_path: Path) -> None:
    assert ["record"] == list(ill(str(tmp_path / "nowhere" / "record.db")))


def test_a_record_of_another_version(sqlite_url: str) -> None:
    record = open_record(sqlite_url)
    with record.engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '0001'"))
    record.close()

    assert "earlier version" in ill(sqlite_url)["record"]


def test_a_server_without_roles(server_url: str) -> None:
    assert {"durability", "roles"} == set(ill(server_url))

    record = open_record(server_url)
    login = f"kiosk_{uuid4().hex[:8]}"
    logins.add(record, login, LoginRole.KIOSK)
    logins.add(record, stranger := f"{login}_too", LoginRole.KIOSK)
    with record.engine.begin() as connection:
        connection.execute(
            text("DELETE FROM access_login WHERE login = :login"), {"login": stranger}
        )
    record.close()
    as_login = [str(make_url(server_url).set(username=each)) for each in (login, stranger)]

    assert {"durability"} == set(ill(as_login[0]))
    assert {"record"} == set(ill(as_login[1]))


def test_a_clock_that_is_off(server_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    late = time.time() - 90
    monkeypatch.setattr("db.health.time.time", lambda: late)

    assert "+9" in ill(server_url)["clock"]


def test_a_server_that_is_not_there(unused_port: int) -> None:
    assert ["record"] == list(ill(f"postgresql://nobody@127.0.0.1:{unused_port}/centre"))


@pytest.fixture
def unused_port() -> int:
    return 1


def test_by_command(sqlite_url: str, tmp_path: Path) -> None:
    run = CliRunner()
    sound = run.invoke(app, ["--json", "--database", sqlite_url])
    quiet = run.invoke(app, ["--quiet", "--database", str(tmp_path / "none.db")])

    assert 0 == sound.exit_code
    assert {"fine"} == {json.loads(line)["health"] for line in sound.stdout.splitlines()}
    assert 1 == quiet.exit_code
    assert quiet.stdout.startswith("! record: No centre has been set up")


def test_a_password_is_not_shown() -> None:
    assert "postgresql://an:***@server/centre" == shown("postgresql://an:geheim@server/centre")
    assert "geheim" not in shown("postgresql://an:geheim@a:1,b:2/centre")

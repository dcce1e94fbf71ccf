"""Records for tests: a ready example centre on each back end, copied from a template per test."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import pytest

import resources
from db.catalogue.folder import read_catalogue
from db.catalogue.store import import_catalogue
from db.record import Record, open_record
from db.setup import set_up
from db.throwaway import PostgresqlMissing, ThrowawayServer

RESOURCES = Path(resources.__file__).parent
CENTRE_FILE = RESOURCES / "example" / "centre.json"
CATALOGUE = RESOURCES / "catalogue"


@pytest.fixture(scope="session")
def server() -> Iterator[ThrowawayServer]:
    try:
        started = ThrowawayServer()
    except PostgresqlMissing as missing:
        pytest.fail(str(missing))
    with started:
        yield started


@pytest.fixture(scope="session")
def template_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("template") / "record.db"
    fill(str(path))
    return path


@pytest.fixture(scope="session")
def template_database(server: ThrowawayServer) -> str:
    fill(server.create("template_centre"))
    return "template_centre"


@pytest.fixture(params=["sqlite", "postgresql"])
def record_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The address of a fresh example centre: each test that uses it runs on both back ends."""
    if request.param == "sqlite":
        yield sqlite_copy(request.getfixturevalue("template_file"), tmp_path)
        return
    yield request.getfixturevalue("server_url")


@pytest.fixture
def server_url(server: ThrowawayServer, template_database: str) -> Iterator[str]:
    """A fresh example centre on PostgreSQL."""
    database = f"centre_{uuid4().hex}"
    yield server.create(database, template_database)
    server.drop(database)


@pytest.fixture
def sqlite_url(template_file: Path, tmp_path: Path) -> str:
    """A fresh example centre on SQLite, for tests of windows."""
    return sqlite_copy(template_file, tmp_path)


@pytest.fixture
def record(record_url: str) -> Iterator[Record]:
    opened = open_record(record_url, deadline_s=10)
    yield opened
    opened.close()


def fill(url: str) -> None:
    """The example centre with the starter catalogue, closed again."""
    set_up(url, CENTRE_FILE)
    opened = open_record(url)
    starter = read_catalogue(CATALOGUE)
    import_catalogue(opened, starter.procedures, starter.fields, str(uuid4()))
    opened.close()


def sqlite_copy(template: Path, folder: Path) -> str:
    path = folder / "record.db"
    shutil.copyfile(template, path)
    return str(path)


def command_id() -> str:
    return str(uuid4())

"""The example centre on each back end, with an empty catalogue and a clock that stands."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

import pytest

from db.record import Record, open_record
from db.setup import set_up
from db.throwaway import ThrowawayServer
from tests.records import CENTRE_FILE

NOW = datetime(2026, 11, 20, 1, 30, tzinfo=UTC)


@pytest.fixture(scope="module")
def bare_database(server: ThrowawayServer) -> str:
    name = f"bare_{uuid4().hex}"
    set_up(server.create(name), CENTRE_FILE)
    return name


@pytest.fixture(params=["sqlite", "postgresql"])
def bare_record(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Record]:
    if request.param == "sqlite":
        url = str(tmp_path / "record.db")
        set_up(url, CENTRE_FILE)
    else:
        server: ThrowawayServer = request.getfixturevalue("server")
        template = request.getfixturevalue("bare_database")
        url = server.create(f"catalogue_{uuid4().hex}", template)
    opened = open_record(url, clock=lambda _: NOW)
    yield opened
    opened.close()

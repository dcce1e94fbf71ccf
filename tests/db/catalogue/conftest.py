"""A centre with two lines and an empty catalogue."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from db.engine import open_engine
from db.migrate import upgrade
from db.record import Record, open_record
from db.tables.centre import centre, news
from db.tables.queue import line

NOW = datetime(2026, 11, 20, 1, 30, tzinfo=UTC)


@pytest.fixture
def record(tmp_path: Path) -> Iterator[Record]:
    url = str(tmp_path / "record.db")
    engine = open_engine(url)
    upgrade(engine)
    with engine.connect().execution_options(writes=True) as connection, connection.begin():
        connection.execute(
            centre.insert().values(
                id=1, code="VD", name_vi="Trung tâm", parent_vi="UBND", time_zone="Asia/Ho_Chi_Minh"
            )
        )
        connection.execute(news.insert().values(centre_id=1, version=0, at=NOW))
        for position, letter in enumerate("AB", 1):
            connection.execute(
                line.insert().values(
                    centre_id=1,
                    letter=letter,
                    name_vi=letter,
                    purpose="procedure",
                    position=position,
                    is_open=True,
                )
            )
    engine.dispose()
    opened = open_record(url, clock=lambda _: NOW)
    yield opened
    opened.close()

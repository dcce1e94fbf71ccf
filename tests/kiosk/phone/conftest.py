"""A centre with the server of its phone page; several tests share one, for it takes its time."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from db.queue.values import Ticket
from db.record import open_record
from tests.db.queue.hall import FakeClock, Hall
from tests.kiosk.phone.served import Served
from tests.records import sqlite_copy


@dataclass(frozen=True)
class Centre:
    url: str
    hall: Hall
    served: Served
    over: Ticket  # of the day before

    def ask(self, path: str) -> str:
        return self.served.ask(path).text


@contextmanager
def opened(template: Path, folder: Path, words: Path) -> Iterator[Centre]:
    url = sqlite_copy(template, folder)
    yesterday = Hall.at(url, FakeClock(datetime.now(UTC) - timedelta(days=1)))
    over = yesterday.issue()
    yesterday.record.close()
    record = open_record(url, deadline_s=10)
    with Served(url, words) as served:
        yield Centre(url, Hall(record), served.begin(), over)
    record.close()


@pytest.fixture(scope="module")
def centre(
    template_file: Path, compiled_words: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Centre]:
    """Shared by the tests of a file: each has a line of its own."""
    with opened(template_file, tmp_path_factory.mktemp("centre"), compiled_words) as made:
        yield made


@pytest.fixture
def own_centre(template_file: Path, compiled_words: Path, tmp_path: Path) -> Iterator[Centre]:
    with opened(template_file, tmp_path, compiled_words) as made:
        yield made


@pytest.fixture
def hall(sqlite_url: str) -> Iterator[Hall]:
    """A centre without a server of its page."""
    record = open_record(sqlite_url, deadline_s=10)
    yield Hall(record)
    record.close()

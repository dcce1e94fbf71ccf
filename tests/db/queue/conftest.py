"""A centre in use, whose clock moves when it is told to."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.db.queue.hall import FakeClock, Hall


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def hall(record_url: str, clock: FakeClock) -> Iterator[Hall]:
    opened = Hall.at(record_url, clock)
    yield opened
    opened.record.close()

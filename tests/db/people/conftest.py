"""A centre whose clock stands still until it is moved."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.db.people.seated import Seated
from tests.db.queue.hall import FakeClock, Hall


@pytest.fixture
def seated(record_url: str) -> Iterator[Seated]:
    clock = FakeClock()
    hall = Hall.at(record_url, clock)
    yield Seated(hall, clock)
    hall.record.close()

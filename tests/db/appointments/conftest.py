"""An office on each back end."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.db.appointments.office import Office


@pytest.fixture
def office(record_url: str) -> Iterator[Office]:
    opened = Office.opened(record_url)
    yield opened
    opened.record.close()

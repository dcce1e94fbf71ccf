"""A server of the test's own, which may be stopped, killed and cut off."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from db.throwaway import ThrowawayServer
from tests.records import fill


@pytest.fixture
def own_server() -> Iterator[ThrowawayServer]:
    """Keeps what it has acknowledged, as a centre's server does; the record is "centre"."""
    with ThrowawayServer(durable=True) as started:
        fill(started.create("centre"))
        yield started

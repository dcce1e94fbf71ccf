"""A server of the test's own, which may be stopped and killed, and a cable that may be cut."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from db.setup import set_up
from db.throwaway import ThrowawayServer
from tests.faults.wire import Wire
from tests.records import CENTRE_FILE


@pytest.fixture
def own_server() -> Iterator[ThrowawayServer]:
    """Keeps what it has acknowledged, as a centre's server does; the record is "centre"."""
    with ThrowawayServer(durable=True) as started:
        set_up(started.create("centre"), CENTRE_FILE)
        yield started


@pytest.fixture
def wire(server_url: str) -> Iterator[Wire]:
    """Between clients and an example centre on PostgreSQL; `url` is the clients' address."""
    with Wire(server_url) as between:
        yield between

"""The primary dies under load, its hot standby takes over: an address with both hosts finds it."""

from __future__ import annotations

import signal
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from db.record import open_record
from db.throwaway import ThrowawayServer
from tests.faults import crew
from tests.faults.audit import Ledger, assert_whole
from tests.faults.counts import Counts, rounds
from tests.faults.windows import Windows

MORE = rounds(10, 200)  # actions, before the primary dies and after the standby took over


@pytest.fixture
def standby(own_server: ThrowawayServer) -> Iterator[ThrowawayServer]:
    with ThrowawayServer(durable=True, primary=own_server) as following:
        own_server.acknowledge_when_copied()
        yield following


@pytest.mark.timeout(600)
def test_the_standby_takes_over(
    own_server: ThrowawayServer, standby: ThrowawayServer, tmp_path: Path, counts: Counts
) -> None:
    first, second = (f"{server.host}:{server.port}" for server in (standby, own_server))
    url, ledger = f"postgresql://postgres@{first},{second}/centre", Ledger()
    with Windows(url, tmp_path) as windows, crew.at_work(url, ledger):
        _wait_for_more(ledger)
        usual = windows.right_after(time.monotonic(), url, ledger)  # on this machine, this busy
        own_server.stop(signal.SIGKILL)
        time.sleep(1.0)  # until somebody decides
        standby.promote()
        healed = windows.right_after(time.monotonic(), url, ledger)
        counts.healed("a failover to the standby", healed)
        assert healed - usual < 2.0
        _wait_for_more(ledger)
    counts.add(failovers=1)
    record = open_record(f"postgresql://postgres@/centre?host={second}&host={first}")
    assert_whole(record, ledger, counts)
    record.close()


def _wait_for_more(ledger: Ledger) -> None:
    wanted = len(ledger.entries) + MORE
    while len(ledger.entries) < wanted:
        time.sleep(0.1)

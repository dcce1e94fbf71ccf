"""The server is stopped, stopped at once, or killed while counters work and windows look on."""

from __future__ import annotations

import signal
import time
from pathlib import Path

import pytest

from db.record import open_record
from db.throwaway import ThrowawayServer
from tests.faults import crew
from tests.faults.audit import Ledger, assert_whole
from tests.faults.counts import Counts, rounds
from tests.faults.windows import Windows

ENDS = [signal.SIGINT, signal.SIGQUIT, signal.SIGKILL]
AWAY_S = (0.3, 6.5)  # a restart, and longer than a window's patience


@pytest.mark.timeout(1200)
def test_windows_and_counters_go_on_after_a_restart(
    own_server: ThrowawayServer, tmp_path: Path, counts: Counts
) -> None:
    url, ledger = own_server.url("centre"), Ledger()
    with Windows(url, tmp_path) as windows, crew.at_work(url, ledger):
        usual = windows.right_after(time.monotonic(), url, ledger)  # on this machine, this busy
        for turn in range(rounds(3, 24)):
            time.sleep(0.5)
            own_server.stop(ENDS[turn % len(ENDS)])
            time.sleep(AWAY_S[turn % 4 == 1])
            own_server.start()
            healed = windows.right_after(time.monotonic(), url, ledger)
            counts.healed("a restart of the server", healed)
            assert healed - usual < 2.0
    counts.add(server_ends=rounds(3, 24))
    record = open_record(url)
    assert_whole(record, ledger, counts)
    record.close()

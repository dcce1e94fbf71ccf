"""The network between the server and its clients is cut and healed, in network namespaces."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from db.record import open_record
from db.setup import set_up
from db.throwaway import ThrowawayServer
from tests.faults import crew
from tests.faults.audit import Ledger, assert_whole
from tests.faults.counts import LONG, Counts
from tests.faults.lan import Lan, LanMissing, lan_is_permitted
from tests.faults.windows import Windows
from tests.records import CENTRE_FILE

CUTS_S = (6.0, 1.5) if not LONG else (0.3, 0.7, 1.2, 2.0, 2.5, 3.0, 4.0, 6.0, 9.0, 13.0, 40.0)

WAYS = ((Lan.cut, Lan.heal), (Lan.pull, Lan.plug_in), (Lan.cut, Lan.heal))


@pytest.fixture
def lan() -> Iterator[Lan]:
    try:
        connected = Lan("server", "clients")
    except LanMissing as missing:
        pytest.skip(f"{missing}; test_wire.py cuts the network without")
    with connected:
        yield connected


@pytest.fixture
def far_server(lan: Lan) -> Iterator[ThrowawayServer]:
    """The server on its own machine; the record is "centre"."""
    there = lan.hosts["server"]
    with there.inside():
        server = ThrowawayServer(durable=True, host=there.address).__enter__()
    try:
        with there.inside():
            set_up(server.create("centre"), CENTRE_FILE)
        yield server
    finally:
        server.close()


@pytest.mark.timeout(1200)
def test_windows_and_counters_go_on_after_a_cut(
    lan: Lan, far_server: ThrowawayServer, tmp_path: Path, counts: Counts
) -> None:
    url, ledger = far_server.url("centre"), Ledger()
    with ExitStack() as stack:
        with lan.hosts["clients"].inside():  # the officers' threads begin there, too
            windows = stack.enter_context(Windows(url, tmp_path))
            stack.enter_context(crew.at_work(url, ledger))
        with lan.hosts["server"].inside():
            usual = windows.right_after(time.monotonic(), url, ledger)  # on this machine, this busy
        for turn, away_s in enumerate(CUTS_S):
            time.sleep(0.5)
            cut, heal = WAYS[turn % len(WAYS)]
            cut(lan, "clients")
            time.sleep(away_s)
            heal(lan, "clients")
            with lan.hosts["server"].inside():
                healed = windows.right_after(time.monotonic(), url, ledger)
            counts.healed(f"a cut of the network ({away_s} s)", healed)
            assert healed - usual < 2.0
    counts.add(network_cuts=len(CUTS_S))
    with lan.hosts["server"].inside():
        record = open_record(url)
        assert_whole(record, ledger, counts)
        record.close()


@pytest.mark.timeout(1200)
@pytest.mark.skipif(lan_is_permitted(), reason="here the network can be cut directly")
def test_an_ordinary_user_cuts_it_in_a_user_namespace(counts: Counts) -> None:
    own = ("unshare", "--user", "--map-current-user", "--keep-caps", "--net")
    if subprocess.run([*own, "true"], check=False, capture_output=True).returncode:
        pytest.skip("user namespaces are not permitted here; test_wire.py cuts the network without")
    this = f"{__file__}::{test_windows_and_counters_go_on_after_a_cut.__name__}"
    done = subprocess.run(
        [*own, sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", this],
        check=False,
        capture_output=True,
        text=True,
    )
    counts.add(network_cuts_in_a_user_namespace=len(CUTS_S))

    assert "1 passed" in done.stdout, done.stdout + done.stderr

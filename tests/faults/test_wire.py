"""The network cut both ways by a cable of ours, on any system; harsher than a real one, for a
connection that has lost something is never heard of again."""

from __future__ import annotations

import time

import pytest

from db.queue import boards, store
from db.record import open_record
from tests.db.queue.hall import Hall
from tests.faults.counts import LONG, Counts, rounds
from tests.faults.picture import Picture
from tests.faults.wire import Wire
from tests.records import command_id

CUTS_S = (0.4, 1.0, 3.0, 6.0)


@pytest.mark.timeout(600)
def test_a_picture_is_right_again_after_a_cut(server_url: str, wire: Wire, counts: Counts) -> None:
    near = Hall(open_record(server_url))
    called: list[str] = []
    with Picture(wire.url) as picture:
        began = time.monotonic()
        usual = picture.wait_for(_serve_one(near, called)) - began  # on this machine, this busy
        called.clear()
        picture.calls.clear()
        for away_s in CUTS_S[:: 1 if LONG else 2] * rounds(1, 5):
            wire.cut()
            _serve_one(near, called)
            time.sleep(away_s)
            _serve_one(near, called)
            wire.heal()
            healed = time.monotonic()
            version = _serve_one(near, called)
            seconds = picture.wait_for(version) - healed
            counts.healed("a cut that swallows connections", seconds)
            assert seconds - usual < 2.0
    near.record.close()

    assert called == [call.label for call in picture.calls]


def _serve_one(hall: Hall, called: list[str]) -> int:
    """Issue, call and finish; the version after the call."""
    hall.issue()
    ticket = hall.call()
    called.append(ticket.label)
    version = boards.version(hall.record)
    store.finish(hall.record, command_id=command_id(), ticket_id=ticket.id)
    return version

"""What one officer or one kiosk of a busy centre does, at the pace of people."""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from contextlib import suppress
from itertools import count

from db.errors import NothingWaiting
from db.queue.values import Ticket
from installer.bench.queue_rounds import Client, Times

ACTION = "action"
OFFICER_S, KIOSK_S = 30.0, 10.0
"""Between two actions of an officer, and between two numbers of a kiosk."""


class Officer:
    """Calls, starts, finishes, and so on."""

    def __init__(self, client: Client) -> None:
        self._client = client
        self._ticket: Ticket | None = None
        self._is_serving = False

    def act(self) -> None:
        if self._ticket is None:
            self._ticket = self._client.call()
        elif not self._is_serving:
            self._client.start(self._ticket)
            self._is_serving = True
        else:
            self._client.finish(self._ticket)
            self._ticket, self._is_serving = None, False


def paced_actions(
    url: str,
    *,
    seat: int,
    officers: int,
    speed: float,
    seconds: float,
    ready: Callable[[], None],
    told: Callable[[int], None],
) -> Times:
    """The first seats are officers', the others kiosks. Each begins at a moment of its own."""
    with Client(url, seat) as client:
        is_officer = seat < officers
        act: Callable[[], object] = Officer(client).act if is_officer else client.issue
        pause_s = (OFFICER_S if is_officer else KIOSK_S) / speed
        for _ in range(3):  # the first of each kind is slower
            act()
        ready()
        begun = time.monotonic()
        due = begun + random.uniform(0, pause_s)
        for done in count(1):
            if due >= begun + seconds:
                break
            time.sleep(max(0.0, due - time.monotonic()))
            with suppress(NothingWaiting):
                client.timed(ACTION, act)
            due += pause_s
            told(done)
        return client.times

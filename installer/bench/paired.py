"""A young record and an old one, asked in turns: what else the machine does meets both alike."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Sequence
from contextlib import ExitStack

from db.queue import boards, hall_board
from db.tables.day import day
from installer.bench.queue_rounds import Client, Times

FIRST, DESK, HALL, KIOSK = (
    "first number of a day",
    "desk's picture",
    "hall's picture",
    "kiosk's picture",
)
_FIRST_EVERY = 10


def paired_rounds(
    urls: Sequence[str], *, rounds: int, at_most_s: float, told: Callable[[int], None]
) -> list[Times]:
    """The milliseconds of one client on each record: its actions, and what windows ask."""
    with ExitStack() as stack:
        clients = [stack.enter_context(Client(url, 0)) for url in urls]
        for client in clients:
            _ask_all(client)
            client.round()
            client.times.clear()
        deadline = time.monotonic() + at_most_s
        for done in range(rounds):
            for client in random.sample(clients, len(clients)):
                if done % _FIRST_EVERY == 0:
                    _first_of_day(client)
                client.round()
                _ask_all(client)
            told(done + 1)
            if time.monotonic() > deadline:
                break
        return [client.times for client in clients]


def _ask_all(client: Client) -> None:
    client.timed(DESK, lambda: boards.desk_board(client.record, client.counter.id))
    client.timed(HALL, lambda: hall_board.news(client.record, None))
    client.timed(KIOSK, lambda: boards.kiosk_board(client.record))


def _first_of_day(client: Client) -> None:
    """As if nobody had come yet: the day begins, and those before it are looked through."""
    today = client.record.ask(lambda look: look.today)
    with client.record.engine.begin() as connection:
        connection.execute(day.delete().where(day.c.business_date == today))
    client.timed(FIRST, client.issue)

"""A pad and a board played by one process, the bus by another, on one record."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from db.people import boards as people_boards
from db.people import store as people
from db.queue import boards, store
from db.queue.rules import Action
from db.record import Record
from tests.printing.platforms import POSIX
from tests.records import command_id

pytestmark = POSIX
PATIENCE_S = 60


@contextmanager
def motcua(*words: str, log: Path) -> Iterator[subprocess.Popen[bytes]]:
    with log.open("wb") as told:
        process = subprocess.Popen(
            [sys.executable, "-m", "motcua", *words], stdin=subprocess.PIPE, stdout=told
        )
    try:
        yield process
    finally:
        if process.stdin:
            process.stdin.close()
        process.terminate()
        process.wait(20)


def wait_for(is_so: Callable[[], bool], what: str) -> None:
    end = time.monotonic() + PATIENCE_S
    while not is_so():
        assert time.monotonic() < end, what
        time.sleep(0.05)


@pytest.mark.timeout(300)
def test_next_board_recall_finish(record: Record, record_url: str, tmp_path: Path) -> None:
    counter = next(each for each in boards.counters(record) if each.number == 3)
    officer = people_boards.officers(record)[0]
    people.sit(record, command_id=command_id(), counter_id=counter.id, officer_id=officer.id)
    store.issue(record, command_id=command_id(), line_id=counter.lines[0])
    log, port = tmp_path / "devices.txt", tmp_path / "ttyBus"

    def shown() -> list[str]:
        return log.read_text(encoding="utf-8").splitlines()

    def actions() -> list[Action]:
        (ticket,) = boards.tickets_of_today(record)
        return [event.action for event in boards.events(record, ticket_id=ticket.id)]

    simulate = ("devices", "simulate", "bus", "--pad", "1", "--board", "21", "--link", str(port))
    bus = ("--database", record_url, "bus", "--port", f"serial:{port}@9600")
    with motcua(*simulate, log=log) as devices:
        wait_for(port.exists, "no port")
        with motcua(*bus, "--pad", "3=1", "--board", "3=21", log=tmp_path / "bus.txt") as program:

            def press(key: str, done: int) -> None:
                assert devices.stdin
                devices.stdin.write(f"{key}\n".encode())
                devices.stdin.flush()
                wait_for(lambda: len(actions()) == done, key)

            press("next", 2)
            wait_for(lambda: "21: C001 (blinks)" in shown(), "the board shows no call")
            press("recall", 3)
            press("start", 4)
            wait_for(lambda: "21: C001" in shown(), "the board blinks on")
            press("finish", 5)
            wait_for(lambda: "21: -" in shown(), "the board stays lit")
            program.send_signal(signal.SIGTERM)
            code = program.wait(20)

    assert [Action.ISSUE, Action.CALL, Action.RECALL, Action.START, Action.FINISH] == actions()
    assert str(port) == shown()[0]
    assert "1: C001" in shown()
    assert 0 == code
    assert not os.path.lexists(port)

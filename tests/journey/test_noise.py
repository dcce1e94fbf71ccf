"""Ten thousand touches, swipes, keys and scanner lines of no sense, at a real kiosk and hall."""

from __future__ import annotations

import os
import random
import threading
import time
import tty
from contextlib import ExitStack
from pathlib import Path
from typing import Self

import pytest

from db.queue import boards
from db.record import open_record
from installer.driving import DrivenWindow
from tests.records import sqlite_copy

STROKES = 10_000
BATCH = 100
TAKERS = ("takeTicket", "priority_", "notPriority", "takeResult", "takeNumber")
"""What gives a number: the crowd's fingers do not hit it."""
GROWTH_KB = 25_000  # in the second half; a real leak of a page or a picture is far more
HOME_S = 90.0
SILENCE_S = 2.0  # of the scanner, on the average: it would hold the kiosk on one page else
PAGES = 6

_KEYS = (
    *"QWERTYUIOPASDFGHJKLZXCVBNM0123456789",
    *("Escape", "Tab", "Backspace", "Return", "Space", "Left", "Right", "Up", "Down", "Home"),
    *("F1", "F4", "F5", "F10", "F11", "F12", "Delete", "PageDown", "Menu", "Meta", "Print"),
)
_HELD = ((), ("Control",), ("Alt",), ("Shift",), ("Control", "Alt"), ("Control", "Shift"))
_LEAVES = {("Q", "Control", "Alt", "Shift")}
_LINES = (
    b"'; DROP TABLE ticket; --",
    b"%s%n%x{0}{ticket.__class__}",
    b"MC1A:" + b"A" * 32,
    b"MC1A:\xff\xfe",
    b"MC1T:00000000-0000-0000-0000-000000000000",
    "001090012345|012345678|Nguyễn Văn A|01011990|Nam|Hà Nội|01012020".encode()[:-3],
    "nguyễn".encode()[:-1],
    b"https://example.org/t/%00%0d%0a",
    b"WIFI:S:hall;T:WPA;P:secret;;",
    b"\x00\x01\x02\x1b[2J\x1b]0;x\x07",
    b"000201010212",
    b"{" * 500,
    b"",
)


def _strokes(chance: random.Random, number: int) -> list[list[object]]:
    return [_stroke(chance) for _ in range(number)]


def _stroke(chance: random.Random) -> list[object]:
    match chance.choices(("tap", "swipe", "key"), (70, 10, 20))[0]:
        case "tap":
            # Where buttons are more often than anywhere.
            return ["tap", chance.random(), chance.betavariate(2, 1.2)]
        case "swipe":
            return ["swipe", *(chance.random() for _ in range(4))]
        case kind:
            return [kind, chance.choice(_KEYS), *chance.choice(_HELD)]


class Scanner:
    """A serial port; once it is told to, noise comes from it."""

    def __init__(self, chance: random.Random) -> None:
        self._chance = chance
        self._scanner, self._plug = os.openpty()
        tty.setraw(self._plug)
        os.set_blocking(self._scanner, False)
        self.port = os.ttyname(self._plug)
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._babble)  # noqa: TID251  # stands for a device

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.quiet()
        os.close(self._scanner)
        os.close(self._plug)

    def begin(self) -> None:
        self._thread.start()

    def quiet(self) -> None:
        self._over.set()
        if self._thread.ident is not None:
            self._thread.join()

    def _babble(self) -> None:
        while not self._over.wait(self._chance.expovariate(1 / SILENCE_S)):
            line = self._line() + self._chance.choice((b"\r", b"\n", b"\r\n", b""))
            while line and not self._over.is_set():
                try:
                    line = line[os.write(self._scanner, line[:4000]) :]
                except BlockingIOError:
                    self._over.wait(0.01)

    def _line(self) -> bytes:
        kind = self._chance.random()
        if kind < 0.05:
            return b"7" * 1_000_000
        return self._chance.choice(_LINES) if kind < 0.9 else self._chance.randbytes(300)


@pytest.mark.timeout(600)
def test_a_kiosk_bears_ten_thousand_strokes(template_file: Path, tmp_path: Path) -> None:
    chance = random.Random(20261122)
    url = sqlite_copy(template_file, tmp_path)
    with ExitStack() as stack:
        scanner = stack.enter_context(Scanner(random.Random(1)))
        kiosk = stack.enter_context(
            DrivenWindow(
                "kiosk", "--scanner", scanner.port, database=url, log=tmp_path / "kiosk.txt"
            )
        )
        kiosk.wait("collectResult", enabled=True)
        scanner.begin()
        memory, spared, pages = [], 0, set()
        for _ in range(STROKES // BATCH):
            told = kiosk.noise(_strokes(chance, BATCH), TAKERS)
            memory.append(told["memory_kb"])
            spared += told["spared"]
            pages.add(tuple(kiosk.names()))
        scanner.quiet()
        calm = time.monotonic()
        kiosk.wait("collectResult", enabled=True, seconds=HOME_S)
        home_s = time.monotonic() - calm
    record = open_record(url)
    tickets = boards.tickets_of_today(record)
    record.close()

    assert [] == [each.label for each in tickets]
    assert home_s <= HOME_S
    assert spared < STROKES / 2  # the rest hit something else
    assert len(pages) >= PAGES
    half = len(memory) // 2
    assert max(memory[half:]) - memory[half] <= GROWTH_KB, memory

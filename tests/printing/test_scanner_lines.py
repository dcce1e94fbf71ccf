"""What a serial scanner sends, and what of it is a code."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest

from printing.scanner import Scanner
from tests.printing.platforms import POSIX

pytestmark = POSIX
CARD = "001090123456||NGUYỄN VĂN A|01011990|Nam|Xã Ví Dụ|"


@dataclass
class Line:
    """A scanner with the other end of its cable."""

    scanner: Scanner
    machine: int
    now: list[float] = field(default_factory=lambda: [0.0])

    def send(self, *pieces: bytes) -> list[str]:
        """The codes read after each piece."""
        read: list[str] = []
        for piece in pieces:
            for start in range(0, max(len(piece), 1), 512):
                os.write(self.machine, piece[start : start + 512])
                read += self.scanner.read()
        return read


@pytest.fixture
def line() -> Iterator[Line]:
    machine, plug = os.openpty()
    now = [0.0]
    scanner = Scanner(os.ttyname(plug), seconds=lambda: now[0])
    scanner.read()
    yield Line(scanner, machine, now)
    scanner.close()
    os.close(machine)
    os.close(plug)


def test_letters_split_between_two_looks(line: Line) -> None:
    sent = f"{CARD}\r\n".encode()
    cut = sent.index("Ễ".encode()) + 1

    assert [CARD] == line.send(sent[:cut], sent[cut:])


def test_broken_letters_do_not_hide_the_rest(line: Line) -> None:
    assert ["MC1A\ufffdX"] == line.send(b"MC1A\xe1X\r")


def test_a_line_of_a_megabyte_is_no_code_and_spoils_none(line: Line) -> None:
    assert ["MC1A"] == line.send(b"x" * 1_000_000, b"yz\r", b"MC1A\r")


def test_a_code_that_never_ends_is_forgotten(line: Line) -> None:
    begun = line.send(b"MC1A")
    line.now[0] += 2

    assert ([], ["A012"]) == (begun, line.send(b"A012\r"))

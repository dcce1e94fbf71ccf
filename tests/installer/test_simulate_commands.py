"""`motcua devices simulate`: a port is told, typed lines become keys, codes and faults."""

from __future__ import annotations

import os
import select
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from db.hall.addresses import TICKET_CODE
from installer.simulating.bus import TypedBus
from installer.simulating.printer import turn
from installer.simulating.scanner import End, Spoils, sent
from kiosk.scanned import Kind, understand
from printing.address import Address
from printing.address import Kind as Line
from printing.bus.frames import Frame, encode
from printing.bus.template import Key
from printing.bus.template_file import read_template
from printing.lines import open_link
from printing.replies import Paper
from printing.scanner import Scanner
from printing.simulator import Switches
from tests.printing.platforms import POSIX

CARD = "001090123456||NGUYỄN VĂN Ả|01011990|Nam|Xã Ví Dụ|"
PATIENCE_S = 20


@contextmanager
def simulated(*words: str) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """The process and the port it has told."""
    process = subprocess.Popen(
        [sys.executable, "-m", "motcua", "devices", "simulate", *words],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdin
    assert process.stdout
    try:
        assert select.select([process.stdout], [], [], PATIENCE_S)[0]
        yield process, process.stdout.readline().strip()
    finally:
        process.stdin.close()
        assert process.wait(PATIENCE_S) == 0
        process.stdout.close()


def type_in(process: subprocess.Popen[str], line: str) -> None:
    assert process.stdin
    process.stdin.write(f"{line}\n")
    process.stdin.flush()


@POSIX
@pytest.mark.parametrize("end", End)
def test_a_scanner_sends_what_is_typed(end: End) -> None:
    with simulated("scanner", "--end", end.value) as (process, port):
        scanner = Scanner(port)
        scanner.read()
        type_in(process, CARD)
        read, limit = tuple[str, ...](), time.monotonic() + PATIENCE_S
        while not read and time.monotonic() < limit:
            read = scanner.read()
        scanner.close()

    assert (CARD,) == read


@POSIX
def test_a_printer_runs_out_of_paper(tmp_path: Path) -> None:
    link = tmp_path / "printer"
    with simulated("printer", "--link", str(link)) as (process, port):
        type_in(process, "paper  out")
        type_in(process, "cover ajar")
        assert process.stdout
        told = process.stdout.readline()
        with open_link(Address(Line.SERIAL, port, baud=115200)) as line:
            paper = line.status().paper

    assert str(link) == port
    assert told.startswith("cover ajar: one of paper out, paper low")
    assert Paper.END is paper
    assert not os.path.lexists(link)


def test_letters_that_lose_bytes_are_seen_as_spoilt() -> None:
    broken = sent(CARD, End.CR, Spoils.UTF8).decode("utf-8", "replace")

    assert "\ufffd" in broken
    assert broken.startswith("001090123456||NGUY")


def test_a_code_that_went_through_an_input_method_is_seen_as_such() -> None:
    ticket = f"{TICKET_CODE}BMAADDEEOOSSFFRRXXJJWW2345"
    spoilt = sent(ticket, End.CR, Spoils.TELEX).decode()

    assert Kind.TICKET is understand(ticket).kind
    assert Kind.TELEX is understand(spoilt).kind


@pytest.mark.parametrize(
    ("line", "answer", "keys"),
    [
        ("next", "", [Key.NEXT]),
        ("2 next recall", "", [Key.NEXT, Key.RECALL]),
        ("7 next", "there is no address 7", []),
        ("forward", "forward: one of ", []),
        ("", "", []),
    ],
)
def test_keys_are_typed(line: str, answer: str, keys: list[Key]) -> None:
    bus = TypedBus(read_template("motcua"), (2,), (21,))

    said = bus.typed(line)

    assert answer == said[: len(answer)] or said == answer
    assert bool(answer) is bool(said)
    assert keys == bus.devices.stations[2].keys


def test_faults_are_typed() -> None:
    template = read_template("motcua")
    bus = TypedBus(template, (2,), ())
    question = encode(template, Frame(2, template.poll.command))
    bus.typed("2 silent")
    silent = bus.devices.take(question)
    bus.typed("answers")

    assert b"" == silent
    assert encode(template, Frame(2, template.done_answer)) == bus.devices.take(question)


def test_what_a_text_becomes_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    template = read_template("motcua")
    bus = TypedBus(template, (), (21,))
    for command, data in ((b"B", b"A012    "), (b"D", b"A012    "), (b"C", b"")):
        bus.devices.take(encode(template, Frame(21, command, data)))

    assert "21: A012 (blinks)\n21: A012\n21: -\n" == capsys.readouterr().out


@pytest.mark.parametrize(
    ("words", "switches"),
    [
        ("paper low", Switches(paper=Paper.NEAR_END)),
        ("cover open", Switches(cover_open=True)),
        ("offline", Switches(online=False)),
        ("slow", Switches(bytes_per_second=960)),
    ],
)
def test_what_happens_to_a_printer_is_typed(words: str, switches: Switches) -> None:
    turned = Switches()

    assert "" == turn(turned, words)
    assert switches == turned

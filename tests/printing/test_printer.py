from __future__ import annotations

import socket
from pathlib import Path

import pytest
import serial

from printing.address import Address, Kind
from printing.escpos import Mode, ticket_bytes
from printing.outcome import Outcome, Printed, Trouble, TroubleCode
from printing.printer import device_status, print_slip
from printing.replies import Paper, Status
from printing.simulated_lines import SimulatedLine, SimulatedSerial
from tests.printing.platforms import POSIX
from tests.printing.samples import VIETNAMESE


def send(line: SimulatedLine, confirm: float = 2.0, mode: Mode = Mode.HYBRID) -> Outcome:
    return print_slip(VIETNAMESE, line.address, "0042", mode=mode, stall=0.4, confirm=confirm)


@POSIX
def test_a_serial_port_in_use_is_busy(serial_line: SimulatedSerial) -> None:
    with serial.Serial(serial_line.address.target, exclusive=True):
        outcome = send(serial_line)

    assert isinstance(outcome, Trouble)
    assert outcome.code is TroubleCode.BUSY


@pytest.mark.parametrize(
    "address",
    [
        Address(Kind.SERIAL, "/dev/no-such-port"),
        Address(Kind.USB, "/dev/usb/no-such-printer"),
        Address(Kind.PDF, "no/such/folder/a.pdf"),
        Address(Kind.ESCPOS, "no/such/folder/a.bin"),
    ],
    ids=str,
)
def test_a_device_that_is_not_there_is_not_found(address: Address) -> None:
    outcome = print_slip(VIETNAMESE, address, "0042")

    assert isinstance(outcome, Trouble)
    assert (outcome.code, outcome.sent) == (TroubleCode.NOT_FOUND, 0)


def test_a_refused_port_is_not_found() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]

    outcome = print_slip(VIETNAMESE, Address(Kind.NET, "127.0.0.1", port=port), "0042")

    assert isinstance(outcome, Trouble)
    assert outcome.code is TroubleCode.NOT_FOUND


@POSIX
def test_a_usb_node_is_written_and_read_like_a_line(serial_line: SimulatedSerial) -> None:
    usb = Address(Kind.USB, serial_line.address.target)  # a pty stands for /dev/usb/lp0

    assert device_status(usb) == Status(True, False, Paper.OK, False)
    assert print_slip(VIETNAMESE, usb, "0042") == Printed()


@pytest.mark.parametrize("mode", Mode)
def test_a_file_gets_the_whole_job(tmp_path: Path, mode: Mode) -> None:
    file = tmp_path / "a.bin"
    file.write_bytes(b"earlier")

    assert print_slip(VIETNAMESE, Address(Kind.ESCPOS, str(file)), "0042", mode=mode) == Printed()
    assert file.read_bytes() == ticket_bytes(VIETNAMESE, mode=mode)
    assert list(tmp_path.iterdir()) == [file]


def test_a_pdf_file_gets_the_document(tmp_path: Path) -> None:
    file = tmp_path / "a.pdf"

    assert print_slip(VIETNAMESE, Address(Kind.PDF, str(file)), "0042") == Printed()
    assert file.read_bytes().startswith(b"%PDF-")


def test_a_folder_in_the_place_of_the_file_is_an_error(tmp_path: Path) -> None:
    outcome = print_slip(VIETNAMESE, Address(Kind.ESCPOS, str(tmp_path)), "0042")

    assert isinstance(outcome, Trouble)
    assert outcome.code is TroubleCode.ERROR
    assert list(tmp_path.iterdir()) == []


def test_the_screen_needs_no_device() -> None:
    assert print_slip(VIETNAMESE, Address(Kind.SCREEN), "0042") == Printed()

from __future__ import annotations

import socket
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import serial

from printing.address import Address, Kind
from printing.escpos import Mode, ticket_bytes
from printing.lines import open_link
from printing.outcome import LinkTrouble, Outcome, Printed, Sent, Trouble, TroubleCode
from printing.printer import device_status, print_slip
from printing.replies import Paper, Status
from printing.simulated_lines import SimulatedLine, SimulatedNetwork, SimulatedSerial
from printing.simulator import Switches
from tests.printing.samples import VIETNAMESE

posix = pytest.mark.skipif(sys.platform == "win32", reason="a pty is POSIX")


@pytest.fixture(params=[pytest.param(SimulatedSerial, marks=posix), SimulatedNetwork])
def line(request: pytest.FixtureRequest) -> Iterator[SimulatedLine]:
    with request.param() as simulated:
        yield simulated


@pytest.fixture
def serial_line() -> Iterator[SimulatedSerial]:
    with SimulatedSerial() as simulated:
        yield simulated


def send(line: SimulatedLine, confirm: float = 2.0, mode: Mode = Mode.HYBRID) -> Outcome:
    return print_slip(VIETNAMESE, line.address, "0042", mode=mode, stall=0.4, confirm=confirm)


def eventually(holds: Callable[[], bool]) -> bool:
    end = time.monotonic() + 5
    while not holds() and time.monotonic() < end:
        time.sleep(0.01)
    return holds()


def test_a_healthy_printer_prints_and_confirms(line: SimulatedLine) -> None:
    outcome = send(line)

    assert outcome == Printed()
    (page,) = line.printer.pages()
    assert (page.texts, page.qr) == ((("A012", 8),), (VIETNAMESE.qr,))


def test_the_job_arrives_byte_by_byte(line: SimulatedLine) -> None:
    send(line)

    questions = b"\x10\x04\x01\x10\x04\x02\x10\x04\x04"
    mark = b"\x1d(H\x06\x00000042\x1dr\x01"
    assert bytes(line.printer.received) == questions + ticket_bytes(VIETNAMESE) + mark


@pytest.mark.parametrize(
    ("switches", "code"),
    [
        (Switches(paper=Paper.END), TroubleCode.NO_PAPER),
        (Switches(cover_open=True), TroubleCode.COVER_OPEN),
        (Switches(online=False), TroubleCode.OFFLINE),
        (Switches(error=True), TroubleCode.ERROR),
    ],
)
def test_trouble_seen_beforehand_wastes_no_paper(
    line: SimulatedLine, switches: Switches, code: TroubleCode
) -> None:
    line.printer.switches = switches

    outcome = send(line)

    assert outcome == Trouble(code, "found before the job was sent")
    assert len(line.printer.received) == 9  # the questions only


def test_paper_near_its_end_is_a_warning(line: SimulatedLine) -> None:
    line.switches.paper = Paper.NEAR_END

    assert send(line) == Printed(TroubleCode.PAPER_NEAR_END)


def test_a_silent_printer_gets_the_bare_job(line: SimulatedLine) -> None:
    line.switches.silent = True

    outcome = send(line)

    assert outcome == Sent(TroubleCode.SILENT)
    assert not outcome.confirmed
    question = b"\x10\x04\x01"
    job = question + ticket_bytes(VIETNAMESE)
    assert eventually(lambda: bytes(line.printer.received) == job)


def test_a_printer_that_knows_only_one_question_is_online(line: SimulatedLine) -> None:
    line.switches.answers = frozenset({1})

    assert device_status(line.address, 0.2) == Status(online=True)


def test_without_the_job_mark_the_in_order_answer_confirms(line: SimulatedLine) -> None:
    line.switches.knows_job_mark = False

    assert send(line) == Printed()


def test_without_any_in_order_answer_the_job_is_only_sent(line: SimulatedLine) -> None:
    line.switches.knows_job_mark = line.switches.knows_paper_report = False

    assert send(line, confirm=0.3) == Sent()


def test_paper_that_ends_within_the_job_is_trouble(line: SimulatedLine) -> None:
    line.switches.paper_ends_after = 4000

    outcome = send(line, confirm=0.4)

    assert isinstance(outcome, Trouble)
    assert (outcome.code, outcome.sent) == (TroubleCode.NO_PAPER, len(ticket_bytes(VIETNAMESE)))


def test_a_printer_that_takes_no_more_bytes_has_stalled(line: SimulatedLine) -> None:
    with open_link(line.address) as link:
        line.switches.stall_after = 3000  # the system still buffers a good deal
        started = time.monotonic()

        with pytest.raises(LinkTrouble) as caught:
            link.write(b" " * 20_000_000, stall=0.3)

        assert caught.value.code is TroubleCode.STALLED
        assert caught.value.sent > 0
        assert time.monotonic() - started < 3


def test_a_printer_that_falls_silent_within_the_job_may_have_printed(line: SimulatedLine) -> None:
    line.switches.stall_after = 3000

    assert send(line, confirm=0.3) == Sent(TroubleCode.SILENT)


def test_a_stalled_job_is_an_outcome(line: SimulatedLine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("printing.printer.ticket_bytes", lambda *_: b" " * 20_000_000)
    line.switches.stall_after = 3000

    outcome = send(line)

    assert isinstance(outcome, Trouble)
    assert outcome.code is TroubleCode.STALLED
    assert 0 < outcome.sent < 20_000_000


def test_a_slow_printer_has_not_stalled(serial_line: SimulatedSerial) -> None:
    serial_line.switches.bytes_per_second = 20_000

    outcome = print_slip(VIETNAMESE, serial_line.address, "0042", stall=0.3, confirm=3)

    assert outcome == Printed()


def test_a_printer_unplugged_within_the_job_is_unplugged(line: SimulatedLine) -> None:
    line.switches.unplug_after = 3000

    outcome = send(line)

    assert isinstance(outcome, Trouble)
    assert outcome.code is TroubleCode.UNPLUGGED
    assert outcome.sent > 0
    assert line.printer.pages() == ()


def test_a_line_gone_between_two_jobs_is_noticed_before_the_second(line: SimulatedLine) -> None:
    with open_link(line.address) as link:
        assert link.print_job(ticket_bytes(VIETNAMESE), "0001") == Printed()
        line.unplug()

        with pytest.raises(LinkTrouble) as caught:
            link.print_job(ticket_bytes(VIETNAMESE), "0002")

    assert (caught.value.code, caught.value.sent) == (TroubleCode.UNPLUGGED, 0)


def test_what_came_before_the_job_does_not_confirm_it(line: SimulatedLine) -> None:
    with open_link(line.address) as link:
        link.write(b"\x1d(H\x06\x00000042\x1dr\x01")
        time.sleep(0.1)
        line.switches.knows_job_mark = line.switches.knows_paper_report = False

        outcome = link.print_job(ticket_bytes(VIETNAMESE), "0042", confirm=0.2)

    assert outcome == Sent()


@posix
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


@posix
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


def test_paper_put_back_finishes_the_held_job(line: SimulatedLine) -> None:
    line.switches.paper_ends_after = 4000
    refill = threading.Timer(0.3, setattr, (line.switches, "paper", Paper.OK))
    refill.start()

    outcome = send(line, confirm=3)
    refill.join()

    assert outcome == Printed()
    assert len(line.printer.pages()) == 1


@pytest.mark.skipif(sys.platform != "linux", reason="counts descriptors in /proc")
@pytest.mark.parametrize("kind", [SimulatedSerial, SimulatedNetwork])
def test_nothing_stays_open(kind: type[SimulatedLine]) -> None:
    descriptors = Path("/proc/self/fd")
    before = len(list(descriptors.iterdir()))
    with kind() as line:
        send(line)

    assert len(list(descriptors.iterdir())) == before
    assert not [t for t in threading.enumerate() if t.name == "simulated printer"]

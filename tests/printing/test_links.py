from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from printing.escpos import Mode, ticket_bytes
from printing.escpos_codes import END_OF_TORN
from printing.escpos_page import pages
from printing.escpos_parse import operations
from printing.lines import open_link
from printing.outcome import LinkTrouble, Outcome, Printed, Sent, Trouble, TroubleCode
from printing.printer import device_status, print_slip
from printing.replies import Paper, Status
from printing.simulated_lines import SimulatedLine, SimulatedNetwork, SimulatedSerial
from printing.simulator import SimulatedPrinter, Switches
from tests.printing.samples import VIETNAMESE


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


def test_an_empty_roll_is_told_long_before_patience_ends(
    line: SimulatedLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("printing.links.LOOK_AGAIN_SECONDS", 0.2)
    line.switches.paper_ends_after = 4000
    started = time.monotonic()

    outcome = send(line, confirm=60)

    assert isinstance(outcome, Trouble)
    assert outcome.code is TroubleCode.NO_PAPER
    assert time.monotonic() - started < 10


def test_a_word_that_comes_late_still_counts(
    line: SimulatedLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("printing.links.LOOK_AGAIN_SECONDS", 0.05)
    line.switches.bytes_per_second = 40_000

    assert send(line, confirm=5) == Printed()


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


def test_wherever_a_job_was_torn_off_the_next_one_is_whole() -> None:
    whole = ticket_bytes(VIETNAMESE)
    (expected,) = pages(whole)
    ends = {(type(op), whole[end : end + 2]): end for end, op in operations(whole)}
    cuts = {end + more for end in ends.values() for more in range(-1, 10)}
    cuts |= set(range(0, len(whole), 509))
    for cut in sorted(cuts & set(range(len(whole)))):
        printer = SimulatedPrinter()
        printer.take(whole[:cut])
        printer.take(END_OF_TORN + whole)
        *_, last = printer.pages()

        assert (last.texts, last.qr, last.image.tobytes()) == (
            expected.texts,
            expected.qr,
            expected.image.tobytes(),
        ), f"torn off after {cut} bytes"


def test_a_printer_that_waits_for_the_rest_of_a_job_is_freed(line: SimulatedLine) -> None:
    line.printer.take(ticket_bytes(VIETNAMESE)[:1234])
    torn = print_slip(VIETNAMESE, line.address, "0042", stall=0.4, after_torn=True)

    assert torn == Printed()
    assert [page.texts for page in line.printer.pages()] == [(), (("A012", 8),)]

"""A kiosk is killed while its printer prints: what cannot be known is told, nothing is doubled."""

from __future__ import annotations

import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

from db.paper.boards import jobs_of
from db.paper.values import JobState, PrintJob
from db.queue import boards
from db.record import Record, open_record
from installer.driving import DrivenWindow
from printing.simulated_lines import SimulatedSerial
from printing.simulator import SimulatedPrinter
from tests.records import fill

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the simulated line is POSIX only")
_PATIENCE_S = 20.0


def _kiosk(database: str, printer: str, log: Path) -> DrivenWindow:
    return DrivenWindow("kiosk", "--windowed", "--printer", printer, database=database, log=log)


def _take(kiosk: DrivenWindow) -> None:
    kiosk.wait("collectResult", enabled=True)
    kiosk.tap("field_ho_tich", "procedure_1.001193")
    kiosk.tap("procedure_1.001193", "takeTicket")
    kiosk.tap("takeTicket", "number")


def _job(record: Record, label: str, *states: JobState) -> PrintJob:
    """The only job of a ticket, once it stands so."""
    ticket = boards.ticket(record, label)
    end = time.monotonic() + _PATIENCE_S
    while (found := jobs_of(record, ticket.id)) == () or found[0].state not in states:
        assert time.monotonic() < end, found
        time.sleep(0.05)
    (job,) = found
    return job


def test_killed_while_it_prints(tmp_path: Path) -> None:
    database = str(tmp_path / "record.db")
    fill(database)
    printer = SimulatedPrinter()
    printer.switches.bytes_per_second = 2000
    with SimulatedSerial(printer) as line, closing(open_record(database)) as record:
        address = str(line.address)
        first = _kiosk(database, address, tmp_path / "first.txt")
        _take(first)
        while not 1000 < len(printer.received):
            time.sleep(0.02)
        first.kill()
        before = _job(record, "A001", JobState.QUEUED)
        printer.switches.bytes_per_second = None
        with _kiosk(database, address, tmp_path / "second.txt") as second:
            after = _job(record, "A001", JobState.UNSURE)
            _take(second)
            _job(record, "A002", JobState.PRINTED)

        assert before.id == after.id
        numbers = [words for page in printer.pages() for words, size in page.texts if size > 1]
        assert numbers in (["A002"], ["A001", "A002"])  # what had left this machine may be whole

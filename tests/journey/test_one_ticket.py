"""One ticket through kiosk, hall, desk and manager, each a process of its own, on one record."""

from __future__ import annotations

import time
import wave
from contextlib import ExitStack
from pathlib import Path

import pytest

from db.paper import boards as paper_boards
from db.paper.values import JobState
from db.queue import boards
from db.queue.rules import Action, State
from db.record import open_record
from db.stats.boards import today
from installer.driving import DrivenWindow
from printing.simulated_lines import SimulatedSerial


@pytest.mark.timeout(600)
def test_tap_paper_key_hall_voice_figures(record_url: str, tmp_path: Path) -> None:
    sounds = tmp_path / "sounds"
    with ExitStack() as stack:
        printer = stack.enter_context(SimulatedSerial())

        def window(*arguments: str) -> DrivenWindow:
            log = tmp_path / f"{arguments[0]}.txt"
            return stack.enter_context(
                DrivenWindow(*arguments, "--windowed", database=record_url, log=log)
            )

        kiosk = window("kiosk", "--printer", str(printer.address))
        hall = window("hall", "--sounds", str(sounds))
        desk = window("desk", "--counter", "1", "--officer", "an")
        manager = window("manager")

        hall.wait("nobodyCalled")
        kiosk.touch("field_ho_tich")
        kiosk.touch("procedure_1.001193")
        kiosk.touch("takeTicket")
        kiosk.wait("ticketQr")
        kiosk.wait_text("A001")
        kiosk.wait_text("lấy phiếu")
        (page,) = printer.printer.pages()

        desk.wait("call", having="allowed")
        desk.wait_text("A001")
        desk.key("F2")
        hall.wait_text("A001")
        desk.wait("start", having="allowed")
        desk.key("F4")
        desk.wait_text("Đang phục vụ")
        desk.key("F9")
        desk.wait("nobody")
        manager.wait_text("Nguyễn Thị An")
        _wait_for_sound(sounds)

    record = open_record(record_url)
    ticket = boards.ticket(record, "A001")
    actions = [event.action for event in boards.events(record, ticket_id=ticket.id)]
    jobs = paper_boards.jobs_of(record, ticket.id)
    totals = today(record).totals
    record.close()

    assert [("A001", 8)] == list(page.texts)
    assert [JobState.PRINTED] == [job.state for job in jobs]
    assert [Action.ISSUE, Action.CALL, Action.START, Action.FINISH] == actions
    assert (State.FINISHED, "1.001193") == (ticket.state, ticket.procedure_code)
    assert (1, 1, 0) == (totals.arrived, totals.finished, totals.waiting)
    # One file a reading; whether the second has begun depends on how fast the rest was.
    assert {True} == {_seconds(file) >= 2 for file in sounds.glob("*.wav")}


def _wait_for_sound(folder: Path) -> None:
    deadline = time.monotonic() + 20
    while not list(folder.glob("*.wav")):
        assert time.monotonic() < deadline, "the hall spoke nothing"
        time.sleep(0.05)


def _seconds(file: Path) -> float:
    with wave.open(str(file)) as sound:
        seconds: float = sound.getnframes() / sound.getframerate()
        return seconds

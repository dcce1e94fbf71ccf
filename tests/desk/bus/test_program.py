"""The whole program on a simulated line and a real record."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from pathlib import Path

import pytest

from db.hall import devices
from db.hall.values import BusState
from db.people import boards as people_boards
from db.people import store as people
from db.people.values import PauseReason
from db.queue import boards, calling, store
from db.queue.rules import State
from db.record import Record, open_record
from desk.bus.codes import Code
from desk.bus.running import BusProgram
from desk.bus.setup import BusSetup
from printing.bus.template import Key
from printing.bus.template_file import read_template
from tests.printing.bus.line import PATIENCE_S, SimulatedLine
from tests.printing.platforms import POSIX
from tests.records import command_id

pytestmark = POSIX
PAD, BOARD = 1, 21


class Counter:
    """Counter 1 with a pad and a board; An sits there."""

    def __init__(self, url: str, folder: Path, stack: ExitStack, frames: str = "motcua") -> None:
        template = read_template(frames)
        self.record: Record = stack.enter_context(closing(open_record(url, deadline_s=10)))
        self.id = next(each.id for each in boards.counters(self.record) if each.number == 1)
        self.line = stack.enter_context(SimulatedLine(template, (PAD, BOARD), folder))
        setup = BusSetup(self.line.address, template, pads={PAD: 1}, boards={BOARD: 1})
        self.program = BusProgram(url, setup, machine="here")
        stack.callback(self.program.close)
        self.program.begin()

    @property
    def board(self) -> str:
        return self.line.station(BOARD).text

    @property
    def display(self) -> str:
        return self.line.station(PAD).text

    def sit(self) -> None:
        officer = people_boards.officers(self.record)[0]
        people.sit(self.record, command_id=command_id(), counter_id=self.id, officer_id=officer.id)

    def issue(self) -> None:
        line = next(each for each in boards.lines(self.record) if each.letter == "A")
        store.issue(self.record, command_id=command_id(), line_id=line.id)

    def press(self, key: Key) -> None:
        self.line.station(PAD).keys.append(key)

    def until(self, is_so: Callable[[], bool]) -> None:
        end = time.monotonic() + PATIENCE_S
        while not is_so():
            assert time.monotonic() < end, f"board {self.board!r}, pad {self.display!r}"
            self.program.step()

    def states(self) -> dict[str, tuple[str, bool | None]]:
        told = devices.board(self.record)
        return {each.id: (each.state, each.is_well) for each in told}


@pytest.fixture
def counter(record_url: str, tmp_path: Path) -> Iterator[Counter]:
    with ExitStack() as stack:
        yield Counter(record_url, tmp_path, stack)


def test_a_visit_by_pad_and_board(counter: Counter) -> None:
    counter.sit()
    counter.issue()
    counter.press(Key.NEXT)
    counter.until(lambda: counter.board == "A001")
    blinks = counter.line.station(BOARD).blinks
    counter.until(lambda: counter.display == "A001")
    counter.press(Key.RECALL)
    counter.until(lambda: boards.ticket(counter.record, "A001").calls == 2)
    counter.press(Key.START)
    counter.until(lambda: not counter.line.station(BOARD).blinks)
    serving = counter.board
    counter.press(Key.FINISH)
    counter.until(lambda: counter.board == "")

    assert blinks
    assert "A001" == serving
    assert State.FINISHED is boards.ticket(counter.record, "A001").state


def test_a_call_from_elsewhere_and_a_pause_are_shown(counter: Counter) -> None:
    counter.sit()
    counter.issue()
    calling.call_next(counter.record, command_id=command_id(), counter_id=counter.id)
    counter.until(lambda: counter.board == counter.display == "A001")
    ticket = boards.ticket(counter.record, "A001")
    store.finish(counter.record, command_id=command_id(), ticket_id=ticket.id)
    people.pause(
        counter.record,
        command_id=command_id(),
        counter_id=counter.id,
        reason=PauseReason.LUNCH,
    )
    counter.until(lambda: counter.board == counter.display == "TAM NGHI")


def test_nobody_seated_is_said_on_the_pad_alone(counter: Counter) -> None:
    counter.issue()
    counter.press(Key.NEXT)
    counter.until(lambda: counter.display == Code.NOT_SEATED)

    assert "" == counter.board
    assert State.WAITING is boards.ticket(counter.record, "A001").state


def test_a_pad_without_a_display_is_answered_on_the_empty_board(
    sqlite_url: str, tmp_path: Path
) -> None:
    with ExitStack() as stack:
        counter = Counter(sqlite_url, tmp_path, stack, frames="modbus")
        counter.press(Key.NEXT)
        counter.until(lambda: counter.board == Code.NOT_SEATED)
        counter.until(lambda: counter.board == "")


def test_the_device_board_learns_of_line_pad_and_board(counter: Counter) -> None:
    well = {
        "here:bus:tty": (BusState.LINE_OPEN.value, True),
        "here:pad:1.1": (BusState.ANSWERS.value, True),
        "here:board:1.21": (BusState.ANSWERS.value, True),
    }
    counter.until(lambda: counter.states() == well)
    counter.line.station(BOARD).is_silent = True
    counter.until(lambda: counter.states()["here:board:1.21"] == (BusState.SILENT, False))
    counter.line.unplug()
    counter.until(lambda: counter.states()["here:bus:tty"][1] is False)
    counter.until(lambda: counter.states()["here:pad:1.1"] == (BusState.NO_LINE, None))
    counter.line.plug()
    counter.line.station(BOARD).is_silent = False
    counter.until(lambda: counter.states() == well)


def test_at_the_end_boards_go_dark(counter: Counter) -> None:
    counter.sit()
    counter.issue()
    counter.press(Key.NEXT)
    counter.until(lambda: counter.board == "A001")
    counter.program.go_dark()

    assert ("", "") == (counter.board, counter.display)

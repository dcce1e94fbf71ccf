"""The example centre of a test, and an officer's or a manager's window before a person."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from PySide6.QtCore import Qt

from db.appointments import arrival
from db.appointments import store as appointments
from db.people import boards as people_boards
from db.people import staffing
from db.people import store as people
from db.people.values import PauseReason, Role
from db.queue import boards, calling, store
from db.queue.values import DeskBoard, Line, Priority, Ticket
from desk.desk_model import DeskModel
from desk.manager_model import ManagerModel
from tests.desk.manual import ManualLive, ManualTime
from tests.records import command_id
from tests.ui import Ui


@dataclass
class Centre:
    """The example centre, with shorter words for what a test sets up in it."""

    live: ManualLive
    time: ManualTime
    lines: dict[str, Line] = field(init=False)
    counters: dict[int, int] = field(init=False)
    officers: dict[str, int] = field(init=False)

    def __post_init__(self) -> None:
        record = self.live.record
        self.lines = {each.letter: each for each in boards.lines(record)}
        self.counters = {each.number: each.id for each in boards.counters(record)}
        self.officers = {each.code: each.id for each in people_boards.officers(record)}

    def issue(self, letter: str = "A", priority: Priority = Priority.NORMAL, **more: Any) -> Ticket:
        return store.issue(
            self.live.record,
            command_id=command_id(),
            line_id=self.lines[letter].id,
            priority=priority,
            **more,
        ).ticket

    def book(self, letter: str, starts_at: datetime, **more: Any) -> str:
        """The code of an appointment in a line that takes them every half hour."""
        record, line_id = self.live.record, self.lines[letter].id
        appointments.set_slots(
            record,
            command_id=command_id(),
            line_id=line_id,
            minutes=30,
            capacity=4,
            days_ahead=7,
        )
        return appointments.book(
            record, command_id=command_id(), starts_at=starts_at, line_id=line_id, **more
        ).code

    def check_in(self, code: str) -> Ticket:
        """Whoever has the appointment is here."""
        record = self.live.record
        return arrival.check_in(record, command_id=command_id(), code=code).issued.ticket

    def sit(self, counter: int, officer: str, **more: Any) -> None:
        people.sit(
            self.live.record,
            command_id=command_id(),
            counter_id=self.counters[counter],
            officer_id=self.officers[officer],
            **more,
        )

    def pause(self, counter: int, reason: PauseReason = PauseReason.LUNCH) -> None:
        people.pause(
            self.live.record,
            command_id=command_id(),
            counter_id=self.counters[counter],
            reason=reason,
        )

    def hand_over(self, counter: int, officer: str) -> None:
        people.hand_over(
            self.live.record,
            command_id=command_id(),
            counter_id=self.counters[counter],
            officer_id=self.officers[officer],
        )

    def lead(self, officer: str) -> None:
        staffing.set_role(
            self.live.record,
            command_id=command_id(),
            officer_id=self.officers[officer],
            role=Role.LEAD,
        )

    def call(self, counter: int) -> Ticket:
        return calling.call_next(
            self.live.record, command_id=command_id(), counter_id=self.counters[counter]
        )

    def do(self, action: Any, ticket: Ticket, **more: Any) -> Ticket:
        done: Ticket = action(
            self.live.record, command_id=command_id(), ticket_id=ticket.id, **more
        )
        return done

    def board(self, counter: int = 1) -> DeskBoard:
        return boards.desk_board(self.live.record, self.counters[counter])

    def ticket(self, label: str) -> Ticket:
        return boards.ticket(self.live.record, label)


@dataclass
class Desk:
    """An officer's window; `press` also lets the record answer."""

    ui: Ui
    model: DeskModel
    centre: Centre

    def press(self, *keys: Qt.Key, shift: bool = False, control: bool = False) -> None:
        held = Qt.KeyboardModifier.NoModifier
        if shift or control:
            modifier = Qt.KeyboardModifier
            held = modifier.ShiftModifier if shift else modifier.ControlModifier
        for key in keys:
            self.ui.key(key, held)
            self.centre.live.drain()

    def click(self, name: str) -> None:
        self.ui.grab()  # a list makes its rows when it is drawn
        self.ui.click(name)
        self.centre.live.drain()

    @property
    def is_signed_in(self) -> bool:
        return bool(self.model.property("isSignedIn"))

    @property
    def notice(self) -> str:
        return str(self.model.property("notice"))

    def pass_s(self, seconds: float) -> None:
        self.centre.time.pass_s(seconds)
        self.model.tick()


@dataclass
class Manager:
    """The manager's window."""

    ui: Ui
    model: ManagerModel
    centre: Centre

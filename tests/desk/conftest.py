"""A desk on a real record, worked by hand."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from db.people import boards as people_boards
from db.people import store as people
from db.queue import boards, store
from db.queue.values import DeskBoard, Line, Priority, Ticket
from desk.desk import DESK_QML
from desk.desk_model import DeskModel
from desk.session_values import Wanted
from resources.translations import Translations
from tests.desk.manual import ManualLive, ManualTime
from tests.qt_fixtures import OpenUi
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

    def sit(self, counter: int, officer: str) -> None:
        people.sit(
            self.live.record,
            command_id=command_id(),
            counter_id=self.counters[counter],
            officer_id=self.officers[officer],
        )

    def call(self, counter: int) -> Ticket:
        return store.call_next(
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
    """An officer's window before a person, its record drained after each press."""

    ui: Ui
    model: DeskModel
    centre: Centre


@pytest.fixture
def centre(sqlite_url: str) -> Iterator[Centre]:
    time = ManualTime()
    live = ManualLive(sqlite_url, time)
    yield Centre(live, time)
    live.close()


@pytest.fixture
def open_desk(centre: Centre, open_ui: OpenUi, translations: Translations) -> Any:
    """Open the window; `counter` and `officer` sign in at once."""
    kept: list[DeskModel] = []

    def open_one(
        counter: int | None = None,
        officer: str | None = None,
        *,
        size: tuple[int, int] = (1366, 768),
        qml: Path = DESK_QML,
    ) -> Desk:
        wanted = Wanted(counter, officer)
        model = DeskModel(centre.live, centre.time.clock, translations, wanted)
        kept.append(model)
        ui = open_ui(qml, {"desk": model}, size=size)
        model.begin()
        centre.live.on_news(model.look)
        centre.live.drain()
        return Desk(ui, model, centre)

    return open_one

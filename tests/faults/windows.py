"""A hall and an officer's desk, each a process of its own, that nobody touches during a fault."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Self

from db.queue import boards, calling, store
from db.queue.rules import Action
from db.queue.values import Ticket
from db.record import open_record
from installer.driving import DrivenWindow
from tests.faults.audit import Ledger
from tests.records import command_id

DESK, DESK_LINE, OFFICER = 4, "D", "dung"
CALLING, CALLING_LINE = 5, "E"
_LOST = ("The record does not answer",)  # is told once, and is true


class Windows:
    def __init__(self, database: str, folder: Path) -> None:
        self.hall = DrivenWindow(
            "hall", "--windowed", "--sounds", str(folder / "sounds"),
            database=database, log=folder / "hall.txt", expected=_LOST,
        )  # fmt: skip
        self.desk = DrivenWindow(
            "desk", "--windowed", "--counter", str(DESK), "--officer", OFFICER,
            database=database, log=folder / "desk.txt", expected=_LOST,
        )  # fmt: skip

    def __enter__(self) -> Self:
        self.hall.wait("centreName")
        self.desk.wait("waiting")
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for window in (self.hall, self.desk):
            window.__exit__(kind, error, trace)

    def right_after(self, healed: float, url: str, ledger: Ledger) -> float:
        """How long after that moment both show what has been stored since, by themselves."""
        record = open_record(url)
        lines = {line.letter: line.id for line in boards.lines(record)}
        (counter,) = (each.id for each in boards.counters(record) if each.number == CALLING)

        def issue(letter: str) -> Ticket:
            first = command_id()
            ticket = store.issue(record, command_id=first, line_id=lines[letter]).ticket
            ledger.note(first, Action.ISSUE, ticket.id, ticket.label)
            return ticket

        def act(action: Action, do: Callable[[str], Ticket]) -> Ticket:
            first = command_id()
            ticket = do(first)
            ledger.note(first, action, ticket.id, ticket.label)
            return ticket

        waiting = issue(DESK_LINE)
        issue(CALLING_LINE)
        called = act(
            Action.CALL, lambda id_: calling.call_next(record, command_id=id_, counter_id=counter)
        )
        shown = max(self.desk.wait_text(waiting.label), self.hall.wait_text(called.label))
        act(Action.FINISH, lambda id_: store.finish(record, command_id=id_, ticket_id=called.id))
        # The desk's list shows a screenful: the next one is to be among them, too.
        act(Action.CANCEL, lambda id_: store.cancel(record, command_id=id_, ticket_id=waiting.id))
        record.close()
        return shown - healed

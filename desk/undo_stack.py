"""What was done at this counter and can be taken back, the latest first. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from db.queue.rules import UNDOABLE
from desk.commanding import ACTIONS
from desk.works import Step


@dataclass(frozen=True, slots=True)
class _Entry:
    counter_id: int
    ticket_id: str
    until: float


class UndoStack:
    def __init__(self) -> None:
        self._entries: list[_Entry] = []

    def push(self, counter_id: int, steps: tuple[Step, ...], until: float) -> bool:
        """Whether anything of it can be taken back."""
        undoable = [step for step in steps if ACTIONS[step.command] in UNDOABLE]
        self._entries += [_Entry(counter_id, step.ticket.id, until) for step in undoable]
        return bool(undoable)

    def pop(self, counter_id: int, now: float) -> str | None:
        """The ticket to which the last thing was done here, unless that is too long ago."""
        while self._entries:
            last = self._entries.pop()
            if last.counter_id == counter_id and now <= last.until:
                return last.ticket_id
        return None

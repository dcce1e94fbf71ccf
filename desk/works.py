"""What an officer's commands do on the record: each under a fresh command id, in their name."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from db.errors import Refused
from db.queue.values import Ticket
from desk import record_work
from desk.commanding import Command, is_missing

if TYPE_CHECKING:
    from db.record import Record


@dataclass(frozen=True, slots=True)
class Step:
    """One command that was carried out, and the ticket after it."""

    command: Command
    ticket: Ticket


@dataclass(frozen=True, slots=True)
class Done:
    """The steps in their order; the refusal of the step after them, where there was one."""

    steps: tuple[Step, ...]
    refusal: Refused | None = None


Work = Callable[["Record"], Done]


@dataclass(frozen=True, slots=True)
class Hands:
    """Who acts, and where."""

    counter_id: int
    officer_id: int

    def on(self, command: Command, ticket_id: str, **facts: Any) -> Work:
        """A command on one ticket."""
        if command is Command.RESUME:
            facts["counter_id"] = self.counter_id
        return self._work(command, ticket_id=ticket_id, **facts)

    def pick(self, ticket_ids: tuple[str, ...], reason: str) -> Work:
        """Call the first one out of turn, the others together with it."""
        facts: dict[str, Any] = {"ticket_ids": ticket_ids, "reason": reason}
        return self._work(Command.PICK, counter_id=self.counter_id, **facts)

    def call_next(self, in_hand: Ticket | None, most_calls: int) -> Work:
        """End the visit of the ticket in hand, if there is one, then call the next."""
        call = self._work(Command.CALL, counter_id=self.counter_id)
        if in_hand is None:
            return call
        missing = is_missing(in_hand, most_calls)
        end = self.on(Command.NO_SHOW if missing else Command.FINISH, in_hand.id)

        def work(record: Record) -> Done:
            ended = end(record).steps
            try:
                return Done((*ended, *call(record).steps))
            except Refused as refusal:
                return Done(ended, refusal)

        return work

    def _work(self, command: Command, **facts: Any) -> Work:
        command_id = str(uuid4())

        def work(record: Record) -> Done:
            ticket = record_work.act(
                record, command=command, command_id=command_id, by=self.officer_id, **facts
            )
            return Done((Step(command, ticket),))

        return work

"""What the queue's commands share: their options, and the words a person uses for the record's
ids: a ticket's printed number, a line's letter, a counter's number, an officer's code."""

from __future__ import annotations

from typing import Annotated
from uuid import UUID, uuid4

import typer

from db.errors import Unknown
from db.plain import plain
from db.queue import boards
from db.queue.values import Line, Ticket
from db.record import Record

CommandId = Annotated[
    UUID | None,
    typer.Option(
        "--command-id",
        help="Repeating a command with the same id gives the first answer and changes nothing.",
        show_default=False,
    ),
]
TicketKey = Annotated[str, typer.Argument(metavar="TICKET", help="A012, or the ticket's id.")]
CounterNumber = Annotated[int, typer.Option("--counter", help="The counter's number.")]
Reason = Annotated[str, typer.Option("--reason")]
By = Annotated[
    str | None,
    typer.Option("--by", help="The code of the officer who acts; nobody: the machine's keeper."),
]


def id_of(command_id: UUID | None) -> str:
    return str(command_id or uuid4())


def ticket_id(record: Record, key: str) -> str:
    """Of today's printed number; an id is taken as it is. Raises: Unknown."""
    return key if len(key) == 36 else boards.ticket(record, key).id


def words_of(ticket: Ticket) -> str:
    return f"{ticket.label} is {ticket.state.value}"


class Places:
    """Lines by letter, counters by number, officers by code. Raises: Unknown."""

    def __init__(self, record: Record) -> None:
        self._arrangement = boards.arrangement(record)

    def line(self, letter: str) -> Line:
        for line in self._arrangement.lines:
            if line.letter == letter.upper():
                return line
        raise Unknown(kind="line", key=letter)

    def counter(self, number: int) -> int:
        """Its id."""
        for counter in self._arrangement.counters:
            if counter.number == number:
                return counter.id
        raise Unknown(kind="counter", key=number)

    def officer(self, code: str | None) -> int | None:
        """The id; None for nobody."""
        if code is None:
            return None
        for officer in self._arrangement.officers:
            if officer.code == code:
                return officer.id
        raise Unknown(kind="officer", key=code)

    def shown(self, ticket: Ticket) -> dict[str, object]:
        """The ticket with the words a person knows: letters, numbers, codes."""
        numbers = {counter.id: counter.number for counter in self._arrangement.counters}
        letters = {line.id: line.letter for line in self._arrangement.lines}
        codes = {officer.id: officer.code for officer in self._arrangement.officers}
        shown: dict[str, object] = plain(ticket)
        return shown | {
            "line": letters[ticket.line_id],
            "then": [letters[each] for each in ticket.next_lines],
            "counter": numbers.get(ticket.counter_id or 0),
            "officer": codes.get(ticket.officer_id or 0),
            "reserved_counter": numbers.get(ticket.reserved_counter_id or 0),
            "reserved_officer": codes.get(ticket.reserved_officer_id or 0),
        }

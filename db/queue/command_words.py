"""What the queue's commands share: their options, and the words a person uses for the record's
ids: a ticket's printed number, a line's letter, a counter's number."""

from __future__ import annotations

from typing import Annotated
from uuid import UUID, uuid4

import typer

from db.errors import Unknown
from db.plain import plain
from db.queue import boards
from db.queue.values import Purpose, Ticket
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


def id_of(command_id: UUID | None) -> str:
    return str(command_id or uuid4())


def ticket_id(record: Record, key: str) -> str:
    return boards.ticket(record, key).id


def line_id_of(record: Record, letter: str) -> int:
    for line in boards.lines(record):
        if line.letter == letter.upper():
            return line.id
    raise Unknown(kind="line", key=letter)


def counter_id_of(record: Record, number: int) -> int:
    for counter in boards.counters(record):
        if counter.number == number:
            return counter.id
    raise Unknown(kind="counter", key=number)


def purpose_of(record: Record, line_id: int | None) -> Purpose:
    lines = {line.id: line.purpose for line in boards.lines(record)}
    return lines[line_id] if line_id is not None else Purpose.PROCEDURE


def shown(record: Record, ticket: Ticket) -> dict[str, object]:
    """The ticket with the words a person knows: its line's letter and its counter's number."""
    counters = {counter.id: counter.number for counter in boards.counters(record)}
    letters = {line.id: line.letter for line in boards.lines(record)}
    shown: dict[str, object] = plain(ticket)
    return shown | {
        "line": letters[ticket.line_id],
        "counter": counters.get(ticket.counter_id or 0),
    }


def words_of(ticket: Ticket) -> str:
    return f"{ticket.label} is {ticket.state.value}"

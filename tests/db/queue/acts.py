"""What a test of the queue does to tickets, in few words."""

from __future__ import annotations

from typing import Any

from db.queue import boards, calling
from db.queue.values import Ticket
from tests.db.queue.hall import Hall
from tests.records import command_id


def do(action: Any, hall: Hall, ticket: Ticket, **wanted: Any) -> Ticket:
    done: Ticket = action(hall.record, command_id=command_id(), ticket_id=ticket.id, **wanted)
    return done


def pick(hall: Hall, *tickets: Ticket, number: int = 1, reason: str = "", by: Any = None) -> Ticket:
    return calling.pick_out(
        hall.record,
        command_id=command_id(),
        counter_id=hall.counters[number],
        ticket_ids=tuple(each.id for each in tickets),
        reason=reason,
        by=by,
    )


def now(hall: Hall, ticket: Ticket) -> Ticket:
    return boards.ticket(hall.record, ticket.id)


def waiting_at(hall: Hall, number: int = 1) -> list[str]:
    board = boards.desk_board(hall.record, hall.counters[number])
    return [row.ticket.label for row in board.waiting]

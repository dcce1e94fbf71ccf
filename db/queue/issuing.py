"""A new ticket: its number, its place, its row and its first event."""

from __future__ import annotations

from datetime import datetime
from uuid import uuid4

from db.queue import rows
from db.queue.moves import store_event
from db.queue.numbering import new_place, next_number
from db.queue.picking import people_ahead
from db.queue.rules import Action, State, label
from db.queue.values import Event, Issued, Line, Priority, Purpose, Ticket
from db.record import Transaction
from db.tables import queue as tables
from db.words import Language


def new_ticket(
    transaction: Transaction,
    line: Line,
    *,
    procedure_code: str | None,
    purpose: Purpose,
    priority: Priority,
    priority_code: str | None,
    language: Language,
    next_lines: tuple[int, ...] = (),
    also_procedures: tuple[str, ...] = (),
    for_other: bool = False,
    appointment_id: str | None = None,
    due_at: datetime | None = None,
    reason: str = "",
) -> Ticket:
    """The next number of a line, at the end of the queue."""
    ahead = people_ahead(transaction, line.id, priority)
    number = next_number(transaction, line.id)
    ticket = Ticket(
        id=str(uuid4()),
        label=label(line.letter, number),
        number=number,
        business_date=transaction.today,
        line_id=line.id,
        procedure_code=procedure_code,
        purpose=purpose,
        priority=priority,
        language=language,
        ahead=ahead,
        state=State.WAITING,
        counter_id=None,
        officer_id=None,
        reserved_counter_id=None,
        calls=0,
        issued_at=transaction.now,
        queued_at=new_place(transaction),
        called_at=None,
        last_called_at=None,
        started_at=None,
        ended_at=None,
        changed_at=transaction.now,
        priority_code=priority_code,
        appointment_id=appointment_id,
        next_lines=next_lines,
        due_at=due_at,
        also_procedures=also_procedures,
        for_other=for_other,
    )
    put(transaction, ticket, reason)
    return ticket


def put(transaction: Transaction, ticket: Ticket, reason: str = "") -> None:
    """Write a new ticket and the event that made it."""
    transaction.connection.execute(
        tables.ticket.insert(),
        {
            "id": ticket.id,
            "centre_id": transaction.centre.id,
            "series_line_id": ticket.line_id,
            **rows.from_ticket(ticket),
        },
    )
    store_event(
        transaction,
        Event(
            version=transaction.version,
            ordinal=0,
            ticket_id=ticket.id,
            action=Action.ISSUE,
            state=State.WAITING,
            at=ticket.issued_at,
            line_id=ticket.line_id,
            queued_at=ticket.queued_at,
            priority=ticket.priority,
            priority_code=ticket.priority_code,
            next_lines=ticket.next_lines,
            reason=reason,
        ),
    )


def issued(transaction: Transaction, ticket: Ticket) -> Issued:
    """The ticket with what stands on its paper."""
    counters = transaction.arrangement.counters
    serving = tuple(each.number for each in counters if ticket.line_id in each.lines)
    return Issued(ticket=ticket, ahead=ticket.ahead, counters=serving)

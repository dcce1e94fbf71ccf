"""Tells the record what happened while it was away: each letter under its own command id, so any
number of times. Whatever the hours, quotas or the last ticket say: the paper is in somebody's hand.
"""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy import func, or_, select

from db.day.closing import begin_day, day_of, ended_by_itself
from db.outbox.encoding import decoded
from db.outbox.values import Kind, Letter
from db.paper import store as paper
from db.paper.values import JobState
from db.queue import store
from db.queue.issuing import put
from db.queue.moves import carry_out, first_result, ticket_of
from db.queue.numbering import note_number
from db.queue.rules import Action, State
from db.queue.values import Ticket
from db.record import Record, Transaction
from db.tables import centre as centre_tables
from db.tables import queue as tables

VOID = "void_attempt"
_LATE = "the number came to the record after the day was over"


def send(record: Record, letter: Letter) -> None:
    """Raises: Refused (the record will never take it), Trouble (later, perhaps)."""
    payload, command_id = letter.payload, letter.command_id
    match letter.kind:
        case Kind.ISSUE:
            put_ticket(record, command_id, decoded(Ticket, payload["ticket"]))
        case Kind.VOID:
            void(record, command_id, payload["command_id"], payload["reason"])
        case Kind.CANCEL:
            store.cancel(
                record,
                command_id=command_id,
                ticket_id=payload["ticket_id"],
                reason=payload["reason"],
            )
        case Kind.QUEUE_JOB:
            paper.queue_job(
                record,
                command_id=command_id,
                ticket_id=payload["ticket_id"],
                device=payload["device"],
                is_reprint=payload["is_reprint"],
            )
        case Kind.END_JOB:
            paper.end_job(
                record,
                command_id=command_id,
                job_id=payload["job_id"],
                state=JobState(payload["state"]),
                trouble=payload["trouble"],
            )


def put_ticket(record: Record, command_id: str, given: Ticket) -> Ticket:
    """A number that a kiosk gave by itself, with its paper's time as its place in the queue.

    Raises: Unknown (its line is no longer there).
    """

    def work(transaction: Transaction) -> Ticket:
        transaction.arrangement.line(given.line_id)
        # A kiosk's clock may still be ahead of the record's: nothing happens in the future.
        at = min(given.issued_at, transaction.now)
        ticket = replace(given, issued_at=at, queued_at=at, changed_at=at)
        ticket = replace(ticket, ahead=_were_ahead(transaction, ticket))
        put(transaction, ticket)
        note_number(transaction, ticket.business_date, ticket.line_id, ticket.origin, ticket.number)
        if _is_over(transaction, ticket):
            ticket = carry_out(transaction, ticket, Action.CLOSE, reason=_LATE)
        return ticket

    return record.act(command_id, Action.ISSUE, work, first_result)


def void(record: Record, command_id: str, attempt: str, reason: str) -> Ticket | None:
    """Cancel the ticket of an attempt whose answer was lost, if it was stored and still waits.

    The attempt, had it come as far as the record, would have the centre's turn to write from its
    first statement on. This action takes the same turn: so it finds what was stored, and nothing
    can be stored after it, for the kiosk asks for that attempt no more.
    """

    def work(transaction: Transaction) -> Ticket | None:
        ticket = _ticket_of(transaction, attempt)
        if ticket is None or ticket.state is not State.WAITING:
            return ticket
        return carry_out(transaction, ticket, Action.CANCEL, reason=reason)

    return record.act(
        command_id, VOID, work, lambda transaction, _: _ticket_of(transaction, attempt)
    )


def _ticket_of(transaction: Transaction, attempt: str) -> Ticket | None:
    """The ticket that a command issued."""
    command, event = centre_tables.command, tables.event
    wanted = (
        select(event.c.ticket_id)
        .join(
            command,
            (command.c.centre_id == event.c.centre_id) & (command.c.version == event.c.version),
        )
        .where(
            command.c.centre_id == transaction.centre.id,
            command.c.id == attempt,
            event.c.action == Action.ISSUE.value,
        )
    )
    ticket_id = transaction.connection.execute(wanted).scalar_one_or_none()
    return None if ticket_id is None else ticket_of(transaction, ticket_id)


def _were_ahead(transaction: Transaction, given: Ticket) -> int:
    """How many of its line waited before it when it was given, as the record knows it now."""
    ticket = tables.ticket
    wanted = (
        select(func.count())
        .select_from(ticket)
        .where(
            ticket.c.centre_id == transaction.centre.id,
            ticket.c.business_date == given.business_date,
            ticket.c.line_id == given.line_id,
            ticket.c.priority <= int(given.priority),
            ticket.c.queued_at < given.queued_at,
            or_(ticket.c.called_at.is_(None), ticket.c.called_at > given.issued_at),
            or_(ticket.c.ended_at.is_(None), ticket.c.ended_at > given.issued_at),
        )
    )
    count: int = transaction.connection.execute(wanted).scalar_one()
    return count


def _is_over(transaction: Transaction, ticket: Ticket) -> bool:
    """Whether nobody will be called any more on its day: it was another one, or has been closed.
    The first number of today begins it, as any other would."""
    if ticket.business_date != transaction.today:
        return ticket.business_date < transaction.today
    day = day_of(transaction, transaction.today)
    if day is None:
        begin_day(transaction)
        return False
    return day.closed_at is not None and not ended_by_itself(transaction, transaction.today)

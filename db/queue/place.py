"""Where a ticket stands now: who comes before it, how long still, at which counter."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import func, or_, select

from db.queue import rows
from db.queue.boards import lines_now
from db.queue.rules import State
from db.queue.values import Line, Ticket
from db.ratings.store import is_rated
from db.record import Record, Snapshot
from db.tables import queue as tables

_ticket = tables.ticket


@dataclass(frozen=True, slots=True)
class TicketNow:
    ticket: Ticket
    line: Line
    ahead: int  # who is called before it; 0 unless it waits
    wait_s: float | None  # until it is called; None: it cannot be told, or it does not wait
    counter: int | None  # the number of the counter that called it
    is_of_today: bool
    is_rated: bool


def ticket_now(record: Record, key: str) -> TicketNow:
    """A ticket by its id, or today's by its printed number. Raises: Unknown."""
    return record.ask(lambda look: _ticket_now(look, key))


def _ticket_now(look: Snapshot, key: str) -> TicketNow:
    if len(key) == 36:
        ticket = rows.ticket_row(look.connection, look.centre.id, key)
    else:
        ticket = rows.ticket_by_label(look.connection, look.centre.id, look.today, key)
    numbers = {each.id: each.number for each in look.arrangement.counters}
    waits = ticket.state is State.WAITING and ticket.business_date == look.today
    ahead = _ahead(look, ticket) if waits else 0
    return TicketNow(
        ticket=ticket,
        line=look.arrangement.line(ticket.line_id),
        ahead=ahead,
        wait_s=_wait_s(look, ticket, ahead) if waits else None,
        counter=numbers.get(ticket.counter_id or 0),
        is_of_today=ticket.business_date == look.today,
        is_rated=is_rated(look.connection, ticket.id),
    )


def _ahead(look: Snapshot, ticket: Ticket) -> int:
    earlier = _ticket.c.queued_at < ticket.queued_at
    wanted = (
        select(func.count())
        .select_from(_ticket)
        .where(
            _ticket.c.centre_id == look.centre.id,
            tables.is_waiting,
            _ticket.c.business_date == look.today,
            _ticket.c.line_id == ticket.line_id,
            or_(
                _ticket.c.priority < int(ticket.priority),
                (_ticket.c.priority == int(ticket.priority)) & earlier,
            ),
        )
    )
    count: int = look.connection.execute(wanted).scalar_one()
    return count


def _wait_s(look: Snapshot, ticket: Ticket, ahead: int) -> float | None:
    """Of the wait of somebody who comes now, the part that those ahead make up."""
    line = next(each for each in lines_now(look) if each.line.id == ticket.line_id)
    return None if line.wait_s is None else line.wait_s * ahead / max(line.waiting, 1)

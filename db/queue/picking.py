"""The rule of `db.queue.order` as SQL: whom a counter calls next, and how many are before one."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, Select, func, or_, select

from db.queue import rows
from db.queue.values import Counter, Priority, Ticket
from db.record import Snapshot, Transaction
from db.tables import queue as tables

_PLACE = (
    tables.ticket.c.priority,
    tables.ticket.c.queued_at,
    tables.ticket.c.number,
    tables.ticket.c.id,
)


def pick(transaction: Transaction, counter: Counter) -> Ticket | None:
    """The next ticket of a counter, locked; on PostgreSQL one that no other call has taken."""
    wanted = callable_by(transaction, counter).limit(1).with_for_update(skip_locked=True)
    row = transaction.connection.execute(wanted).one_or_none()
    return rows.to_ticket(row) if row else None


def callable_by(look: Transaction | Snapshot, counter: Counter) -> Select[Any]:
    """The waiting tickets a counter may call today, in calling order."""
    ticket = tables.ticket
    mine: ColumnElement[bool] = or_(
        ticket.c.reserved_counter_id == counter.id,
        ticket.c.reserved_counter_id.is_(None) & ticket.c.line_id.in_(counter.lines),
    )
    return (
        select(ticket)
        .where(
            ticket.c.centre_id == look.centre.id,
            tables.is_waiting,
            ticket.c.business_date == look.today,
            mine,
        )
        .order_by(*_PLACE)
    )


def people_ahead(transaction: Transaction, line_id: int, priority: Priority) -> int:
    """How many of a line go before somebody of this class who comes now."""
    ticket = tables.ticket
    count: int = transaction.connection.execute(
        select(func.count())
        .select_from(ticket)
        .where(
            ticket.c.centre_id == transaction.centre.id,
            tables.is_waiting,
            ticket.c.business_date == transaction.today,
            ticket.c.line_id == line_id,
            ticket.c.priority <= int(priority),
        )
    ).scalar_one()
    return count

"""The rule of `db.queue.order` as SQL: whom a counter calls next, and how many are before one."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, bindparam, func, or_, select

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


_MINE: ColumnElement[bool] = or_(
    tables.ticket.c.reserved_counter_id == bindparam("counter"),
    tables.ticket.c.reserved_counter_id.is_(None)
    & tables.ticket.c.line_id.in_(bindparam("lines", expanding=True)),
)
_TODAY = (
    (tables.ticket.c.centre_id == bindparam("centre"))
    & tables.is_waiting
    & (tables.ticket.c.business_date == bindparam("today"))
)
CALLABLE = select(tables.ticket).where(_TODAY, _MINE).order_by(*_PLACE)
"""The waiting tickets a counter may call today, in calling order."""
_NEXT = CALLABLE.limit(1).with_for_update(skip_locked=True)
_AHEAD = (
    select(func.count())
    .select_from(tables.ticket)
    .where(
        _TODAY,
        tables.ticket.c.line_id == bindparam("line"),
        tables.ticket.c.priority <= bindparam("priority"),
    )
)


def pick(transaction: Transaction, counter: Counter) -> Ticket | None:
    """The next ticket of a counter, locked; on PostgreSQL one that no other call has taken."""
    row = transaction.connection.execute(_NEXT, wishes(transaction, counter)).one_or_none()
    return rows.to_ticket(row) if row else None


def wishes(look: Transaction | Snapshot, counter: Counter) -> dict[str, Any]:
    """The parameters of CALLABLE."""
    return {
        "centre": look.centre.id,
        "today": look.today,
        "counter": counter.id,
        "lines": list(counter.lines),
    }


def people_ahead(transaction: Transaction, line_id: int, priority: Priority) -> int:
    """How many of a line go before somebody of this class who comes now."""
    count: int = transaction.connection.execute(
        _AHEAD,
        {
            "centre": transaction.centre.id,
            "today": transaction.today,
            "line": line_id,
            "priority": int(priority),
        },
    ).scalar_one()
    return count

"""Fetches whom a desk may call, few rows for speed; `db.queue.order` decides among them."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, bindparam, func, literal, or_, select, union_all

from db.people.boards import seats_of
from db.people.values import Seat
from db.queue import rows
from db.queue.order import Choice, Desk, Now, choose
from db.queue.turns import recent_calls
from db.queue.values import Priority, Ticket
from db.record import Snapshot, Transaction
from db.tables import queue as tables

_ticket = tables.ticket
_TODAY: ColumnElement[bool] = (
    (_ticket.c.centre_id == bindparam("centre"))
    & tables.is_waiting
    & (_ticket.c.business_date == bindparam("today"))
)
_WITHOUT_WISH: ColumnElement[bool] = (
    _ticket.c.reserved_counter_id.is_(None)
    & _ticket.c.reserved_officer_id.is_(None)
    & _ticket.c.due_at.is_(None)
)
_classes = union_all(*(select(literal(int(each)).label("priority")) for each in Priority)).subquery(
    "classes"
)
_head = (
    select(_ticket.c.id)
    .where(
        _TODAY,
        _WITHOUT_WISH,
        _ticket.c.line_id == tables.line.c.id,
        _ticket.c.priority == _classes.c.priority,
    )
    .order_by(_ticket.c.queued_at, _ticket.c.number, _ticket.c.id)
    .limit(1)
    .correlate(tables.line, _classes)
    .scalar_subquery()
)
_HEADS = select(_ticket).where(
    _ticket.c.id.in_(
        select(_head)
        .select_from(tables.line.join(_classes, literal(value=True)))
        .where(tables.line.c.id.in_(bindparam("lines", expanding=True)))
    )
)
_WISHED = select(_ticket).where(_TODAY, tables.is_wished)
_CALLABLE = select(_ticket).where(
    _TODAY, or_(tables.is_wished, _ticket.c.line_id.in_(bindparam("lines", expanding=True)))
)
_AHEAD = (
    select(func.count())
    .select_from(_ticket)
    .where(
        _TODAY,
        _ticket.c.line_id == bindparam("line"),
        _ticket.c.priority <= bindparam("priority"),
    )
)


def now_of(look: Transaction | Snapshot, seats: tuple[Seat, ...] | None = None) -> Now:
    """What the rule needs to know of the centre."""
    seats = seats_of(look) if seats is None else seats
    return Now(
        at=look.now,
        today=look.today,
        rule=look.arrangement.rule,
        present=frozenset(
            (seat.counter_id, seat.officer_id) for seat in seats if seat.is_leased(look.now)
        ),
    )


def desk_of(look: Transaction | Snapshot, counter_id: int, now: Now) -> Desk:
    """A counter with whoever sits there. Raises: Unknown."""
    counter = look.arrangement.counter(counter_id)
    officer_id = next((who for where, who in now.present if where == counter_id), None)
    return Desk(
        counter_id=counter_id,
        lines=look.arrangement.lines_at(counter, officer_id),
        officer_id=officer_id,
        recent=recent_calls(look, counter_id),
    )


def pick(transaction: Transaction, desk: Desk, now: Now) -> Choice | None:
    """Who is next at a desk: the first of each line and class, and whoever has a wish, compared."""
    parameters = _parameters(transaction, desk)
    heads = transaction.connection.execute(_HEADS, parameters).all()
    wished = transaction.connection.execute(_WISHED, parameters).all()
    return choose(desk, (rows.to_ticket(row) for row in (*heads, *wished)), now)


def callable_at(look: Transaction | Snapshot, desk: Desk) -> list[Ticket]:
    """Everybody the desk might call, in no order."""
    found = look.connection.execute(_CALLABLE, _parameters(look, desk))
    return [rows.to_ticket(row) for row in found]


def people_ahead(transaction: Transaction, line_id: int, priority: Priority) -> int:
    """How many of a line wait in the class of somebody who comes now, or in a higher one."""
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


def _parameters(look: Transaction | Snapshot, desk: Desk) -> dict[str, Any]:
    return {"centre": look.centre.id, "today": look.today, "lines": list(desk.lines)}

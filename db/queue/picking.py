"""Fetches whom a desk may call, few rows for speed; `db.queue.order` decides among them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Select,
    bindparam,
    func,
    literal,
    literal_column,
    or_,
    select,
    union_all,
)

from db.people.boards import seats_of
from db.people.values import Seat
from db.queue import rows
from db.queue.order import Choice, Desk, Now, choose, may_call
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
_WAITING = (
    select(func.count())
    .select_from(_ticket)
    .where(_TODAY, _ticket.c.line_id.in_(bindparam("lines", expanding=True)))
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


@lru_cache
def _first_of_each(lines: int) -> Select[Any]:
    """The first `listed` of each class in so many lines, but for those who have a wish. Spelt out
    line by line: no planner is to find out for itself that it need not read everybody."""
    parts = [
        select(_ticket.c.id)
        .where(
            _TODAY,
            _WITHOUT_WISH,
            _ticket.c.line_id == bindparam(f"line_{place}"),
            _ticket.c.priority == literal_column(str(int(priority))),
        )
        .order_by(_ticket.c.queued_at, _ticket.c.number, _ticket.c.id)
        .limit(bindparam("listed"))
        .subquery()
        for place in range(lines)
        for priority in Priority
    ]
    return select(_ticket).where(_ticket.c.id.in_(union_all(*(select(part) for part in parts))))


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
    heads = _found(transaction, _HEADS, parameters)
    return choose(desk, heads + _found(transaction, _WISHED, parameters), now)


def callable_at(look: Transaction | Snapshot, desk: Desk) -> list[Ticket]:
    """Everybody the desk might call, in no order."""
    return _found(look, _CALLABLE, _parameters(look, desk))


@dataclass(frozen=True, slots=True)
class Waiting:
    """Who waits for a desk: enough of them for its list, and how many there are in all."""

    first: list[Ticket]
    count: int


def waiting_at(look: Snapshot, desk: Desk, now: Now, listed: int) -> Waiting:
    """The `listed` people called next are among `first`; a long line is counted, not read."""
    parameters = _parameters(look, desk)
    wished = _found(look, _WISHED, parameters)
    ours = [each for each in wished if may_call(desk, each, now)]
    elsewhere = sum(each.line_id in desk.lines for each in wished)
    count = look.connection.execute(_WAITING, parameters).scalar_one()
    return Waiting(_first(look, desk, listed) + ours, count - elsewhere + len(ours))


def waiting_in(look: Snapshot, lines: tuple[int, ...], listed: int) -> list[Ticket]:
    """The `listed` people of each line and class with the first places, and all who have a wish."""
    nobody = Desk(counter_id=0, lines=lines)
    return _first(look, nobody, listed) + _found(look, _WISHED, _parameters(look, nobody))


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


def _first(look: Transaction | Snapshot, desk: Desk, listed: int) -> list[Ticket]:
    if not desk.lines:
        return []
    of_lines = {f"line_{place}": line for place, line in enumerate(desk.lines)}
    parameters = _parameters(look, desk) | of_lines | {"listed": listed}
    return _found(look, _first_of_each(len(desk.lines)), parameters)


def _found(
    look: Transaction | Snapshot, wanted: Select[Any], parameters: dict[str, Any]
) -> list[Ticket]:
    return [rows.to_ticket(row) for row in look.connection.execute(wanted, parameters)]


def _parameters(look: Transaction | Snapshot, desk: Desk) -> dict[str, Any]:
    return {"centre": look.centre.id, "today": look.today, "lines": list(desk.lines)}

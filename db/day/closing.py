"""The end of a day: closed by a person, or by the first number of a later one.

Who still waits or is set aside then is unserved; who is at a counter is served to the end there.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from sqlalchemy import Select, bindparam, func, literal_column, or_, select

from db.appointments.store import miss_unkept
from db.day.retention import forget
from db.day.values import Day, DayAction
from db.errors import NotAllowed
from db.queue import rows
from db.queue.moves import carry_out
from db.queue.rules import Action, State
from db.queue.values import Ticket
from db.record import Snapshot, Transaction
from db.tables import day as tables
from db.tables import queue as queue_tables

_HELD_FOR_DAYS = 31  # who was set aside earlier than that has been forgotten for good

_ticket = queue_tables.ticket
_DAY = select(tables.day).where(
    tables.day.c.centre_id == bindparam("centre"), tables.day.c.business_date == bindparam("day")
)
_LAST_BY_HAND = (
    select(tables.day_event.c.action)
    .where(
        tables.day_event.c.centre_id == bindparam("centre"),
        tables.day_event.c.business_date == bindparam("day"),
        tables.day_event.c.action != DayAction.LAPSE,
    )
    .order_by(tables.day_event.c.version.desc(), tables.day_event.c.ordinal.desc())
    .limit(1)
)


def day_of(look: Transaction | Snapshot, day: date) -> Day | None:
    """None: no number has been given on it."""
    row = look.connection.execute(_DAY, {"centre": look.centre.id, "day": day}).one_or_none()
    return Day(row.business_date, row.closed_at, row.unserved) if row else None


def ended_by_itself(look: Transaction | Snapshot, day: date) -> bool:
    """Of a day that is over: a later one began, and nobody had closed it."""
    last = look.connection.execute(_LAST_BY_HAND, {"centre": look.centre.id, "day": day}).scalar()
    return bool(last != DayAction.CLOSE)


def begin_day(transaction: Transaction) -> None:
    """The first number of a date: every earlier day that nobody closed is over now."""
    connection, today = transaction.connection, transaction.today
    _write(transaction, Day(today, None, 0))
    earlier = _ticket.c.business_date < today
    # Two questions, each ordered as its index is: else SQLite reads all days there ever were.
    waiting = (
        select(_ticket)
        .where(_ticket.c.centre_id == transaction.centre.id, earlier, queue_tables.is_waiting)
        .order_by(_ticket.c.business_date, _ticket.c.queued_at)
    )
    held = (
        select(_ticket)
        .where(
            _ticket.c.centre_id == transaction.centre.id,
            earlier,
            _ticket.c.state == literal_column(f"'{State.HELD}'"),
            _ticket.c.business_date >= today - timedelta(days=_HELD_FOR_DAYS),
        )
        .order_by(_ticket.c.business_date)
    )
    left = sorted(
        (row for wanted in (waiting, held) for row in connection.execute(wanted)),
        key=lambda row: (row.queued_at, row.number, row.id),
    )
    by_day: dict[date, list[Ticket]] = {
        day: []
        for day in connection.execute(
            select(tables.day.c.business_date).where(
                tables.day.c.centre_id == transaction.centre.id,
                tables.day.c.business_date < today,
                tables.day.c.closed_at.is_(None),
            )
        ).scalars()
    }
    for row in left:
        by_day.setdefault(row.business_date, []).append(rows.to_ticket(row))
    for day in sorted(by_day):
        _end(transaction, day, by_day[day], DayAction.LAPSE, None, "")
    miss_unkept(transaction, today - timedelta(days=1))
    forget(transaction)


def close(transaction: Transaction, by: int | None, reason: str) -> Day:
    """End the present day."""
    today = transaction.today
    held = _ticket.c.state == literal_column(f"'{State.HELD}'")
    left = transaction.connection.execute(
        _of_centre(
            transaction, _ticket.c.business_date == today, or_(queue_tables.is_waiting, held)
        )
    )
    tickets = [rows.to_ticket(row) for row in left]
    miss_unkept(transaction, today, by)
    forget(transaction, at_leisure=True)
    return _end(transaction, today, tickets, DayAction.CLOSE, by, reason)


def reopen(transaction: Transaction, by: int | None, reason: str) -> Day:
    """The present day goes on: who was unserved waits again, at the old place.

    Raises: NotAllowed (it is not closed).
    """
    today = transaction.today
    before = day_of(transaction, today)
    if before is None or before.closed_at is None:
        raise NotAllowed(action=Action.REOPEN.value, state="open", ticket=today.isoformat())
    unserved = _ticket.c.state == literal_column(f"'{State.UNSERVED}'")
    found = transaction.connection.execute(
        _of_centre(transaction, _ticket.c.business_date == today, unserved)
    )
    for row in list(found):
        _carry_out(transaction, rows.to_ticket(row), Action.REOPEN, by, reason)
    after = Day(today, None, 0)
    _write(transaction, after)
    _note(transaction, after, DayAction.REOPEN, by, reason)
    return after


def resume_day(transaction: Transaction) -> None:
    """The clock has come back to a day that ended by itself: it goes on, and the days that had
    begun too early begin again."""
    reopen(transaction, None, "")
    transaction.connection.execute(
        tables.day.delete().where(
            tables.day.c.centre_id == transaction.centre.id,
            tables.day.c.business_date > transaction.today,
            tables.day.c.closed_at.is_(None),
        )
    )


def _end(
    transaction: Transaction,
    day: date,
    tickets: list[Ticket],
    action: DayAction,
    by: int | None,
    reason: str,
) -> Day:
    for ticket in tickets:
        _carry_out(transaction, ticket, Action.CLOSE, by, reason)
    unserved: int = transaction.connection.execute(
        select(func.count())
        .select_from(_ticket)
        .where(
            _ticket.c.centre_id == transaction.centre.id,
            _ticket.c.business_date == day,
            _ticket.c.state == literal_column(f"'{State.UNSERVED}'"),
        )
    ).scalar_one()
    after = Day(day, transaction.now, unserved)
    _write(transaction, after)
    _note(transaction, after, action, by, reason)
    return after


def _carry_out(
    transaction: Transaction, ticket: Ticket, action: Action, by: int | None, reason: str
) -> None:
    carry_out(
        transaction,
        ticket,
        action,
        by=by,
        reason=reason,
        reserved_counter_id=ticket.reserved_counter_id,
        reserved_officer_id=ticket.reserved_officer_id,
    )


def _of_centre(transaction: Transaction, *where: Any) -> Select[Any]:
    """Tickets, the earliest place first."""
    return (
        select(_ticket)
        .where(_ticket.c.centre_id == transaction.centre.id, *where)
        .order_by(_ticket.c.queued_at, _ticket.c.number, _ticket.c.id)
    )


def _write(transaction: Transaction, day: Day) -> None:
    key = {"centre_id": transaction.centre.id, "business_date": day.business_date}
    values = {"closed_at": day.closed_at, "unserved": day.unserved}
    here = [tables.day.c[name] == value for name, value in key.items()]
    changed = transaction.connection.execute(tables.day.update().where(*here).values(**values))
    if changed.rowcount == 0:
        transaction.connection.execute(tables.day.insert().values(**key, **values))


def _note(
    transaction: Transaction, day: Day, action: DayAction, by: int | None, reason: str
) -> None:
    transaction.connection.execute(
        tables.day_event.insert().values(
            centre_id=transaction.centre.id,
            version=transaction.version,
            ordinal=next(transaction.ordinals),
            business_date=day.business_date,
            action=action,
            unserved=day.unserved,
            officer_id=by,
            reason=reason,
            at=transaction.now,
        )
    )

"""The next number of a line's series of the day, and the next place in the queue."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from functools import cache
from typing import Any

from sqlalchemy import bindparam, func, select

from db.errors import ProcedureClosed, Unknown
from db.queue.values import Line
from db.record import Transaction
from db.tables import catalogue as catalogue_tables
from db.tables import queue as tables
from db.upserts import upsert_into


def next_number(transaction: Transaction, line_id: int) -> int:
    """Rising and without gaps, for the transaction has the centre for itself."""
    number: int = transaction.connection.execute(
        _next(transaction.connection.dialect.name),
        {
            "centre_id": transaction.centre.id,
            "business_date": transaction.today,
            "line_id": line_id,
            "origin": "",
            "last": 1,
        },
    ).scalar_one()
    return number


def note_number(transaction: Transaction, day: date, line_id: int, origin: str, last: int) -> None:
    """Raise a series that a kiosk has counted by itself to `last`."""
    transaction.connection.execute(
        _at_least(transaction.connection.dialect.name),
        {
            "centre_id": transaction.centre.id,
            "business_date": day,
            "line_id": line_id,
            "origin": origin,
            "last": last,
        },
    )


def new_place(transaction: Transaction) -> datetime:
    """The place behind everybody who waits: now, or just after the last of them where the clock
    has jumped back."""
    last: datetime | None = transaction.connection.execute(
        _LAST_PLACE, {"centre": transaction.centre.id, "today": transaction.today}
    ).scalar_one()
    if last is None:
        return transaction.now
    return max(transaction.now, last + timedelta(microseconds=1))


_series = tables.series
_KEY = [_series.c.centre_id, _series.c.business_date, _series.c.line_id, _series.c.origin]


@cache
def _next(dialect: str) -> Any:
    upsert = upsert_into(_series, dialect)
    return upsert.on_conflict_do_update(
        index_elements=_KEY, set_={"last": _series.c.last + 1}
    ).returning(_series.c.last)


@cache
def _at_least(dialect: str) -> Any:
    upsert = upsert_into(_series, dialect)
    return upsert.on_conflict_do_update(
        index_elements=_KEY,
        set_={"last": upsert.excluded.last},
        where=_series.c.last < upsert.excluded.last,
    )


_LAST_PLACE = select(func.max(tables.ticket.c.queued_at)).where(
    tables.ticket.c.centre_id == bindparam("centre"),
    tables.is_waiting,
    tables.ticket.c.business_date == bindparam("today"),
)


def line_for(transaction: Transaction, line_id: int | None, procedure_code: str | None) -> Line:
    """The line to wait in: the one named, or the one where the procedure's field waits.

    Raises: Unknown, LineClosed, ProcedureClosed.
    """
    if procedure_code is not None:
        found = transaction.connection.execute(
            _FIELD_LINE, {"centre": transaction.centre.id, "code": procedure_code}
        ).one_or_none()
        if found is None:
            raise Unknown(kind="procedure", key=procedure_code)
        if found.is_closed:
            raise ProcedureClosed(procedure=procedure_code)
        line_id = line_id if line_id is not None else found.line_id
        if line_id is None:
            raise Unknown(kind="line for procedure", key=procedure_code)
    return transaction.arrangement.open_line(line_id)


_procedure, _field = catalogue_tables.procedure, catalogue_tables.field
_FIELD_LINE = (
    select(_procedure.c.is_closed, _field.c.line_id)
    .outerjoin_from(
        _procedure,
        _field,
        (_field.c.code == _procedure.c.field_code) & (_field.c.centre_id == _procedure.c.centre_id),
    )
    .where(_procedure.c.centre_id == bindparam("centre"), _procedure.c.code == bindparam("code"))
)

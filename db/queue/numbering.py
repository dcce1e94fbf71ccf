"""The next number of a line's series of the day: rising, without gaps, in the same transaction."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import BigInteger, func, literal, select, type_coerce
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.sql.dml import ReturningInsert

from db.errors import LineClosed, ProcedureClosed, Unknown
from db.queue import rows
from db.queue.values import Line
from db.record import Transaction
from db.tables import catalogue as catalogue_tables
from db.tables import queue as tables


def next_number(transaction: Transaction, line_id: int) -> tuple[int, datetime]:
    """The number and the time of issue, which never goes back with the clock.

    The row stays locked until the commit: a series without gaps is serial by nature.
    """
    given = transaction.connection.execute(
        _NEXT[transaction.connection.dialect.name],
        {
            "centre_id": transaction.centre.id,
            "business_date": transaction.today,
            "line_id": line_id,
            "last": 1,
            "last_at": transaction.now,
        },
    ).one()
    return given.last, given.last_at


def _next_on_postgresql() -> ReturningInsert[Any]:
    upsert = postgresql.insert(_series)
    later = func.greatest(
        upsert.excluded.last_at, _series.c.last_at + literal(timedelta(microseconds=1))
    )
    return upsert.on_conflict_do_update(
        index_elements=_KEY, set_={"last": _series.c.last + 1, "last_at": later}
    ).returning(_series.c.last, _series.c.last_at)


def _next_on_sqlite() -> ReturningInsert[Any]:
    upsert = sqlite.insert(_series)
    later = func.max(
        type_coerce(upsert.excluded.last_at, BigInteger),
        type_coerce(_series.c.last_at, BigInteger) + 1,
    )
    return upsert.on_conflict_do_update(
        index_elements=_KEY, set_={"last": _series.c.last + 1, "last_at": later}
    ).returning(_series.c.last, _series.c.last_at)


_series = tables.series
_KEY = [_series.c.centre_id, _series.c.business_date, _series.c.line_id]
_NEXT = {"postgresql": _next_on_postgresql(), "sqlite": _next_on_sqlite()}


def line_for(transaction: Transaction, line_id: int | None, procedure_code: str | None) -> Line:
    """The line to wait in: the one named, or the one where the procedure's field waits.

    Raises: Unknown, LineClosed, ProcedureClosed.
    """
    connection, centre = transaction.connection, transaction.centre
    if procedure_code is not None:
        procedure, field = catalogue_tables.procedure, catalogue_tables.field
        of_field = (field.c.code == procedure.c.field_code) & (
            field.c.centre_id == procedure.c.centre_id
        )
        found = connection.execute(
            select(procedure.c.is_closed, field.c.line_id)
            .outerjoin_from(procedure, field, of_field)
            .where(procedure.c.centre_id == centre.id, procedure.c.code == procedure_code)
        ).one_or_none()
        if found is None:
            raise Unknown(kind="procedure", key=procedure_code)
        if found.is_closed:
            raise ProcedureClosed(procedure=procedure_code)
        line_id = line_id if line_id is not None else found.line_id
    line = next((each for each in rows.lines_of(connection, centre.id) if each.id == line_id), None)
    if line is None:
        if procedure_code is not None and line_id is None:
            raise Unknown(kind="line for procedure", key=procedure_code)
        raise Unknown(kind="line", key=line_id)
    if not line.is_open:
        raise LineClosed(line=line.letter)
    return line

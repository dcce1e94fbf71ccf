"""The questions about the catalogue: the fields a citizen chooses, and their procedures."""

from __future__ import annotations

from sqlalchemy import exists, select

from db.catalogue.rows import to_field, to_procedure
from db.catalogue.values import Field, Procedure
from db.errors import Unknown
from db.record import Record, Snapshot
from db.tables import catalogue as tables


def fields(record: Record, *, include_empty: bool = False) -> tuple[Field, ...]:
    """In their order; without `include_empty` only those that have an open procedure."""
    field, procedure = tables.field, tables.procedure

    def question(snapshot: Snapshot) -> tuple[Field, ...]:
        query = select(field).where(field.c.centre_id == snapshot.centre.id)
        if not include_empty:
            query = query.where(
                exists().where(
                    procedure.c.centre_id == field.c.centre_id,
                    procedure.c.field_code == field.c.code,
                    procedure.c.is_closed.is_(False),
                )
            )
        rows = snapshot.connection.execute(query.order_by(field.c.position, field.c.code))
        return tuple(to_field(row) for row in rows)

    return record.ask(question)


def procedures(
    record: Record, field_code: str | None = None, *, include_closed: bool = False
) -> tuple[Procedure, ...]:
    """The common ones first, each in the order they came in."""
    table = tables.procedure

    def question(snapshot: Snapshot) -> tuple[Procedure, ...]:
        query = select(table).where(table.c.centre_id == snapshot.centre.id)
        if field_code is not None:
            query = query.where(table.c.field_code == field_code)
        if not include_closed:
            query = query.where(table.c.is_closed.is_(False))
        rows = snapshot.connection.execute(query.order_by(table.c.is_common.desc(), table.c.id))
        return tuple(to_procedure(row) for row in rows)

    return record.ask(question)


def procedure(record: Record, code: str) -> Procedure:
    """Open or closed. Raises: Unknown, Trouble."""
    table = tables.procedure

    def question(snapshot: Snapshot) -> Procedure:
        row = snapshot.connection.execute(
            select(table).where(table.c.centre_id == snapshot.centre.id, table.c.code == code)
        ).one_or_none()
        if row is None:
            raise Unknown(kind="procedure", key=code)
        return to_procedure(row)

    return record.ask(question)

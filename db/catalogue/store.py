"""The actions on the catalogue: an import is one transaction and closes what is gone."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, bindparam, select

from db.catalogue.diff import diff
from db.catalogue.merge import with_known_words
from db.catalogue.rows import procedure_row, to_field, to_procedure
from db.catalogue.values import CatalogueImport, Field, FieldPlan, Procedure
from db.errors import Unknown
from db.record import Record, Transaction
from db.tables import catalogue as tables
from db.tables.queue import line


def import_catalogue(
    record: Record,
    procedures: Sequence[Procedure],
    fields: Iterable[FieldPlan],
    command_id: str,
) -> CatalogueImport:
    """Store what was parsed. Raises: Unknown (a procedure of no known field), Trouble."""
    plans = tuple(fields)
    return record.act(
        command_id,
        "import_catalogue",
        lambda transaction: _import(transaction, procedures, plans),
        _again,
    )


def _import(
    transaction: Transaction, procedures: Sequence[Procedure], plans: Sequence[FieldPlan]
) -> CatalogueImport:
    connection, centre = transaction.connection, transaction.centre.id
    _store_fields(connection, centre, plans)
    _check_fields(connection, centre, procedures)
    known = _known(connection, centre)
    found = diff(known, procedures)
    merged = {p.code: with_known_words(known.get(p.code), p) for p in procedures}
    changed = [code for code, _ in found.changed]
    if found.added:
        connection.execute(
            tables.procedure.insert(),
            [{"centre_id": centre} | procedure_row(merged[code]) for code in found.added],
        )
    _update(connection, centre, [procedure_row(merged[code]) for code in changed])
    _update(connection, centre, [{"code": code, "is_closed": True} for code in found.gone])
    imported = CatalogueImport(len(found.added), len(changed), len(found.gone), transaction.now)
    connection.execute(
        tables.catalogue_import.insert().values(
            centre_id=centre,
            version=transaction.version,
            added=imported.added,
            changed=imported.changed,
            gone=imported.gone,
            at=imported.at,
        )
    )
    return imported


def _again(transaction: Transaction, version: int) -> CatalogueImport:
    row = transaction.connection.execute(
        select(tables.catalogue_import).where(
            tables.catalogue_import.c.centre_id == transaction.centre.id,
            tables.catalogue_import.c.version == version,
        )
    ).one()
    return CatalogueImport(row.added, row.changed, row.gone, row.at)


def _store_fields(connection: Connection, centre: int, plans: Sequence[FieldPlan]) -> None:
    """New fields are added; a known one changes only where the plan says more than its name."""
    lines = {
        row.letter: row.id
        for row in connection.execute(
            select(line.c.letter, line.c.id).where(line.c.centre_id == centre)
        )
    }
    known = _known_fields(connection, centre)
    table = tables.field
    for plan in plans:
        before = known.get(plan.code)
        values = {
            "name_vi": plan.names.vi,
            "name_en": plan.names.en,
            "name_fr": plan.names.fr,
            "icon": plan.icon,
            "position": plan.position,
            "line_id": lines.get(plan.line_letter, before.line_id if before else None),
        }
        if before is None:
            connection.execute(table.insert().values(centre_id=centre, code=plan.code, **values))
        elif plan.icon or plan.line_letter:
            connection.execute(
                table.update()
                .where(table.c.centre_id == centre, table.c.code == plan.code)
                .values(**values)
            )


def _known_fields(connection: Connection, centre: int) -> dict[str, Field]:
    rows = connection.execute(select(tables.field).where(tables.field.c.centre_id == centre))
    return {row.code: to_field(row) for row in rows}


def _check_fields(connection: Connection, centre: int, procedures: Iterable[Procedure]) -> None:
    missing = {p.field_code for p in procedures} - _known_fields(connection, centre).keys()
    if missing:
        raise Unknown(kind="field", key=min(missing))


def _known(connection: Connection, centre: int) -> Mapping[str, Procedure]:
    rows = connection.execute(
        select(tables.procedure).where(tables.procedure.c.centre_id == centre)
    )
    return {row.code: to_procedure(row) for row in rows}


def _update(connection: Connection, centre: int, rows: Sequence[dict[str, Any]]) -> None:
    """Each row holds the code of its procedure and the columns to set."""
    if not rows:
        return
    table = tables.procedure
    connection.execute(
        table.update().where(table.c.centre_id == centre, table.c.code == bindparam("known_code")),
        [{"known_code" if key == "code" else key: row[key] for key in row} for row in rows],
    )

"""Fields, procedures and the log of imports. Nested facts are JSON in the import's own shape."""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Date,
    ForeignKey,
    Integer,
    String,
    Table,
    UniqueConstraint,
)

from db.tables.base import Instant, Json, RowId, centre_id, metadata, name_columns, row_id

field = Table(
    "field",
    metadata,
    row_id(),
    centre_id(),
    Column("code", String, nullable=False),
    *name_columns(),
    Column("line_id", RowId, ForeignKey("line.id")),
    Column("icon", String, nullable=False),
    Column("position", Integer, nullable=False),
    UniqueConstraint("centre_id", "code"),
)

procedure = Table(
    "procedure",
    metadata,
    row_id(),
    centre_id(),
    Column("code", String, nullable=False),
    Column("field_code", String, nullable=False),
    Column("title", String, nullable=False),
    *name_columns("short"),
    Column("level", String, nullable=False),
    Column("online_level", String, nullable=False),
    Column("time_limit", Json, nullable=False),
    Column("fee", Json, nullable=False),
    Column("papers", Json, nullable=False),
    Column("papers_known", Boolean, nullable=False),
    Column("result", String, nullable=False),
    Column("legal_basis", Json, nullable=False),
    Column("source", String, nullable=False),
    Column("source_date", Date),
    Column("portal_url", String, nullable=False),
    Column("non_territorial", Boolean),
    Column("keywords", Json, nullable=False),
    Column("is_common", Boolean, nullable=False),
    Column("is_closed", Boolean, nullable=False),
    UniqueConstraint("centre_id", "code"),
)

catalogue_import = Table(
    "catalogue_import",
    metadata,
    centre_id(primary_key=True),
    Column("version", BigInteger, primary_key=True),
    Column("added", Integer, nullable=False),
    Column("changed", Integer, nullable=False),
    Column("gone", Integer, nullable=False),
    Column("at", Instant, nullable=False),
)

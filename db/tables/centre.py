"""The centre itself, and the one row that orders everything that happens in it."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, ForeignKey, String, Table

from db.tables.base import Instant, RowId, centre_id, metadata, name_columns, row_id

centre = Table(
    "centre",
    metadata,
    row_id(),
    Column("code", String, nullable=False, unique=True),
    *name_columns(),
    *name_columns("parent"),
    Column("time_zone", String, nullable=False),
)

news = Table(
    "news",
    metadata,
    Column("centre_id", RowId, ForeignKey("centre.id"), primary_key=True),
    # Bumped last in every writing transaction; its lock is held until the commit, so versions
    # become visible in order and "since N" misses nothing.
    Column("version", BigInteger, nullable=False),
    Column("at", Instant, nullable=False),
)

command = Table(
    "command",
    metadata,
    centre_id(primary_key=True),
    Column("id", String(36), primary_key=True),
    Column("action", String, nullable=False),
    Column("version", BigInteger, nullable=False),
    Column("at", Instant, nullable=False),
)

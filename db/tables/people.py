"""Officers and where they sit."""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Integer,
    String,
    Table,
    UniqueConstraint,
)

from db.tables.base import Instant, RowId, centre_id, metadata, row_id

officer = Table(
    "officer",
    metadata,
    row_id(),
    centre_id(),
    Column("code", String, nullable=False),
    Column("name", String, nullable=False),
    Column("is_active", Boolean, nullable=False),
    UniqueConstraint("centre_id", "code"),
)

seat = Table(
    "seat",
    metadata,
    Column("counter_id", RowId, ForeignKey("counter.id"), primary_key=True),
    centre_id(),
    Column("officer_id", RowId, ForeignKey("officer.id"), nullable=False, unique=True),
    Column("since", Instant, nullable=False),
)

seat_event = Table(
    "seat_event",
    metadata,
    centre_id(primary_key=True),
    Column("version", BigInteger, primary_key=True),
    Column("ordinal", Integer, primary_key=True),
    Column("action", String, nullable=False),  # sit, leave
    Column("counter_id", RowId, nullable=False),
    Column("officer_id", RowId, nullable=False),
    Column("at", Instant, nullable=False),
)

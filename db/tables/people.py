"""Officers and where they sit."""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
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
    Column("role", String, nullable=False, server_default="officer"),
    UniqueConstraint("centre_id", "code"),
    CheckConstraint("role IN ('officer', 'lead', 'manager', 'administrator')", name="role"),
)

officer_line = Table(
    "officer_line",
    metadata,
    centre_id(),
    Column("officer_id", RowId, ForeignKey("officer.id"), primary_key=True),
    Column("line_id", RowId, ForeignKey("line.id"), primary_key=True),
    Column("preference", Integer, nullable=False),
)

seat = Table(
    "seat",
    metadata,
    Column("counter_id", RowId, ForeignKey("counter.id"), primary_key=True),
    centre_id(),
    Column("officer_id", RowId, ForeignKey("officer.id"), nullable=False, unique=True),
    Column("since", Instant, nullable=False),
    Column("pause_reason", String),  # empty: open
    Column("paused_at", Instant),
    # Until then nobody else sits down here without a hand-over; its window renews it.
    Column("lease_until", Instant, nullable=False),
    Column("holder", String(36), nullable=False, server_default=""),
)

seat_event = Table(
    "seat_event",
    metadata,
    centre_id(primary_key=True),
    Column("version", BigInteger, primary_key=True),
    Column("ordinal", Integer, primary_key=True),
    Column("action", String, nullable=False),  # sit, leave, pause, open, hand_over
    Column("counter_id", RowId, nullable=False),
    Column("officer_id", RowId, nullable=False),
    Column("reason", String, nullable=False, server_default=""),
    Column("at", Instant, nullable=False),
)

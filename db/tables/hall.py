"""The hall: its zones, what is to be read there, who may speak, and how its devices are."""

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

from db.tables.base import Instant, RowId, centre_id, metadata, name_columns, row_id

zone = Table(
    "zone",
    metadata,
    row_id(),
    centre_id(),
    Column("code", String(8), nullable=False),
    *name_columns(),
    UniqueConstraint("centre_id", "code"),
)

zone_counter = Table(
    "zone_counter",
    metadata,
    centre_id(),
    Column("counter_id", RowId, ForeignKey("counter.id"), primary_key=True),
    Column("zone_id", RowId, ForeignKey("zone.id"), nullable=False),
)

notice = Table(
    "notice",
    metadata,
    row_id(),
    centre_id(),
    Column("kind", String, nullable=False),
    Column("zone_id", RowId, ForeignKey("zone.id")),  # empty: in all of them
    *name_columns("text"),
    Column("place", String, nullable=False, server_default=""),  # of a village session
    Column("starts_at", Instant),
    Column("ends_at", Instant),
    Column("position", Integer, nullable=False, server_default="0"),
    Column("is_shown", Boolean, nullable=False),
    Column("officer_id", RowId, ForeignKey("officer.id")),
    Column("at", Instant, nullable=False),
    CheckConstraint("kind IN ('notice', 'session', 'emergency')", name="kind"),
)

# One machine of a zone speaks; the others show.
speaker = Table(
    "speaker",
    metadata,
    centre_id(primary_key=True),
    Column("zone_code", String(8), primary_key=True),  # "" where the hall is one zone
    Column("holder", String(36), nullable=False),
    Column("lease_until", Instant, nullable=False),
    Column("spoken", BigInteger, nullable=False),  # version of the last call that was heard whole
)

device = Table(
    "device",
    metadata,
    centre_id(primary_key=True),
    Column("id", String(64), primary_key=True),  # machine and kind: "hall-1:sound"
    Column("kind", String, nullable=False),
    Column("place", String, nullable=False),
    Column("state", String, nullable=False),  # a code in words at the window
    Column("is_well", Boolean),  # empty: unknown
    Column("since", Instant, nullable=False),
    Column("seen_at", Instant, nullable=False),
)

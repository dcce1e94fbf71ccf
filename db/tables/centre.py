"""The centre itself, and the one row that orders everything that happens in it."""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    ForeignKey,
    Integer,
    String,
    Table,
    UniqueConstraint,
)

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
    # Bumped first in every writing transaction; its lock is held until the commit, so actions of
    # a centre happen one after the other, versions become visible in order, and "since N" misses
    # nothing.
    Column("version", BigInteger, nullable=False),
    Column("at", Instant, nullable=False),
    # Raised by whatever changes lines, counters, skills, rules or hours: see db.arrangement.
    Column("arrangement", Integer, nullable=False, server_default="0"),
)

public_side = Table(
    "public_side",
    metadata,
    Column("centre_id", RowId, ForeignKey("centre.id"), primary_key=True),
    # Where phones reach the page of a ticket: "http://192.168.1.10:8080"; empty: there is none.
    Column("phone_address", String, nullable=False, server_default=""),
    Column("qr_target", String, nullable=False, server_default="local"),
    Column("leave_code", String, nullable=False, server_default=""),  # argon2id, of the staff
    Column("model_address", String, nullable=False, server_default=""),
    Column("model_name", String, nullable=False, server_default=""),
    CheckConstraint("qr_target IN ('local', 'portal')", name="qr_target"),
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

kiosk = Table(
    "kiosk",
    metadata,
    Column("id", String(36), primary_key=True),
    centre_id(),
    Column("mark", String(1), nullable=False),  # starts its own numbers while the server is away
    Column("registered_at", Instant, nullable=False),
    UniqueConstraint("centre_id", "mark"),
)

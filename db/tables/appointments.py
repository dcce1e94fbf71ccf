"""Appointments; who comes stands in a table of its own, which fewer may read."""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    UniqueConstraint,
)

from db.tables.base import Instant, RowId, centre_id, metadata, partial_index

slot_plan = Table(
    "slot_plan",
    metadata,
    Column("line_id", RowId, ForeignKey("line.id"), primary_key=True),
    centre_id(),
    Column("minutes", Integer, nullable=False),
    Column("capacity", Integer, nullable=False),  # bookings a slot
    Column("days_ahead", Integer, nullable=False),
    CheckConstraint("minutes BETWEEN 5 AND 240", name="minutes"),
    CheckConstraint("capacity >= 1", name="capacity"),
)

appointment = Table(
    "appointment",
    metadata,
    Column("id", String(36), primary_key=True),
    centre_id(),
    Column("code", String, nullable=False),
    Column("line_id", RowId, ForeignKey("line.id"), nullable=False),
    Column("starts_at", Instant, nullable=False),
    Column("procedure_code", String),
    Column("priority_code", String),
    Column("language", String(2), nullable=False),
    Column("state", String, nullable=False),
    Column("source", String, nullable=False),  # desk, command, import
    Column("outside_code", String),  # of the system where it was booked
    Column("booked_at", Instant, nullable=False),
    Column("changed_at", Instant, nullable=False),
    UniqueConstraint("centre_id", "code"),
    UniqueConstraint("centre_id", "outside_code"),
    CheckConstraint("state IN ('booked', 'arrived', 'cancelled', 'missed')", name="state"),
    Index("ix_appointment_slot", "centre_id", "line_id", "starts_at"),
    partial_index(
        "ix_appointment_booked",
        *("centre_id", "starts_at"),
        where="state = 'booked'",
    ),
)

appointment_person = Table(
    "appointment_person",
    metadata,
    Column("appointment_id", String(36), ForeignKey("appointment.id"), primary_key=True),
    centre_id(),
    Column("name", String, nullable=False),
    Column("phone", String, nullable=False),
)

appointment_event = Table(
    "appointment_event",
    metadata,
    centre_id(primary_key=True),
    Column("version", BigInteger, primary_key=True),
    Column("ordinal", Integer, primary_key=True),
    Column("appointment_id", String(36), ForeignKey("appointment.id"), nullable=False, index=True),
    Column("action", String, nullable=False),  # book, move, change, cancel, arrive, miss
    Column("state", String, nullable=False),
    Column("line_id", RowId, nullable=False),
    Column("starts_at", Instant, nullable=False),
    Column("at", Instant, nullable=False),
    Column("officer_id", RowId),
    Column("reason", String, nullable=False),
)

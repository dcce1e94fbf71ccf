"""Which login of the database server is which machine or person here; an SQLite record has none."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, ForeignKey, String, Table

from db.tables.base import RowId, centre_id, metadata

access_login = Table(
    "access_login",
    metadata,
    Column("login", String, primary_key=True),
    centre_id(),
    Column("role", String, nullable=False),
    Column("officer_id", RowId, ForeignKey("officer.id")),  # empty: shared by several
    CheckConstraint(
        "role IN ('kiosk', 'display', 'officer', 'manager', 'admin', 'phone')", name="role"
    ),
)

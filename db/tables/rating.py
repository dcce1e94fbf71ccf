"""What citizens thought of a visit: once a ticket, no name."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, ForeignKey, Integer, String, Table

from db.tables.base import Instant, Json, centre_id, metadata

rating = Table(
    "rating",
    metadata,
    Column("ticket_id", String(36), ForeignKey("ticket.id"), primary_key=True),
    centre_id(),
    Column("score", Integer, nullable=False),  # 1 (very bad) to 5 (very good)
    Column("reasons", Json, nullable=False),  # codes of what was chosen from
    Column("place", String, nullable=False),  # kiosk, phone
    Column("at", Instant, nullable=False),
    CheckConstraint("score BETWEEN 1 AND 5", name="score"),
)

"""What people asked and the catalogue could not answer, and the words staff taught it."""

from __future__ import annotations

from sqlalchemy import (
    CheckConstraint,
    Column,
    ForeignKey,
    Integer,
    String,
    Table,
    UniqueConstraint,
)

from db.tables.base import Instant, RowId, centre_id, metadata, partial_index, row_id

keyword = Table(
    "keyword",
    metadata,
    row_id(),
    centre_id(),
    Column("procedure_code", String, nullable=False),
    Column("words", String, nullable=False),
    Column("folded", String, nullable=False),
    Column("officer_id", RowId, ForeignKey("officer.id")),
    Column("at", Instant, nullable=False),
    UniqueConstraint("centre_id", "procedure_code", "folded"),
)

# Words only: no person, no number of one, not the ticket.
miss = Table(
    "miss",
    metadata,
    row_id(),
    centre_id(),
    Column("words", String, nullable=False),
    Column("folded", String, nullable=False),
    Column("language", String(2), nullable=False),
    Column("times", Integer, nullable=False),
    Column("first_at", Instant, nullable=False),
    Column("last_at", Instant, nullable=False),
    Column("state", String, nullable=False),
    UniqueConstraint("centre_id", "folded"),
    CheckConstraint("state IN ('open', 'taught', 'dropped')", name="state"),
)

question = Table(
    "question",
    metadata,
    row_id(),
    centre_id(),
    Column("code", String(6), nullable=False),  # all that the asker has to read the answer with
    Column("words", String, nullable=False),
    Column("language", String(2), nullable=False),
    Column("place", String, nullable=False),  # kiosk, phone, desk
    Column("state", String, nullable=False),
    Column("asked_at", Instant, nullable=False),
    Column("answer", String, nullable=False, server_default=""),
    Column("officer_id", RowId, ForeignKey("officer.id")),
    Column("answered_at", Instant),
    Column("read_at", Instant),  # the first time
    UniqueConstraint("centre_id", "code"),
    CheckConstraint("state IN ('open', 'answered', 'dropped')", name="state"),
    partial_index(
        "ix_question_open",
        *("centre_id", "asked_at"),
        where="state = 'open'",
    ),
)

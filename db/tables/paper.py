"""Print jobs: what was to be printed for a ticket, and what became of it."""

from __future__ import annotations

from sqlalchemy import BigInteger, Boolean, Column, ForeignKey, Integer, String, Table

from db.tables.base import Instant, centre_id, metadata

print_job = Table(
    "print_job",
    metadata,
    Column("id", String(36), primary_key=True),
    centre_id(),
    Column("ticket_id", String(36), ForeignKey("ticket.id"), nullable=False, index=True),
    Column("device", String, nullable=False),
    Column("state", String, nullable=False),
    Column("trouble", String, nullable=False),
    Column("is_reprint", Boolean, nullable=False),
    Column("queued_at", Instant, nullable=False),
    Column("changed_at", Instant, nullable=False),
)

print_event = Table(
    "print_event",
    metadata,
    centre_id(primary_key=True),
    Column("version", BigInteger, primary_key=True),
    Column("ordinal", Integer, primary_key=True),
    Column("job_id", String(36), ForeignKey("print_job.id"), nullable=False, index=True),
    Column("state", String, nullable=False),
    Column("trouble", String, nullable=False),
    Column("at", Instant, nullable=False),
)

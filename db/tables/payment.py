"""Where fees are paid to: the centre's bank account."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, String, Table

from db.tables.base import Instant, RowId, centre_id, metadata

payment_account = Table(
    "payment_account",
    metadata,
    centre_id(primary_key=True),
    Column("bank_bin", String(6), nullable=False),
    Column("number", String(19), nullable=False),
    Column("holder", String, nullable=False, server_default=""),  # where the bank's code named one
    Column("officer_id", RowId, ForeignKey("officer.id")),
    Column("at", Instant, nullable=False),
)

"""Lines, counters, tickets and their append-only history."""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    SmallInteger,
    String,
    Table,
    UniqueConstraint,
    literal_column,
    text,
)

from db.queue.rules import AT_COUNTER, Action, State
from db.tables.base import Instant, RowId, centre_id, metadata, name_columns, row_id


def _quoted(values: object) -> str:
    return ", ".join(f"'{value}'" for value in sorted(values))  # type: ignore[call-overload]


line = Table(
    "line",
    metadata,
    row_id(),
    centre_id(),
    Column("letter", String(2), nullable=False),
    *name_columns(),
    Column("purpose", String, nullable=False),
    Column("position", Integer, nullable=False),
    Column("is_open", Boolean, nullable=False),
    UniqueConstraint("centre_id", "letter"),
)

counter = Table(
    "counter",
    metadata,
    row_id(),
    centre_id(),
    Column("number", Integer, nullable=False),
    *name_columns(),
    UniqueConstraint("centre_id", "number"),
)

counter_line = Table(
    "counter_line",
    metadata,
    centre_id(),
    Column("counter_id", RowId, ForeignKey("counter.id"), primary_key=True),
    Column("line_id", RowId, ForeignKey("line.id"), primary_key=True),
    Column("preference", Integer, nullable=False),
)

series = Table(
    "series",
    metadata,
    centre_id(primary_key=True),
    Column("business_date", Date, primary_key=True),
    Column("line_id", RowId, ForeignKey("line.id"), primary_key=True),
    Column("last", Integer, nullable=False),
    Column("last_at", Instant, nullable=False),
)

ticket = Table(
    "ticket",
    metadata,
    Column("id", String(36), primary_key=True),
    centre_id(),
    Column("business_date", Date, nullable=False),
    Column("series_line_id", RowId, ForeignKey("line.id"), nullable=False),
    Column("number", Integer, nullable=False),
    Column("label", String, nullable=False),
    Column("line_id", RowId, ForeignKey("line.id"), nullable=False),
    Column("procedure_code", String),
    Column("purpose", String, nullable=False),
    Column("priority", SmallInteger, nullable=False),
    Column("language", String(2), nullable=False),
    Column("ahead", Integer, nullable=False),
    Column("state", String, nullable=False),
    Column("counter_id", RowId, ForeignKey("counter.id")),
    Column("officer_id", RowId, ForeignKey("officer.id")),
    Column("reserved_counter_id", RowId, ForeignKey("counter.id")),
    Column("calls", Integer, nullable=False),
    Column("issued_at", Instant, nullable=False),
    Column("queued_at", Instant, nullable=False),
    Column("called_at", Instant),
    Column("last_called_at", Instant),
    Column("started_at", Instant),
    Column("ended_at", Instant),
    Column("changed_at", Instant, nullable=False),
    UniqueConstraint("centre_id", "business_date", "series_line_id", "number"),
    CheckConstraint(f"state IN ({_quoted(State)})", name="state"),
    CheckConstraint(
        f"(state IN ({_quoted(AT_COUNTER)})) <= (counter_id IS NOT NULL)", name="has_counter"
    ),
    # The states stand as literals, here and in the queries: a bound parameter matches no
    # partial index on SQLite, nor in a generic plan on PostgreSQL.
    Index(
        "ix_ticket_waiting",
        "centre_id",
        "line_id",
        "priority",
        "queued_at",
        sqlite_where=text("state = 'waiting'"),
        postgresql_where=text("state = 'waiting'"),
    ),
    Index(
        "uq_ticket_one_at_counter",
        "counter_id",
        unique=True,
        sqlite_where=text(f"state IN ({_quoted(AT_COUNTER)})"),
        postgresql_where=text(f"state IN ({_quoted(AT_COUNTER)})"),
    ),
    Index("ix_ticket_day", "centre_id", "business_date", "line_id"),
)

event = Table(
    "event",
    metadata,
    centre_id(primary_key=True),
    Column("version", BigInteger, primary_key=True),
    Column("ordinal", Integer, primary_key=True),
    Column("ticket_id", String(36), ForeignKey("ticket.id"), nullable=False, index=True),
    Column("action", String, nullable=False),
    Column("state", String, nullable=False),
    Column("at", Instant, nullable=False),
    Column("line_id", RowId, nullable=False),
    Column("counter_id", RowId),
    Column("officer_id", RowId),
    Column("reserved_counter_id", RowId),
    Column("reason", String, nullable=False),
    CheckConstraint(f"action IN ({_quoted(Action)})", name="action"),
)

is_waiting = ticket.c.state == literal_column(f"'{State.WAITING}'")
is_at_counter = ticket.c.state.in_([literal_column(f"'{state}'") for state in sorted(AT_COUNTER)])

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
    false,
    literal_column,
)

from db.queue.rules import AT_COUNTER, Action, State
from db.tables.base import (
    Instant,
    Json,
    RowId,
    centre_id,
    metadata,
    name_columns,
    partial_index,
    row_id,
)


def _quoted(values: object) -> str:
    return ", ".join(f"'{value}'" for value in sorted(values))  # type: ignore[call-overload]


_WISHED = (
    "state = 'waiting' AND (reserved_counter_id IS NOT NULL"
    " OR reserved_officer_id IS NOT NULL OR due_at IS NOT NULL)"
)
_GOES_FURTHER = "state = 'waiting' AND next_lines <> '[]'"
_CALLED = "last_called_at IS NOT NULL"

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
    Column("quota", Integer),  # numbers a day; empty: no limit
    Column("service_s", Integer),  # what one visit usually takes; empty: the centre's figure
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
    # "" or the mark of a kiosk, which numbers by itself while the server is away.
    Column("origin", String(1), primary_key=True, server_default=""),
    Column("last", Integer, nullable=False),
)

ticket = Table(
    "ticket",
    metadata,
    Column("id", String(36), primary_key=True),
    centre_id(),
    Column("business_date", Date, nullable=False),
    Column("series_line_id", RowId, ForeignKey("line.id"), nullable=False),
    Column("origin", String(1), nullable=False, server_default=""),
    Column("number", Integer, nullable=False),
    Column("label", String, nullable=False),
    Column("line_id", RowId, ForeignKey("line.id"), nullable=False),
    Column("procedure_code", String),
    Column("purpose", String, nullable=False),
    Column("priority", SmallInteger, nullable=False),
    Column("priority_code", String),
    Column("language", String(2), nullable=False),
    Column("ahead", Integer, nullable=False),
    Column("state", String, nullable=False),
    Column("counter_id", RowId, ForeignKey("counter.id")),
    Column("officer_id", RowId, ForeignKey("officer.id")),
    Column("reserved_counter_id", RowId, ForeignKey("counter.id")),
    Column("reserved_officer_id", RowId, ForeignKey("officer.id")),
    Column("joined_to", String(36), ForeignKey("ticket.id"), index=True),
    Column("appointment_id", String(36), ForeignKey("appointment.id"), unique=True),
    Column("next_lines", Json, nullable=False),  # lines still to be visited, in order
    Column("leg", Integer, nullable=False, server_default="1"),
    # More procedures of the same visit, beside procedure_code; never changed once it is issued.
    Column("also_procedures", Json, nullable=False, server_default="[]"),
    Column("for_other", Boolean, nullable=False, server_default=false()),  # taken for somebody else
    Column("calls", Integer, nullable=False),
    Column("hold_until", Instant),
    Column("due_at", Instant),  # of an appointment that was kept: from then on it goes first
    Column("issued_at", Instant, nullable=False),
    Column("queued_at", Instant, nullable=False),
    Column("called_at", Instant),
    Column("last_called_at", Instant),
    Column("started_at", Instant),
    Column("ended_at", Instant),
    Column("changed_at", Instant, nullable=False),
    UniqueConstraint("centre_id", "business_date", "series_line_id", "origin", "number"),
    CheckConstraint(f"state IN ({_quoted(State)})", name="state"),
    CheckConstraint(
        f"(state IN ({_quoted(AT_COUNTER)})) <= (counter_id IS NOT NULL)", name="has_counter"
    ),
    partial_index(
        "ix_ticket_waiting",
        *("centre_id", "business_date", "line_id", "priority", "queued_at", "number", "id"),
        where="state = 'waiting'",
    ),
    partial_index(
        "ix_ticket_place",
        *("centre_id", "business_date", "queued_at"),
        where="state = 'waiting'",
    ),
    partial_index(
        "ix_ticket_wished",
        *("centre_id", "business_date"),
        where=_WISHED,
    ),
    partial_index(
        "ix_ticket_further",
        *("centre_id", "business_date"),
        where=_GOES_FURTHER,
    ),
    partial_index(
        "ix_ticket_called",
        *("centre_id", "business_date", "last_called_at"),
        where=_CALLED,
    ),
    partial_index(
        "ix_ticket_counter",
        *("business_date", "counter_id"),
        where="counter_id IS NOT NULL",
    ),
    partial_index(
        "uq_ticket_one_at_counter",
        "counter_id",
        unique=True,
        where=f"state IN ({_quoted(AT_COUNTER)})",
    ),
    partial_index(
        "ix_ticket_held",
        *("centre_id", "business_date", "counter_id"),
        where="state = 'held'",
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
    Column("reserved_officer_id", RowId),
    Column("actor_id", RowId),  # who did it, where it was not the officer of the ticket
    Column("joined_to", String(36)),
    Column("priority", SmallInteger, nullable=False),
    Column("priority_code", String),
    Column("next_lines", Json, nullable=False),
    Column("hold_until", Instant),
    Column("queued_at", Instant, nullable=False),
    Column("undoes", BigInteger),  # the version taken back
    Column("detail", Json),  # why this one was called, as facts
    Column("reason", String, nullable=False),
    CheckConstraint(f"action IN ({_quoted(Action)})", name="action"),
)

is_waiting = ticket.c.state == literal_column(f"'{State.WAITING}'")
is_at_counter = ticket.c.state.in_([literal_column(f"'{state}'") for state in sorted(AT_COUNTER)])
goes_further = is_waiting & (ticket.c.next_lines != literal_column("'[]'"))
is_wished = is_waiting & (
    ticket.c.reserved_counter_id.is_not(None)
    | ticket.c.reserved_officer_id.is_not(None)
    | ticket.c.due_at.is_not(None)
)

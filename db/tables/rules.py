"""What the centre has decided about its queue: the rule, priority classes, whose turn it is."""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    Date,
    ForeignKey,
    Integer,
    SmallInteger,
    String,
    Table,
)

from db.tables.base import Instant, Json, RowId, centre_id, metadata, name_columns

queue_rule = Table(
    "queue_rule",
    metadata,
    centre_id(primary_key=True),
    Column("fairness", String, nullable=False, server_default="2:1"),
    Column("head_start_s", Integer, nullable=False, server_default="300"),
    Column("calls_before_no_show", Integer, nullable=False, server_default="3"),
    Column("keeps_place_s", Integer, nullable=False, server_default="900"),
    Column("hold_s", Integer, nullable=False, server_default="900"),
    Column("undo_s", Integer, nullable=False, server_default="60"),
    Column("lease_s", Integer, nullable=False, server_default="120"),
    Column("late_s", Integer, nullable=False, server_default="900"),
    Column("share_warning", Integer, nullable=False, server_default="25"),
    Column("service_s", Integer, nullable=False, server_default="600"),
    Column("outside_hours", String, nullable=False, server_default="refuse"),
    CheckConstraint("fairness IN ('strict', '2:1', '1:1', '1:2')", name="fairness"),
    CheckConstraint("outside_hours IN ('refuse', 'give')", name="outside_hours"),
)

priority_class = Table(
    "priority_class",
    metadata,
    centre_id(primary_key=True),
    Column("code", String, primary_key=True),
    *name_columns(),
    Column("level", SmallInteger, nullable=False),
    Column("legal_basis", String, nullable=False),
    Column("position", Integer, nullable=False),
    Column("is_offered", Boolean, nullable=False),
    CheckConstraint("level IN (1, 2)", name="level"),
)

turn = Table(
    "turn",
    metadata,
    Column("counter_id", RowId, ForeignKey("counter.id"), primary_key=True),
    centre_id(),
    Column("business_date", Date, nullable=False),
    Column("recent", String, nullable=False),  # classes of its last calls, newest last: "1123"
)

change = Table(
    "change",
    metadata,
    centre_id(primary_key=True),
    Column("version", BigInteger, primary_key=True),
    Column("ordinal", Integer, primary_key=True),
    Column("subject", String, nullable=False),  # rule, hours, line A, priority class…
    Column("before", Json),
    Column("after", Json),
    Column("reason", String, nullable=False),
    Column("officer_id", RowId),
    Column("at", Instant, nullable=False),
)

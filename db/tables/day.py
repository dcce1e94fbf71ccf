"""When the centre is open, and each of its days: closed or not."""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    Date,
    Integer,
    SmallInteger,
    String,
    Table,
    Time,
)

from db.tables.base import Instant, RowId, centre_id, metadata, name_columns

opening = Table(
    "opening",
    metadata,
    centre_id(primary_key=True),
    Column("weekday", SmallInteger, primary_key=True),  # ISO: Monday 1
    Column("ordinal", SmallInteger, primary_key=True),  # 1 in the morning, 2 after lunch
    Column("opens", Time, nullable=False),
    Column("closes", Time, nullable=False),
    CheckConstraint("weekday BETWEEN 1 AND 7", name="weekday"),
    CheckConstraint("ordinal BETWEEN 1 AND 2", name="ordinal"),
    CheckConstraint("opens < closes", name="order"),
)

day_exception = Table(
    "day_exception",
    metadata,
    centre_id(primary_key=True),
    Column("date", Date, primary_key=True),
    Column("is_working", Boolean, nullable=False),
    Column("hours_of", SmallInteger),  # whose weekday's hours a working day has
    *name_columns(),
    Column("source", String, nullable=False),
    Column("is_certain", Boolean, nullable=False),
)

day = Table(
    "day",
    metadata,
    centre_id(primary_key=True),
    Column("business_date", Date, primary_key=True),
    Column("closed_at", Instant),  # empty: open (again)
    Column("unserved", Integer, nullable=False),
)

day_event = Table(
    "day_event",
    metadata,
    centre_id(primary_key=True),
    Column("version", BigInteger, primary_key=True),
    Column("ordinal", Integer, primary_key=True),
    Column("business_date", Date, nullable=False),
    Column("action", String, nullable=False),  # close, reopen
    Column("unserved", Integer, nullable=False),
    Column("officer_id", RowId),
    Column("reason", String, nullable=False),
    Column("at", Instant, nullable=False),
)

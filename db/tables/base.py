"""What every table shares: constraint names, column types, names in three languages."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import (
    JSON,
    TIMESTAMP,
    BigInteger,
    Column,
    Dialect,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    TypeDecorator,
)
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.schema import CreateIndex
from sqlalchemy.types import TypeEngine

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class Instant(TypeDecorator[datetime]):
    """An aware moment: timestamptz on PostgreSQL, microseconds since 1970 (UTC) on SQLite."""

    impl = BigInteger
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        if dialect.name == "postgresql":
            return dialect.type_descriptor(TIMESTAMP(timezone=True))
        return dialect.type_descriptor(BigInteger())

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> Any:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"a naive time reached the record: {value!r}")
        if dialect.name == "postgresql":
            return value
        return (value - _EPOCH) // timedelta(microseconds=1)

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if dialect.name == "postgresql":
            moment: datetime = value
            return moment.astimezone(UTC)
        return _EPOCH + timedelta(microseconds=value)


class Json(TypeDecorator[Any]):
    """jsonb on PostgreSQL, whose dialect is imported only there: a window on a file holds 4 MB
    less without it."""

    impl = JSON
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        if dialect.name == "postgresql":
            from sqlalchemy.dialects.postgresql import JSONB  # noqa: PLC0415

            return dialect.type_descriptor(JSONB())
        return dialect.type_descriptor(JSON())


RowId = BigInteger().with_variant(Integer(), "sqlite")  # only INTEGER keys count up on SQLite


def row_id() -> Column[int]:
    return Column("id", RowId, primary_key=True, autoincrement=True)


def centre_id(*, primary_key: bool = False) -> Column[int]:
    return Column(
        "centre_id", RowId, ForeignKey("centre.id"), nullable=False, primary_key=primary_key
    )


def name_columns(prefix: str = "name") -> tuple[Column[str], Column[str], Column[str]]:
    return (
        Column(f"{prefix}_vi", String, nullable=False),
        Column(f"{prefix}_en", String, nullable=False, server_default=""),
        Column(f"{prefix}_fr", String, nullable=False, server_default=""),
    )


def partial_index(name: str, *columns: str, where: str, unique: bool = False) -> Index:
    """An index on the rows of a condition, the same on both back ends.

    Queries write its states as literals, as it does: a bound parameter matches no partial index
    on SQLite, nor in a generic plan on PostgreSQL.
    """
    return Index(name, *columns, unique=unique, info={"where": where})


@compiles(CreateIndex)
def _create_index(create: CreateIndex, compiler: Any, **options: Any) -> str:
    words: str = compiler.visit_create_index(create, **options)
    where = create.element.info.get("where")
    return f"{words} WHERE {where}" if where else words

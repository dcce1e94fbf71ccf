"""Creates and upgrades the record's schema, one process at a time."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Connection, Engine, create_engine, inspect, text

from db.tables import metadata

_LOCK = 0x6D6F7463  # "motc": the advisory lock of schema changes on PostgreSQL


def upgrade(engine: Engine, revision: str = "head") -> None:
    """Bring the schema to `revision` in one transaction that excludes any other upgrade."""
    with _rebuilding(engine) as connection:
        if engine.dialect.name == "postgresql":
            connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _LOCK})
        command.upgrade(config_for(connection), revision)


def downgrade(engine: Engine, revision: str) -> None:
    """Take the schema back to `revision` ("base" for nothing); the data of later steps is lost."""
    with _rebuilding(engine) as connection:
        command.downgrade(config_for(connection), revision)


@contextmanager
def _rebuilding(engine: Engine) -> Iterator[Connection]:
    """A transaction in which a table may be built anew: SQLite does that by dropping the old one,
    which would take the rows that refer to it along. They are checked at the end instead."""
    with engine.connect().execution_options(writes=True) as connection:
        driver: Any = connection.connection.driver_connection
        if engine.dialect.name == "sqlite":
            driver.execute("PRAGMA foreign_keys=OFF")
        try:
            with connection.begin():
                yield connection
                if engine.dialect.name == "sqlite":
                    orphans = driver.execute("PRAGMA foreign_key_check").fetchall()
                    if orphans:
                        raise RuntimeError(f"rows were left without their parent: {orphans[:5]}")
        finally:
            if engine.dialect.name == "sqlite":
                driver.execute("PRAGMA foreign_keys=ON")


def config_for(connection: Connection | None = None) -> Config:
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    return config


def difference() -> list[object]:
    """What the steps, run on an empty record, leave different from the tables.

    Alembic compares neither CHECK constraints nor the conditions of partial indexes; we do.
    """
    with _empty_record() as stepped, _empty_record() as made:
        command.upgrade(config_for(stepped), "head")
        metadata.create_all(made)
        found: list[object] = list(compare_metadata(MigrationContext.configure(stepped), metadata))
        found += sorted(_checks(made) ^ _checks(stepped))
        found += sorted(_indexes(made) ^ _indexes(stepped))
    return found


@contextmanager
def _empty_record() -> Iterator[Connection]:
    engine = create_engine("sqlite://")
    with engine.connect() as connection:
        yield connection
    engine.dispose()


def _checks(connection: Connection) -> set[tuple[str, str]]:
    """Every table's CHECK constraints, as SQLite keeps them."""
    seen = inspect(connection)
    return {
        (table, " ".join(str(check["sqltext"]).split()))
        for table in seen.get_table_names()
        for check in seen.get_check_constraints(table)
    }


def _indexes(connection: Connection) -> set[str]:
    """Every index with its condition, as SQLite keeps it."""
    kept = connection.execute(
        text("SELECT sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL")
    )
    return {" ".join(sql.split()) for sql in kept.scalars()}


if __name__ == "__main__":
    if found := difference():
        sys.exit(f"The migrations do not lead to db/tables: write a step for {found}")
    sys.stdout.write("The migrations lead to the tables.\n")

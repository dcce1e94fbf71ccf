"""The schema's steps: they lead to the tables, and back, on both back ends."""

from __future__ import annotations

from pathlib import Path

from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import inspect

from db.migrate import config_for, downgrade, upgrade
from db.migrations import KNOWN
from db.record import Record
from db.tables import metadata


def test_the_known_revisions_are_the_scripts() -> None:
    scripts = ScriptDirectory.from_config(config_for()).walk_revisions()

    assert list(KNOWN) == [script.revision for script in reversed(list(scripts))]


def test_down_to_nothing_and_up_again(record: Record) -> None:
    downgrade(record.engine, "base")
    with record.engine.connect() as connection:
        emptied = set(inspect(connection).get_table_names()) - {"alembic_version"}
    upgrade(record.engine)
    with record.engine.connect() as connection:
        difference = compare_metadata(MigrationContext.configure(connection), metadata)

    assert set() == emptied
    assert difference == []


def test_every_step_is_listed_once() -> None:
    folder = Path(__file__).parents[2] / "db" / "migrations" / "versions"

    assert len(KNOWN) == len(list(folder.glob("[0-9]*.py")))

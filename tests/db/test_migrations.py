"""The schema's steps: they lead to the tables, and back, on both back ends."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import uuid4
from zoneinfo import ZoneInfo

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import MetaData, func, inspect, make_url, select
from sqlalchemy.schema import CreateIndex

from db.migrate import config_for, difference, downgrade, upgrade
from db.migrations import KNOWN
from db.queue import boards, store
from db.queue.history import replay
from db.record import Record, open_record
from db.tables import metadata
from db.tables.assistant import question
from db.tables.base import Instant
from tests.records import command_id


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


@pytest.mark.parametrize("url", ["sqlite://", "postgresql+psycopg://"])
def test_a_partial_index_has_its_condition_on_both_back_ends(url: str) -> None:
    dialect = make_url(url).get_dialect()()
    index = next(each for each in question.indexes if each.name == "ix_question_open")

    assert str(CreateIndex(index).compile(dialect=dialect)) == (
        "CREATE INDEX ix_question_open ON question (centre_id, asked_at) WHERE state = 'open'"
    )


def test_a_condition_that_the_steps_do_not_make_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    index = next(each for each in question.indexes if each.name == "ix_question_open")
    monkeypatch.setitem(index.info, "where", "state = 'dropped'")

    assert {str(each).rpartition("WHERE ")[2] for each in difference()} == {
        "state = 'dropped'",
        "state = 'open'",
    }


def test_every_step_is_listed_once() -> None:
    folder = Path(__file__).parents[2] / "db" / "migrations" / "versions"

    assert len(KNOWN) == len(list(folder.glob("[0-9]*.py")))


def test_a_record_of_the_first_step_is_taken_along(record: Record) -> None:
    """A ticket called, returned, called again and moved to another line, as the first step kept
    it, is what its events tell after the upgrade too."""
    ids = _first_step_with_a_ticket(record)
    upgrade(record.engine)
    reopened = open_record(record.url)
    ticket = boards.ticket(reopened, ids["ticket"])
    history = boards.events(reopened, ticket_id=ids["ticket"])
    issued = store.issue(reopened, command_id=command_id(), line_id=ids["line"]).ticket
    classes = boards.arrangement(reopened).priority_classes
    reopened.close()

    assert ticket == replay(ticket, history)
    assert (2, 2, "A007") == (ticket.leg, ticket.calls, ticket.label)
    assert T0 + timedelta(minutes=2) == ticket.queued_at
    assert "A008" == issued.label
    assert {"old80", "old60"} <= {each.code for each in classes}


T0 = datetime(2026, 11, 20, 1, 0, tzinfo=UTC)


def _first_step_with_a_ticket(record: Record) -> dict[str, Any]:
    downgrade(record.engine, "0001")
    seen = MetaData()
    with record.engine.connect().execution_options(writes=True) as connection, connection.begin():
        seen.reflect(connection)
        table = seen.tables
        for each in table.values():
            for column in each.columns:
                if column.name == "at" or column.name.endswith("_at"):
                    column.type = Instant()
        centre = connection.execute(select(table["centre"].c.id)).scalar_one()
        lines = dict(connection.execute(select(table["line"].c.letter, table["line"].c.id)).all())
        counter = connection.execute(select(func.min(table["counter"].c.id))).scalar_one()
        today = datetime.now(UTC).astimezone(ZoneInfo("Asia/Ho_Chi_Minh")).date()
        ticket = str(uuid4())
        connection.execute(
            table["series"]
            .insert()
            .values(centre_id=centre, business_date=today, line_id=lines["A"], last=7, last_at=T0)
        )
        connection.execute(
            table["ticket"].insert().values(
                id=ticket, centre_id=centre, business_date=today, series_line_id=lines["A"],
                number=7, label="A007", line_id=lines["B"], purpose="procedure", priority=3,
                language="vi", ahead=0, state="waiting", calls=2, issued_at=T0,
                queued_at=T0 + timedelta(minutes=2), called_at=T0 + timedelta(minutes=1),
                last_called_at=T0 + timedelta(minutes=3), changed_at=T0 + timedelta(minutes=4),
            )
        )  # fmt: skip
        told = (
            ("issue", "waiting", "A"), ("call", "called", "A"), ("return", "waiting", "A"),
            ("call", "called", "A"), ("transfer", "waiting", "B"),
        )  # fmt: skip
        for minute, (action, state, letter) in enumerate(told):
            connection.execute(
                table["event"].insert().values(
                    centre_id=centre, version=minute + 1, ordinal=0, ticket_id=ticket,
                    action=action, state=state, at=T0 + timedelta(minutes=minute),
                    line_id=lines[letter], counter_id=counter if minute else None, reason="",
                )
            )  # fmt: skip
        connection.execute(table["news"].update().values(version=5))
    return {"ticket": ticket, "line": lines["A"]}

"""Writes a centre file into an empty record: the centre, its lines, counters, officers, rules.

What the file leaves out of rules and priority classes starts with the usual ones. A file without
hours is of a centre that is open at any time; one with hours has the days off of two years filled.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, Table

from db.day.holidays_vn import days_of
from db.day.rows import write_exceptions, write_openings
from db.day.week import week_of
from db.people.values import Role
from db.queue.values import Purpose
from db.record import record_clock
from db.tables import centre as centre_tables
from db.tables import people as people_tables
from db.tables import queue as queue_tables
from db.tables import rules as rule_tables
from db.words import nfc

PRIORITY_CLASSES = Path(__file__).parent / "queue" / "priority_classes.json"


def add_centre(connection: Connection, wanted: Mapping[str, Any]) -> None:
    centre = wanted["centre"]
    centre_id = _add(
        connection,
        centre_tables.centre,
        code=centre["code"],
        time_zone=centre["time_zone"],
        **_names(centre["names"]),
        **_names(centre["parent"], "parent"),
    )
    connection.execute(
        centre_tables.news.insert().values(
            centre_id=centre_id, version=0, at=record_clock(connection)
        )
    )
    connection.execute(
        rule_tables.queue_rule.insert().values(centre_id=centre_id, **wanted.get("rule", {}))
    )
    classes = wanted.get("priority_classes")
    if classes is None:
        classes = json.loads(PRIORITY_CLASSES.read_text("utf-8"))
    for position, each in enumerate(classes):
        connection.execute(
            rule_tables.priority_class.insert().values(
                centre_id=centre_id,
                code=each["code"],
                level=each["level"],
                legal_basis=nfc(each.get("legal_basis", "")),
                position=position,
                is_offered=each.get("is_offered", True),
                **_names(each["names"]),
            )
        )
    if openings := week_of(wanted.get("hours", {})):
        write_openings(connection, centre_id, openings)
        this_year = record_clock(connection).astimezone(ZoneInfo(centre["time_zone"])).year
        for year in (this_year, this_year + 1):
            write_exceptions(connection, centre_id, days_of(year))
    line_ids = {
        line["letter"]: _add(
            connection,
            queue_tables.line,
            centre_id=centre_id,
            letter=line["letter"],
            purpose=line.get("purpose", Purpose.PROCEDURE.value),
            position=position,
            is_open=True,
            quota=line.get("quota"),
            service_s=line.get("service_s"),
            **_names(line["names"]),
        )
        for position, line in enumerate(wanted["lines"])
    }
    for counter in wanted["counters"]:
        counter_id = _add(
            connection,
            queue_tables.counter,
            centre_id=centre_id,
            number=counter["number"],
            **_names(counter.get("names", {})),
        )
        _serve(connection, queue_tables.counter_line, centre_id, line_ids, counter["lines"],
               counter_id=counter_id)  # fmt: skip
    for officer in wanted["officers"]:
        officer_id = _add(
            connection,
            people_tables.officer,
            centre_id=centre_id,
            code=officer["code"],
            name=nfc(officer["name"]),
            is_active=True,
            role=officer.get("role", Role.OFFICER.value),
        )
        _serve(connection, people_tables.officer_line, centre_id, line_ids,
               officer.get("lines", []), officer_id=officer_id)  # fmt: skip


def _serve(
    connection: Connection,
    table: Table,
    centre_id: int,
    line_ids: Mapping[str, int],
    letters: list[str],
    **owner: int,
) -> None:
    for preference, letter in enumerate(letters):
        connection.execute(
            table.insert().values(
                centre_id=centre_id, line_id=line_ids[letter], preference=preference, **owner
            )
        )


def _add(connection: Connection, table: Table, **values: Any) -> int:
    added: int = connection.execute(
        table.insert().values(**values).returning(table.c.id)
    ).scalar_one()
    return added


def _names(names: Mapping[str, str], prefix: str = "name") -> dict[str, str]:
    return {f"{prefix}_{language}": nfc(names.get(language, "")) for language in ("vi", "en", "fr")}

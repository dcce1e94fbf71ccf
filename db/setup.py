"""Creates or upgrades a record, and fills an empty one from a centre file.

A centre file is JSON: {"centre": …, "lines": […], "counters": […], "officers": […]}; the one in
resources/example shows every key.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import select

from db import engine as engines
from db import file_rights
from db.day.week import week_of
from db.errors import RecordReadOnly
from db.migrate import upgrade
from db.new_centre import add_centre
from db.queue.values import Purpose
from db.record import Record
from db.rights.applying import make_way, refresh
from db.tables import centre as centre_tables


@dataclass(frozen=True, slots=True)
class SetUp:
    """What `set_up` found and made."""

    url: str
    centre_code: str  # "" while no centre is set up
    is_new_centre: bool


def set_up(url: str | None = None, centre_file: Path | None = None) -> SetUp:
    """Create or upgrade the record at `url`; set up the centre of the file in an empty one.

    Doing it twice changes nothing. The rights on a server are put right again where they had been
    applied and this login may do so. Raises: Trouble; ValueError for a faulty centre file.
    """
    url = url or engines.default_url()
    wanted = read_centre_file(centre_file) if centre_file else None
    if not engines.is_postgresql(url):
        path = engines.sqlite_path(url)
        try:
            file_rights.prepare(path)
        except OSError as error:
            raise RecordReadOnly(path=str(path.parent)) from error
    record = Record(url, engines.open_engine(url))
    try:
        is_server = record.backend == "postgresql"
        if is_server:
            record.retrying(lambda: make_way(record))
        record.retrying(lambda: upgrade(record.engine))
        if is_server:
            refresh(record)
        return record.retrying(lambda: _fill(record, wanted))
    finally:
        record.close()


def read_centre_file(path: Path) -> dict[str, Any]:
    """Raises: ValueError, naming the file and what is wrong in it."""
    try:
        data: dict[str, Any] = json.loads(path.read_text("utf-8"))
        ZoneInfo(data["centre"]["time_zone"])
        letters = {line["letter"] for line in data["lines"]}
        for line in data["lines"]:
            Purpose(line.get("purpose", Purpose.PROCEDURE))
        week_of(data.get("hours", {}))
        unknown = {each for counter in data["counters"] for each in counter["lines"]} - letters
        nameless = [each for each in data["officers"] if not (each["code"] and each["name"])]
    except OSError as error:
        raise ValueError(f"{path}: {error.strerror}") from error
    except KeyError as error:  # a missing key, or a time zone nobody knows
        raise ValueError(f"{path}: {error} is missing or not known") from error
    except (TypeError, ValueError) as error:
        raise ValueError(f"{path}: {error}") from error
    if unknown:
        raise ValueError(f"{path}: counters serve lines that are not there: {sorted(unknown)}")
    if nameless:
        raise ValueError(f"{path}: {len(nameless)} officers have no code or no name")
    return data


def _fill(record: Record, wanted: Mapping[str, Any] | None) -> SetUp:
    with (
        record.engine.connect().execution_options(writes=True) as connection,
        connection.begin(),
    ):
        code = connection.execute(select(centre_tables.centre.c.code)).scalar()
        if code is not None or wanted is None:
            return SetUp(record.url, code or "", is_new_centre=False)
        add_centre(connection, wanted)
        return SetUp(record.url, wanted["centre"]["code"], is_new_centre=True)

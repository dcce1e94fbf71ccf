"""How the record and what it lies on are: plain facts, judged elsewhere."""

from __future__ import annotations

import time
from dataclasses import dataclass

from sqlalchemy import Connection, text

from db import engine as engines
from db.record import Record
from db.rights.checking import MyRights, my_rights

_SETTINGS = ("server_version", "server_encoding", "synchronous_commit", "fsync", "full_page_writes")
_QUESTIONS = 3  # the quickest answer tells the clock best


@dataclass(frozen=True, slots=True)
class ServerFacts:
    version: str
    major_version: int
    encoding: str
    synchronous_commit: str
    keeps_through_power_cuts: bool
    is_standby: bool
    standbys: int  # that follow it now
    clock_ahead_s: float  # of this machine's
    rights: MyRights


@dataclass(frozen=True, slots=True)
class FileFacts:
    library: str  # the module that brings it
    version: str
    is_wal_safe: bool
    journal_mode: str


def revision_of(record: Record) -> str:
    def ask() -> str:
        with record.engine.connect() as connection:
            found = connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one()
            return str(found)

    return record.retrying(ask)


def server_facts(record: Record) -> ServerFacts:
    """Raises: Trouble."""
    return record.retrying(lambda: _server_facts(record))


def file_facts(record: Record) -> FileFacts:
    """Raises: Trouble."""
    library = engines.sqlite_library()

    def ask() -> str:
        with record.engine.connect() as connection:
            return str(connection.exec_driver_sql("PRAGMA journal_mode").scalar())

    return FileFacts(
        library=library.__name__.split(".")[0],
        version=library.sqlite_version,
        is_wal_safe=engines.wal_is_safe(library.sqlite_version_info),
        journal_mode=record.retrying(ask),
    )


def _server_facts(record: Record) -> ServerFacts:
    with record.engine.connect() as connection:
        settings = {
            name: str(connection.exec_driver_sql(f"SHOW {name}").scalar_one()) for name in _SETTINGS
        }
        number = int(connection.exec_driver_sql("SHOW server_version_num").scalar_one())
        standby: bool = connection.execute(text("SELECT pg_is_in_recovery()")).scalar_one()
        followers: int = connection.execute(
            text("SELECT count(*) FROM pg_stat_get_wal_senders()")
        ).scalar_one()
        ahead = _clock_ahead(connection)
    return ServerFacts(
        version=settings["server_version"],
        major_version=number // 10000,
        encoding=settings["server_encoding"],
        synchronous_commit=settings["synchronous_commit"],
        keeps_through_power_cuts=settings["fsync"] == settings["full_page_writes"] == "on",
        is_standby=standby,
        standbys=followers,
        clock_ahead_s=ahead,
        rights=my_rights(record),
    )


def _clock_ahead(connection: Connection) -> float:
    """The server's clock less this machine's, by the quickest of a few answers."""
    answers: list[tuple[float, float]] = []
    for _ in range(_QUESTIONS):
        asked, began = time.time(), time.monotonic()
        told = connection.execute(text("SELECT clock_timestamp()")).scalar_one()
        took = time.monotonic() - began
        answers.append((took, told.timestamp() - (asked + took / 2)))
    return min(answers)[1]

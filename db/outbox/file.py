"""The kiosk's local file: where it lies, its tables, and that one program at a time has it."""

from __future__ import annotations

import hashlib
import logging
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from platformdirs import user_data_path
from sqlalchemy import URL

from db import engine as engines
from db import server_address
from db.errors import Known, RecordTooNew, RecordUnavailable

logger = logging.getLogger(__name__)


class InUse(RecordUnavailable):
    """Another program has the file open."""


VERSION = 1
_BUSY_S = 1.0  # a program that was killed may need a moment to be gone
_MOST = 9  # kiosks of one user on one machine
_TABLES = """
CREATE TABLE fact (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
CREATE TABLE picture (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
CREATE TABLE series (
    business_date TEXT NOT NULL, line_id INTEGER NOT NULL, last INTEGER NOT NULL,
    PRIMARY KEY (business_date, line_id)
) STRICT;
-- An attempt at the record: 'trying' until its answer is here, 'stored' until its paper is out.
CREATE TABLE intent (
    command_id TEXT PRIMARY KEY, state TEXT NOT NULL CHECK (state IN ('trying', 'stored')),
    ticket_id TEXT
) STRICT;
-- What the record does not know yet, in order. A ticket given here stays after it is merged.
CREATE TABLE letter (
    seq INTEGER PRIMARY KEY AUTOINCREMENT, command_id TEXT NOT NULL UNIQUE, kind TEXT NOT NULL,
    payload TEXT NOT NULL, asked_id TEXT UNIQUE,
    state TEXT NOT NULL DEFAULT 'waiting'
        CHECK (state IN ('waiting', 'merged', 'stuck', 'foreign')),
    problem TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX ix_letter_waiting ON letter (seq) WHERE state = 'waiting';
"""


def default_files(url: str) -> tuple[Path, ...]:
    """Where the outbox of a kiosk of this record lies; the second kiosk of a machine has the
    second."""
    folder, name = user_data_path("motcua") / "outbox", record_name(url)
    return tuple(folder / f"{name}-{each}.db" for each in range(1, _MOST + 1))


def record_name(url: str) -> str:
    """For what a machine keeps of a server's record. The password is no part of it, nor is who
    signs in. Raises: RecordUnavailable (an address that cannot be read)."""
    address = server_address.parse(url)
    place = f"{_hosts(address)}/{address.database}"
    return f"{address.database}-{hashlib.sha256(place.encode()).hexdigest()[:12]}"


class LocalFile:
    """An open file, or memory where `path` is None."""

    def __init__(self, connection: Any, path: Path | None = None) -> None:
        self.path = path
        self._connection = connection

    def close(self) -> None:
        self._connection.close()

    def rows(self, statement: str, parameters: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
        rows: list[tuple[Any, ...]] = self._connection.execute(statement, parameters).fetchall()
        return rows

    def run(self, statement: str, parameters: tuple[Any, ...] = ()) -> None:
        """To be called inside `writing`."""
        self._connection.execute(statement, parameters)

    @contextmanager
    def writing(self) -> Iterator[None]:
        """One local transaction: on the disk when it is over, or not at all. Raises: Trouble."""
        with _troubles(self.path or Path(":memory:")):
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield
                self._connection.execute("COMMIT")
            except BaseException:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise

    def prepare(self) -> None:
        """Take the file and make its tables. Raises: Trouble."""
        with _troubles(self.path or Path(":memory:")):
            # An exclusive lock lasts until the connection is closed or its program has died.
            self._connection.execute("PRAGMA locking_mode=EXCLUSIVE")
            self._connection.execute("PRAGMA journal_mode=WAL")
            self._connection.execute("PRAGMA synchronous=FULL")
        with self.writing():
            ((version,),) = self.rows("PRAGMA user_version")
            if version > VERSION:
                raise RecordTooNew(revision=f"outbox {version}")
            if version == 0:
                for statement in _TABLES.split(";\n"):
                    self.run(statement)
                self.run(f"PRAGMA user_version={VERSION}")


def open_file(path: Path) -> LocalFile:
    """The file, for this program alone.

    Raises: InUse, RecordTooNew, RecordReadOnly, RecordFull, RecordUnavailable.
    """
    with _troubles(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        local = LocalFile(_connect(str(path)), path)
        try:
            local.prepare()
        except BaseException:
            local.close()
            raise
        if os.name == "posix":
            path.chmod(0o600)
    return local


def open_in_memory() -> LocalFile:
    local = LocalFile(_connect(":memory:"))
    local.prepare()
    return local


def _connect(target: str) -> Any:
    return engines.sqlite_library().connect(target, timeout=_BUSY_S, isolation_level=None)


@contextmanager
def _troubles(path: Path) -> Iterator[None]:
    """What a person can mend about the file is told as trouble; anything else is a bug."""
    try:
        yield
    except OSError as error:
        raise RecordUnavailable(reason=str(error)) from error
    except Known:
        raise
    except Exception as error:
        if engines.is_transient(error):
            raise InUse(reason=str(error)) from error
        trouble = engines.known_trouble(error, str(path))
        if trouble is None:
            raise
        raise trouble from error


def _hosts(address: URL) -> str:
    named = address.query.get("host", ())
    several = named.split(",") if isinstance(named, str) else list(named)
    ports = address.query.get("port", ())
    return ",".join(several or [address.host or ""]) + f":{ports or address.port or 5432}"

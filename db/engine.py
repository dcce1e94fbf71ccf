"""Opens the two back ends so that they behave alike, and tells their failures apart.

SQLite: WAL, synchronous=FULL, BEGIN IMMEDIATE for actions, no busy handler (ours retries with
jitter: the built-in one is unfair), a library without the WAL-reset bug or a safe journal mode.
PostgreSQL: psycopg as `db.server_address` says; a server that became read-only is left.
"""

from __future__ import annotations

import importlib
import logging
import os
import random
import time
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

from platformdirs import user_data_path
from sqlalchemy import URL, Engine, ExceptionContext, create_engine, event
from sqlalchemy.exc import DBAPIError, IntegrityError, InterfaceError
from sqlalchemy.exc import OperationalError as SaOperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from db import file_rights, server_address
from db.errors import (
    Known,
    RecordForbidden,
    RecordFull,
    RecordOnShare,
    RecordReadOnly,
    RecordUnavailable,
)

logger = logging.getLogger(__name__)

# https://sqlite.org/wal.html#walresetbug: fixed in 3.51.3, back-ported to 3.44.6 and 3.50.7.
_WAL_SAFE_FROM = (3, 51, 3)
_WAL_SAFE_BACKPORTS = ((3, 44, 6), (3, 50, 7))
_WRITE_LOCK_S = 2.0
_SHARES = {"nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs", "9p", "afs", "glusterfs", "ceph"}
_READ_ONLY = "25006"  # a standby, or a primary that has been told to stop writing
_NO_RIGHT = "42501"
_RETRY_SQLSTATES = {
    _READ_ONLY, "25P03", "25P04", "40001", "40P01", "53300", "55P03", "57014",
    "57P01", "57P02", "57P03", "57P05", "08000", "08001", "08003", "08004", "08006", "08007",
}  # fmt: skip


def default_url() -> str:
    """$MOTCUA_DATABASE, else an SQLite file in the user's data folder."""
    return os.environ.get("MOTCUA_DATABASE") or str(user_data_path("motcua") / "record.db")


def is_postgresql(url: str) -> bool:
    return url.startswith(("postgresql:", "postgresql+", "postgres:"))


def sqlite_path(url: str) -> Path:
    """The file of an SQLite record: "sqlite:///FILE" or a plain path."""
    return Path(url.removeprefix("sqlite:///")).expanduser().absolute()


def sqlite_library() -> ModuleType:
    """pysqlite3 where it brings a sound SQLite, else the newer of it and Python's own."""
    bundled = _imported("pysqlite3.dbapi2")
    if bundled is not None and wal_is_safe(bundled.sqlite_version_info):
        return bundled
    own = importlib.import_module("sqlite3")
    if bundled is not None and bundled.sqlite_version_info > own.sqlite_version_info:
        return bundled
    return own


def _imported(name: str) -> ModuleType | None:
    try:
        return importlib.import_module(name)
    except ImportError:
        return None


def wal_is_safe(version: tuple[int, int, int]) -> bool:
    """Whether several processes may share a WAL record with this SQLite version."""
    return version >= _WAL_SAFE_FROM or any(
        version[:2] == fixed[:2] and version >= fixed for fixed in _WAL_SAFE_BACKPORTS
    )


def open_engine(url: str) -> Engine:
    """An engine for `url`; connects to nothing yet.

    Raises: RecordOnShare, RecordUnavailable (an address that cannot be read).
    """
    if not is_postgresql(url):
        return _open_sqlite(sqlite_path(url))
    return _open_postgresql(server_address.parse(url))


def _open_postgresql(address: URL) -> Engine:
    engine = create_engine(
        address,
        pool_size=2,
        max_overflow=1,
        pool_timeout=5,
        pool_recycle=1800,
        connect_args=server_address.connection_arguments(address),
    )

    @event.listens_for(engine, "do_connect")
    def _connect(
        dialect: Any, _record: object, _positional: object, arguments: dict[str, Any]
    ) -> Any:
        return server_address.remembered(dialect.connect(**server_address.first_asked(arguments)))

    @event.listens_for(engine, "handle_error")
    def _leave_a_read_only_server(context: ExceptionContext) -> None:
        if getattr(context.original_exception, "sqlstate", None) == _READ_ONLY:
            context.is_disconnect = True

    return engine


def _open_sqlite(path: Path) -> Engine:
    kind = file_system(path)
    if kind in _SHARES:
        raise RecordOnShare(path=str(path), kind=kind)
    library = sqlite_library()
    safe_wal = wal_is_safe(library.sqlite_version_info)
    if not safe_wal:
        _tell_safe_mode(library.sqlite_version)
    file_rights.mend(path)
    engine = create_engine(
        f"sqlite:///{path}", module=library, connect_args={"timeout": 0}, pool_size=2
    )

    @event.listens_for(engine, "connect")
    def _prepare(connection: Any, _record: object) -> None:
        connection.isolation_level = None  # no BEGIN behind our back
        cursor = connection.cursor()
        wanted = "wal" if safe_wal else "delete"
        if cursor.execute("PRAGMA journal_mode").fetchone()[0] != wanted:
            cursor.execute(f"PRAGMA journal_mode={wanted}")
        cursor.execute("PRAGMA synchronous=FULL")
        cursor.execute("PRAGMA foreign_keys=ON")
        cursor.close()

    @event.listens_for(engine, "begin")
    def _begin(connection: Any) -> None:
        options = connection.get_execution_options()
        if options.get("isolation_level") == "AUTOCOMMIT":
            return
        if options.get("writes", False):
            _begin_immediate(connection.connection.driver_connection)
        else:
            connection.exec_driver_sql("BEGIN")

    return engine


@cache
def _tell_safe_mode(version: str) -> None:
    """Once in a process, whatever it opens."""
    logger.warning(
        "SQLite %s can damage a shared WAL record; using the slower DELETE journal instead",
        version,
    )


def _begin_immediate(driver: Any) -> None:
    """Take the write lock, asking again at random moments: the built-in busy handler backs off to
    100 ms and lets one process wait for seconds while another writes hundreds of times. Asked of
    the driver itself, a question costs microseconds. The caller's retry goes on after this one.
    """
    deadline = time.monotonic() + _WRITE_LOCK_S
    while True:
        try:
            driver.execute("BEGIN IMMEDIATE")
        except driver.OperationalError as error:
            if sqlite_error(error) != "SQLITE_BUSY" or time.monotonic() > deadline:
                raise
            time.sleep(random.uniform(0.001, 0.005))
        else:
            return


def file_system(path: Path) -> str:
    """The kind of file system under `path` on Linux; "" where that cannot be told."""
    try:
        mounts = Path("/proc/mounts").read_text("utf-8", "replace").splitlines()
    except OSError:
        return ""
    best, kind = "", ""
    for mount in mounts:
        _, point, this_kind, *_ = mount.split(" ")
        point = point.replace("\\040", " ")
        inside = str(path) == point or str(path).startswith(point.rstrip("/") + "/")
        if inside and len(point) >= len(best):
            best, kind = point, this_kind
    return kind


def is_transient(error: BaseException) -> bool:
    """Whether the same action, tried again with the same command id, may succeed."""
    if isinstance(error, PoolTimeout):
        return True
    driver = error.orig if isinstance(error, DBAPIError) else error
    name = sqlite_error(driver)
    if name:
        return name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED", "SQLITE_PROTOCOL"))
    if not isinstance(error, DBAPIError):
        return False
    state = getattr(driver, "sqlstate", None)
    if state:
        return state in _RETRY_SQLSTATES
    # psycopg's broken connections carry no state.
    return error.connection_invalidated or isinstance(error, SaOperationalError | InterfaceError)


def is_twin(error: BaseException) -> bool:
    """The same command, given twice at once: the other one has just been stored."""
    return isinstance(error, IntegrityError) and (
        "pk_command" in str(error.orig) or "command.centre_id" in str(error.orig)
    )


def is_missing_table(error: DBAPIError) -> bool:
    return getattr(error.orig, "sqlstate", None) == "42P01" or "no such table" in str(error.orig)


def sqlite_error(driver: BaseException | None) -> str:
    """SQLite's own name of an error ("SQLITE_BUSY"), or ""."""
    return str(getattr(driver, "sqlite_errorname", "") or "")


def known_trouble(error: BaseException, url: str) -> Known | None:
    """The trouble a person can mend behind a driver's error, or None where it is a bug."""
    driver = error.orig if isinstance(error, DBAPIError) else error
    name = sqlite_error(driver)
    state = getattr(driver, "sqlstate", None)
    if name.startswith("SQLITE_FULL") or state == "53100":
        return RecordFull()
    if name.startswith(("SQLITE_READONLY", "SQLITE_PERM")):
        return RecordReadOnly(path=str(sqlite_path(url)))
    if name.startswith(("SQLITE_CANTOPEN", "SQLITE_NOTADB", "SQLITE_CORRUPT", "SQLITE_IOERR")):
        return RecordUnavailable(reason=f"{sqlite_path(url)}: {driver}")
    if state == _NO_RIGHT:
        return RecordForbidden(reason=" ".join(str(driver).split()))
    if state in {"28000", "28P01", "3D000"} or is_transient(error):
        return RecordUnavailable(reason=" ".join(str(driver).split()))
    return None

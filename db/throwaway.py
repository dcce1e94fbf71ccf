"""A PostgreSQL server of one's own in a temporary folder, for tests, tours and benchmarks."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import psycopg

_MISSING = (
    "PostgreSQL's server programs were not found: install Debian's package postgresql"
    " (apt-get install postgresql), or name their folder in MOTCUA_POSTGRESQL_BIN."
)
_START_S = 60.0
_IN_USE = "is still in use"  # until the last process of a killed server has seen its end


class PostgresqlMissing(RuntimeError):
    """No server programs on this machine; the message says what to install."""


def server_programs() -> Path:
    """The folder of initdb and postgres. Raises: PostgresqlMissing."""
    named = os.environ.get("MOTCUA_POSTGRESQL_BIN")
    folders = [Path(named)] if named else []
    folders += sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    for folder in folders:
        if (folder / "initdb").exists() and (folder / "postgres").exists():
            return folder
    raise PostgresqlMissing(_MISSING)


class ThrowawayServer:
    """Initialised, started, and removed again with everything in it.

    `durable` keeps fsync on, as a centre's server has it; tests do without. The files are in
    `folder`, which the server's user must be able to enter, or where temporary files go. `host` is
    the one address it listens on, open to the networks of this machine. With a `primary` it is
    that one's hot standby until `promote`.
    """

    def __init__(
        self,
        *,
        durable: bool = False,
        folder: Path | None = None,
        host: str = "127.0.0.1",
        primary: ThrowawayServer | None = None,
    ) -> None:
        self._programs = server_programs()
        self._folder = Path(tempfile.mkdtemp(prefix="motcua-pg-", dir=folder))
        self._owner = _unprivileged()
        if self._owner:
            os.chown(self._folder, self._owner["user"], self._owner["group"])
        self._durable = durable
        self._process: subprocess.Popen[bytes] | None = None
        self._primary = primary
        self.host = host
        self.port = _free_port()

    def __enter__(self) -> Self:
        try:
            self._initialise()
            self.start()
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def url(self, database: str) -> str:
        return f"postgresql://postgres@{self.host}:{self.port}/{database}"

    def start(self) -> None:
        """Start the server (again) and wait until it answers."""
        settings = {
            "port": self.port,
            "listen_addresses": self.host,
            "unix_socket_directories": self._folder,
            "max_connections": 200,
            "shared_buffers": "64MB",
            "timezone": "GMT",
            "log_timezone": "GMT",
            "logging_collector": "off",
        }
        if not self._durable:
            settings |= {"fsync": "off", "full_page_writes": "off", "synchronous_commit": "off"}
        arguments = [part for key, value in settings.items() for part in ("-c", f"{key}={value}")]
        self._process = self._spawn(arguments)
        deadline = time.monotonic() + _START_S
        while True:
            try:
                psycopg.connect(self.url("postgres"), connect_timeout=2).close()
            except psycopg.OperationalError as error:
                has_ended = self._process.poll() is not None
                log_text = (self._folder / "log").read_text("utf-8", "replace")
                if time.monotonic() > deadline or (has_ended and _IN_USE not in log_text):
                    raise RuntimeError(f"PostgreSQL did not start:\n{log_text}") from error
                time.sleep(0.05)
                if has_ended:
                    self._process = self._spawn(arguments)
            else:
                return

    def _spawn(self, arguments: list[str]) -> subprocess.Popen[bytes]:
        with (self._folder / "log").open("ab") as log:
            return subprocess.Popen(
                [self._programs / "postgres", "-D", self._folder / "data", *arguments],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                cwd="/",
                env=_environment(),
                start_new_session=True,
                **self._owner,
            )

    def stop(self, how: signal.Signals = signal.SIGINT) -> None:
        """Stop the server: SIGINT is PostgreSQL's fast shutdown, SIGQUIT the immediate one, and
        SIGKILL an accident."""
        if self._process is not None:
            self._process.send_signal(how)
            self._process.wait(30)
            self._process = None

    def create(self, database: str, template: str | None = None) -> str:
        """Make a database, empty or a copy, and give its address."""
        copied = f' TEMPLATE "{template}" STRATEGY file_copy' if template else ""
        self._run(f'CREATE DATABASE "{database}"{copied}')
        return self.url(database)

    def drop(self, database: str) -> None:
        self._run(f'DROP DATABASE IF EXISTS "{database}" WITH (FORCE)')

    def close(self) -> None:
        self.stop()
        shutil.rmtree(self._folder, ignore_errors=True)

    def _run(self, statement: str) -> None:
        with psycopg.connect(self.url("postgres"), autocommit=True) as connection:
            connection.execute(statement.encode())

    def acknowledge_when_copied(self) -> None:
        """From now on a commit is acknowledged when a standby has it, too."""
        self._run("ALTER SYSTEM SET synchronous_standby_names = '*'")
        self._run("SELECT pg_reload_conf()")

    def promote(self) -> None:
        """The standby becomes the primary; returns when it can be written."""
        self._do("pg_ctl", "promote", "-w", "-D", self._folder / "data")

    def _initialise(self) -> None:
        data = self._folder / "data"
        if self._primary is not None:
            source = ("-h", self._primary.host, "-p", str(self._primary.port), "-U", "postgres")
            self._do("pg_basebackup", "-D", data, *source, "-R", "-c", "fast", "--no-sync")
            return
        self._do(
            "initdb", "-D", data, "-A", "trust", "-U", "postgres", "-E", "UTF8",
            "--locale=C.UTF-8", "--no-sync",
        )  # fmt: skip
        with (data / "pg_hba.conf").open("a") as rules:
            rules.write("host all all samenet trust\n")

    def _do(self, program: str, *arguments: str | Path) -> None:
        done = subprocess.run(
            [self._programs / program, *arguments],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            cwd="/",
            env=_environment(),
            check=False,
            **self._owner,
        )
        if done.returncode:
            raise RuntimeError(f"{program} failed: {done.stderr.decode('utf-8', 'replace')}")


def _unprivileged() -> dict[str, Any]:
    """Whom to run the server as: PostgreSQL refuses root."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        return {}
    import pwd  # noqa: PLC0415  # not on Windows

    try:
        user = pwd.getpwnam("postgres")
    except KeyError:
        user = pwd.getpwnam("nobody")
    return {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": []}


def _environment() -> dict[str, str]:
    kept = {key: value for key, value in os.environ.items() if key == "LD_LIBRARY_PATH"}
    return {"PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "TZ": "UTC"} | kept


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port

"""What the machine itself can do, to hold the record against: the least a safe commit costs."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
from psycopg import sql

_BLOCK = bytes(4096)


@contextmanager
def append_and_flush(folder: Path) -> Iterator[Callable[[], None]]:
    """4 kB at the end of a file, on the disk before it returns."""
    with tempfile.TemporaryFile(dir=folder, buffering=0) as file:

        def once() -> None:
            file.write(_BLOCK)
            os.fdatasync(file.fileno())

        yield once


@contextmanager
def single_update(url: str, name: str) -> Iterator[Callable[[], None]]:
    """One row of a table of its own, changed and committed by one statement."""
    table = sql.Identifier(f"limit_{name}")
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(sql.SQL("DROP TABLE IF EXISTS {}").format(table))
        connection.execute(sql.SQL("CREATE TABLE {} (id int PRIMARY KEY, n int)").format(table))
        connection.execute(sql.SQL("INSERT INTO {} VALUES (1, 0)").format(table))
        update = sql.SQL("UPDATE {} SET n = n + 1 WHERE id = 1").format(table).as_string(connection)

        def once() -> None:
            connection.execute(update.encode())

        yield once

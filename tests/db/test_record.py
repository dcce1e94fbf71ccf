"""What a person can meet when the record is not well: each is told by its code, nothing is lost."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from sqlalchemy import text

from db.engine import sqlite_library, wal_is_safe
from db.errors import (
    RecordFull,
    RecordMissing,
    RecordOutdated,
    RecordReadOnly,
    RecordTooNew,
    RecordUnavailable,
)
from db.queue import boards, store
from db.record import Record, open_record
from db.setup import set_up
from db.throwaway import ThrowawayServer
from tests.db.queue.hall import Hall
from tests.records import CENTRE_FILE, command_id


def test_no_file_is_a_missing_record(tmp_path: Path) -> None:
    with pytest.raises(RecordMissing):
        open_record(str(tmp_path / "none.db"))


def test_an_empty_file_is_a_missing_record(tmp_path: Path) -> None:
    empty = tmp_path / "empty.db"
    empty.touch()

    with pytest.raises(RecordMissing):
        open_record(str(empty))


def test_a_file_of_something_else_is_unavailable(tmp_path: Path) -> None:
    other = tmp_path / "letter.db"
    other.write_text("Kính gửi Ủy ban nhân dân phường, " * 100)

    with pytest.raises(RecordUnavailable):
        open_record(str(other))


@pytest.mark.parametrize(
    ("revision", "expected"), [("9999", RecordTooNew), ("0000", RecordOutdated)]
)
def test_other_schemas_are_told_apart(
    record: Record, monkeypatch: pytest.MonkeyPatch, revision: str, expected: type[Exception]
) -> None:
    monkeypatch.setattr("db.record.KNOWN", ("0000", "0001"))
    writing = record.engine.connect().execution_options(writes=True)
    with writing as connection, connection.begin():
        connection.execute(text("UPDATE alembic_version SET version_num = :r"), {"r": revision})

    with pytest.raises(expected):
        open_record(record.url)


def test_nobody_answers() -> None:
    with pytest.raises(RecordUnavailable):
        open_record("postgresql://nobody@127.0.0.1:1/none", deadline_s=0.5)


def test_an_address_that_cannot_be_read() -> None:
    with pytest.raises(RecordUnavailable):
        open_record("postgresql://[", deadline_s=0.5)


@pytest.mark.parametrize(
    ("version", "expected"),
    [
        ((3, 40, 1), False),
        ((3, 44, 5), False),
        ((3, 44, 6), True),
        ((3, 50, 7), True),
        ((3, 51, 2), False),
        ((3, 51, 3), True),
        ((3, 53, 4), True),
    ],
)
def test_which_sqlite_may_share_a_wal(version: tuple[int, int, int], expected: bool) -> None:
    assert expected is wal_is_safe(version)


def test_the_sqlite_in_use_is_a_safe_one() -> None:
    assert wal_is_safe(sqlite_library().sqlite_version_info)


def test_an_older_library_gets_the_slower_journal(
    sqlite_url: str, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr("db.engine.wal_is_safe", lambda _version: False)

    record = open_record(sqlite_url)
    mode = record.ask(lambda look: look.connection.exec_driver_sql("PRAGMA journal_mode").scalar())
    Hall(record).issue()
    record.close()

    assert mode == "delete"
    assert "slower DELETE journal" in caplog.text


def test_sqlite_keeps_what_it_acknowledged(sqlite_url: str) -> None:
    record = open_record(sqlite_url)
    pragmas = record.ask(
        lambda look: [
            look.connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("journal_mode", "synchronous", "foreign_keys")
        ]
    )
    record.close()

    assert pragmas == ["wal", 2, 1]


def _holder_of_the_lock(path: str) -> Any:
    # The same library: POSIX locks are the process's, and two libraries would share them.
    holder = sqlite_library().connect(path, isolation_level=None, check_same_thread=False)
    holder.execute("BEGIN IMMEDIATE")
    return holder


def test_a_lock_held_for_long_is_waited_for(sqlite_url: str) -> None:
    hall = Hall(open_record(sqlite_url, deadline_s=10))
    holder = _holder_of_the_lock(sqlite_url)
    release = threading.Timer(3.0, holder.rollback)
    release.start()

    started = time.monotonic()
    ticket = hall.issue()
    waited = time.monotonic() - started
    release.join()
    holder.close()
    hall.record.close()

    assert ticket.label == "A001"
    assert waited > 2.5


def test_a_lock_that_is_never_given_back_is_told(sqlite_url: str) -> None:
    hall = Hall(open_record(sqlite_url, deadline_s=0.3))
    holder = _holder_of_the_lock(sqlite_url)
    with pytest.raises(RecordUnavailable):
        hall.issue()
    holder.rollback()
    holder.close()

    assert hall.issue().label == "A001"
    hall.record.close()


def test_a_full_disk_refuses_and_leaves_no_gap(sqlite_url: str) -> None:
    hall = Hall(open_record(sqlite_url))
    hall.issue()
    _limit_pages(hall.record, 1)
    with pytest.raises(RecordFull):
        _issue_for_ever(hall)
    kept = len(boards.events(hall.record))
    _limit_pages(hall.record, 1_000_000)
    after = hall.issue()
    hall.record.close()

    assert kept + 1 == after.number


def _issue_for_ever(hall: Hall) -> None:
    while True:
        hall.issue()


def _limit_pages(record: Record, pages: int) -> None:
    """SQLite gives the error of a full disk when a file may not grow."""
    record.engine.dispose()
    with record.engine.connect() as connection:
        connection.exec_driver_sql(f"PRAGMA max_page_count={pages}")


def test_a_read_only_file_is_told(sqlite_url: str) -> None:
    if os.geteuid() == 0:
        _assert_told_to_an_ordinary_user(Path(sqlite_url))
        return
    Path(sqlite_url).chmod(0o444)
    Path(sqlite_url).parent.chmod(0o555)
    try:
        with pytest.raises((RecordReadOnly, RecordUnavailable)):
            Hall(open_record(sqlite_url)).issue()
    finally:
        Path(sqlite_url).parent.chmod(0o755)


def _assert_told_to_an_ordinary_user(path: Path) -> None:
    """Root may write everywhere: take the write permission from the connection instead."""
    record = open_record(f"{path}")
    with record.engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA query_only=ON")
    with pytest.raises(RecordReadOnly):
        Hall(record).issue()
    record.close()


def test_a_twin_command_is_carried_out_once(record: Record) -> None:
    line = boards.lines(record)[0].id
    twin = command_id()
    records = [open_record(record.url) for _ in range(8)]
    with ThreadPoolExecutor(8) as pool:
        issued = list(
            pool.map(lambda each: store.issue(each, command_id=twin, line_id=line), records)
        )
    for each in records:
        each.close()

    assert len({each.ticket.id for each in issued}) == 1
    assert len(boards.events(record)) == 1


def test_versions_become_visible_in_order(record: Record) -> None:
    """Eight writers; a reader that always asks "since the last I saw" misses no event."""
    line = boards.lines(record)[0].id
    writers = [open_record(record.url) for _ in range(8)]

    def write(writer: Record) -> None:
        for _ in range(10):
            store.issue(writer, command_id=command_id(), line_id=line)

    seen: list[int] = []
    with ThreadPoolExecutor(8) as pool:
        running = [pool.submit(write, writer) for writer in writers]
        over = False
        while not over:
            over = all(each.done() for each in running)  # before the question, not after it
            fresh = boards.events(record, since=seen[-1] if seen else 0)
            seen += [event.version for event in fresh]
        for each in running:
            each.result()
    for writer in writers:
        writer.close()

    assert len(seen) == 80
    assert sorted(set(seen)) == seen


def test_a_restarted_server_is_found_again() -> None:
    with ThrowawayServer() as server:
        url = server.create("centre")
        set_up(url, CENTRE_FILE)
        hall = Hall(open_record(url, deadline_s=20))
        first = hall.issue()
        server.stop()
        threading.Timer(1.0, server.start).start()
        second = hall.issue()
        hall.record.close()

    assert [first.label, second.label] == ["A001", "A002"]


def test_a_writer_killed_in_the_middle_leaves_no_trace(record: Record) -> None:
    script = (
        "import sys, os, signal; from db.record import open_record; from db.queue import store\n"
        "record = open_record(sys.argv[1])\n"
        "def work(t):\n"
        "    from db.queue.numbering import next_number\n"
        "    next_number(t, int(sys.argv[2])); os.kill(os.getpid(), signal.SIGKILL)\n"
        "record.act(sys.argv[3], 'issue', work, None)\n"
    )
    line = boards.lines(record)[0].id
    done = subprocess.run(
        [sys.executable, "-c", script, record.url, str(line), str(uuid4())], check=False
    )
    issued = store.issue(record, command_id=command_id(), line_id=line)

    assert done.returncode == -9
    assert (issued.ticket.label, issued.ahead) == ("A001", 0)
    assert len(boards.events(record)) == 1

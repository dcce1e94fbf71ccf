"""No action and no window's question reads days that are over: what SQLite plans for each."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from sqlalchemy import event

from db.queue import boards, calling, hall_board, store
from db.record import Record, open_record
from installer.bench.big_centre import make_big_centre

_GROWING = "ticket|event|command|seat_event|print_job|print_event|appointment|appointment_event"
_WHOLE = re.compile(
    rf"^SCAN ({_GROWING})\b|^SEARCH ({_GROWING}) USING .*INDEX"
    r" (ix_ticket_day|sqlite_autoindex_\w+) \(centre_id=\?( AND business_date[<>]\?)*\)$"
    r"|INDEX ix_ticket_counter \((?!business_date=)"
)


@pytest.fixture
def record(tmp_path: Path) -> Iterator[Record]:
    url = str(tmp_path / "record.db")
    make_big_centre(url, tmp_path)
    opened = open_record(url)
    yield opened
    opened.close()


def plans_of(record: Record, work: Callable[[], object]) -> list[str]:
    asked: dict[str, Any] = {}

    def note(_connection: Any, _cursor: Any, statement: str, parameters: Any, *_more: Any) -> None:
        asked[statement] = parameters

    event.listen(record.engine, "before_cursor_execute", note)
    work()
    event.remove(record.engine, "before_cursor_execute", note)
    driver = record.engine.raw_connection()
    try:
        return [
            f"{row[3]}: {' '.join(statement.split())}"
            for statement, parameters in asked.items()
            if statement.startswith(("SELECT", "UPDATE", "INSERT", "DELETE"))
            for row in driver.cursor().execute(f"EXPLAIN QUERY PLAN {statement}", parameters)
        ]
    finally:
        driver.close()


def test_nothing_reads_the_whole_history(record: Record) -> None:
    counters = boards.counters(record)
    here = counters[0]

    def a_day() -> None:
        def new() -> str:
            return str(uuid4())

        for line in here.lines:
            store.issue(record, command_id=new(), line_id=line)
            store.issue(record, command_id=new(), line_id=line)
        ticket = calling.call_next(record, command_id=new(), counter_id=here.id)
        store.recall(record, command_id=new(), ticket_id=ticket.id)
        store.start(record, command_id=new(), ticket_id=ticket.id)
        store.hold(record, command_id=new(), ticket_id=ticket.id)
        boards.desk_board(record, here.id)
        store.resume(record, command_id=new(), ticket_id=ticket.id, counter_id=here.id)
        store.finish(record, command_id=new(), ticket_id=ticket.id)
        ticket = calling.call_next(record, command_id=new(), counter_id=here.id)
        boards.desk_board(record, here.id)
        store.no_show(record, command_id=new(), ticket_id=ticket.id)
        ticket = calling.call_next(record, command_id=new(), counter_id=here.id)
        store.transfer(
            record, command_id=new(), ticket_id=ticket.id, line_id=here.lines[1], reason="x"
        )
        hall_board.news(record, None)
        hall_board.news(record, 1)
        boards.kiosk_board(record)

    whole = [plan for plan in plans_of(record, a_day) if _WHOLE.search(plan.split(": ")[0])]

    assert whole == []

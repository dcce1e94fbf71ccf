"""The benchmark's big centre: what it fills a record with, and how many clients measure it."""

from __future__ import annotations

import io
import json
import shutil
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import uuid4
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select, text
from typer.testing import CliRunner

from db.queue import boards, calling, store
from db.queue.history import replay
from db.queue.rows import to_ticket
from db.queue.rules import State
from db.queue.values import Priority, Ticket
from db.record import Record, open_record
from db.tables import centre as centre_tables
from db.tables import queue as tables
from db.throwaway import ThrowawayServer
from installer.bench import pace, paired, scale
from installer.bench.big_centre import centre_file, make_big_centre
from installer.bench.child import ChildFailed
from installer.bench.crowd import crowd
from installer.bench.figures import Backend
from installer.bench.filling import DAY, Filling
from installer.bench.progress import Progress
from motcua import app

DAYS, WAITING = 2, 30


@pytest.fixture(params=["sqlite", "postgresql"])
def big_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """A big centre with two days behind it, where thirty wait."""
    url = str(tmp_path / "record.db")
    server: ThrowawayServer | None = None
    name = f"big_{uuid4().hex}"
    if request.param == "postgresql":
        server = request.getfixturevalue("server")
        url = server.create(name)
    make_big_centre(url, tmp_path)
    with Filling(url) as filling:
        filling.add_history(DAYS * DAY, lambda _done: None)
        filling.top_up(WAITING)
    yield url
    if server is not None:
        server.drop(name)


@pytest.fixture
def big(big_url: str) -> Iterator[Record]:
    record = open_record(big_url)
    yield record
    record.close()


def all_tickets(record: Record, *where: Any) -> list[Ticket]:
    wanted = select(tables.ticket).where(*where).order_by(tables.ticket.c.issued_at)
    return record.ask(lambda look: [to_ticket(row) for row in look.connection.execute(wanted)])


def test_what_is_filled_in_is_what_actions_would_have_written(big: Record) -> None:
    past = all_tickets(big, tables.ticket.c.state == State.FINISHED.value)
    today = all_tickets(big, tables.is_waiting)

    assert len(past) == DAYS * DAY
    assert len(today) == WAITING
    for ticket in (*past[:: DAY // 4], *today[::7]):
        assert replay(ticket, boards.events(big, ticket_id=ticket.id)) == ticket
    commands = select(centre_tables.command.c.id).where(centre_tables.command.c.action == "finish")
    given = big.ask(lambda look: len(look.connection.execute(commands).all()))
    assert given == DAYS * DAY
    if big.backend == "sqlite":
        broken = big.ask(
            lambda look: look.connection.execute(text("PRAGMA foreign_key_check")).all()
        )
        assert broken == []


def test_thirteen_of_a_hundred_go_first(big: Record) -> None:
    past = Counter(ticket.priority for ticket in all_tickets(big, ~tables.is_waiting))

    assert past == {
        Priority.FIRST: 5 * DAYS * DAY // 100,
        Priority.SECOND: 8 * DAYS * DAY // 100,
        Priority.NORMAL: 87 * DAYS * DAY // 100,
    }


def test_a_day_goes_on_where_it_was_filled_up(big_url: str, big: Record) -> None:
    with Filling(big_url) as filling:
        filling.top_up(WAITING + 12)

    counter = boards.counters(big)[0]
    waiting = all_tickets(big, tables.is_waiting, tables.ticket.c.line_id == counter.lines[0])
    assert len(all_tickets(big, tables.is_waiting)) == WAITING + 12
    assert [ticket.number for ticket in sorted(waiting, key=lambda each: each.number)] == [
        1,
        2,
        3,
        4,
    ]
    issued = store.issue(big, command_id=str(uuid4()), line_id=counter.lines[0])
    assert issued.ticket.label == "A005"
    assert issued.ahead == 4
    called = calling.call_next(big, command_id=str(uuid4()), counter_id=counter.id)
    assert called.priority is Priority.FIRST
    versions = big.ask(
        lambda look: look.connection.execute(select(tables.event.c.version)).scalars().all()
    )
    assert len(versions) == len(set(versions))


@pytest.mark.parametrize("hour", range(24))
def test_it_is_never_near_midnight_in_the_big_centre(hour: int) -> None:
    now = datetime(2026, 11, 22, hour, 59, tzinfo=UTC)

    zone = ZoneInfo(centre_file(now)["centre"]["time_zone"])

    assert now.astimezone(zone).hour == 11


def bench(*arguments: str) -> list[dict[str, Any]]:
    result = CliRunner().invoke(app, ["bench", "--quick", "--backend", "sqlite", *arguments])
    assert result.exit_code in {0, 1}, (result.stderr, result.exception)  # 1: a busy machine
    return [json.loads(line) for line in result.stdout.splitlines()]


def test_every_cell_is_measured_beside_the_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    tiny = replace(
        scale.QUICK,
        clients=(1, 2),
        waiting=(10,),
        paired_at=10,
        history=DAY,
        without=True,
        rounds=3,
        pairs=2,
    )
    monkeypatch.setattr(scale, "QUICK", tiny)

    figures = {figure["figure"]: figure for figure in bench("--only", "scale")}

    cells = [
        f"{clients}, 10 waiting, {before} finished before"
        for clients in ("1 client", "2 clients")
        for before in (0, DAY)
    ]
    pairs = ("issue", "call-next", paired.FIRST, paired.DESK, paired.HALL, paired.KIOSK)
    assert set(figures) == {
        *(f"{what}, with {DAY} finished before against none, {share}"
          for what in pairs for share in ("p50", "p99")),
        *(f"{what}, {cell}, {share}"
          for what in ("issue", "call-next", "fdatasync of 4 kB")
          for cell in cells for share in ("p50", "p99")),
    }  # fmt: skip
    for cell in cells:
        limit = figures[f"fdatasync of 4 kB, {cell}, p50"]
        assert figures[f"issue, {cell}, p50"]["reference"] == limit["value"]
    pair = figures[f"call-next, with {DAY} finished before against none, p50"]
    assert pair["goal"] == pytest.approx(1.5 * pair["reference"], abs=0.01)
    assert pair["holds"] is (pair["ratio"] <= 1.5)


def test_any_action_at_the_pace_of_people(monkeypatch: pytest.MonkeyPatch) -> None:
    staff = pace.Staff(officers=2, kiosks=1, speed=1, quick_speed=100, goal_ms=100.0)
    monkeypatch.setitem(pace.STAFF, Backend.SQLITE, staff)
    monkeypatch.setattr(pace, "_QUICK_S", 1.0)

    figures = bench("--only", "pace")

    assert [figure["figure"] for figure in figures] == [
        "any action, 2 officers and 1 kiosks at 100 times the pace of people, p50",
        "any action, 2 officers and 1 kiosks at 100 times the pace of people, p99",
    ]
    assert [figure["goal"] for figure in figures] == [None, None]


def test_too_small_a_disk_is_told_before_anything_is_made(monkeypatch: pytest.MonkeyPatch) -> None:
    usage = shutil.disk_usage("/")._replace(free=1_200_000_000)
    monkeypatch.setattr("installer.bench.records.shutil.disk_usage", lambda _folder: usage)

    result = CliRunner().invoke(app, ["bench", "--only", "scale", "--backend", "sqlite"])

    assert result.exit_code == 4
    assert result.stdout == ""
    assert "The benchmark needs 8.1 GB in " in result.stderr
    assert "and 1.2 GB are free there." in result.stderr


def test_a_client_that_fails_ends_the_crowd(tmp_path: Path) -> None:
    with pytest.raises(ChildFailed, match=r"crowd_process .* ended with 1"):
        crowd(
            Progress(io.StringIO()),
            "rounds",
            clients=2,
            url=str(tmp_path / "nosuch.db"),
            folder=str(tmp_path),
            rounds=1,
            at_most_s=1.0,
        )


def test_clients_share_the_work(big_url: str, tmp_path: Path) -> None:
    times = crowd(
        Progress(io.StringIO()),
        "rounds",
        clients=3,
        url=big_url,
        folder=str(tmp_path),
        rounds=2,
        at_most_s=timedelta(minutes=1).total_seconds(),
    )

    assert {name: len(measured) for name, measured in times.items()} == {
        "limit": 6,
        "issue": 6,
        "call-next": 6,
    }

"""The phone page under 500 open pages: how soon it answers, and what of a core the server takes.

Real HTTP from one process of clients; a page asks as its script does, with the mark of what it has.
The reference is a static answer of the same server.
"""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import Iterator
from itertools import cycle, islice
from uuid import uuid4

from db.hall.addresses import short_id
from db.queue import boards, calling, store
from db.record import Record, open_record
from installer.bench.child import Child, ChildFailed
from installer.bench.figures import SHARES, Backend, Figure, percentile
from installer.bench.phone_pages import Page, ask_all
from installer.bench.plan import Plan
from kiosk.phone.assets import assets

GROUP = "phone"
PAGES = 500
EVERY_S = 3.0  # as a page does whose turn is near
_RUN_S, _QUICK_RUN_S = 30.0, 6.0
_GOALS_MS = {"p50": None, "p99": 1000.0}
_GOAL_CPU = 50.0  # per cent of one core
_AT_ONCE = 400  # requests, below what one address may ask at once


def measure(plan: Plan) -> Iterator[Figure]:
    """On an SQLite record, with a call every second."""
    url = plan.records.fresh(Backend.SQLITE)
    record = open_record(url)
    run_s = _QUICK_RUN_S if plan.is_quick else _RUN_S
    try:
        plan.progress.task("tickets for the phone page")
        tickets = _tickets(record)
        arguments = ("phone", "--host", "127.0.0.1", "--port", "0", "--database", url)
        with Child("motcua", *arguments, progress=plan.progress) as server:
            port = int(server.wait_for(r"http://.*:(\d+)")[1])
            plan.progress.task(f"{PAGES} open pages")
            yield from _figures(record, server, port, tickets, run_s)
    finally:
        record.close()


def _figures(
    record: Record, server: Child, port: int, tickets: list[str], run_s: float
) -> Iterator[Figure]:
    paths = [f"/t/{short_id(each)}/now?l=vi" for each in tickets]
    static = [assets().style.path] * PAGES
    asyncio.run(_warm(port, paths[-1]))
    still = asyncio.run(_open_pages(port, static, run_s, None))
    began, cpu = time.monotonic(), server.cpu_s()
    busy = asyncio.run(_open_pages(port, paths, run_s, record))
    share = (server.cpu_s() - cpu) / (time.monotonic() - began) * 100
    for name, at in SHARES.items():
        yield Figure(
            GROUP,
            f"{PAGES} open pages, answer, {name}",
            None,
            percentile(busy, at) * 1000,
            "ms",
            goal=_GOALS_MS[name],
            reference=percentile(still, at) * 1000,
        )
    yield Figure(GROUP, f"{PAGES} open pages, CPU of a core", None, share, "%", goal=_GOAL_CPU)
    memory = server.peak_memory_mb()
    if memory is not None:
        yield Figure(GROUP, f"{PAGES} open pages, peak memory of the server", None, memory, "MB")
    page, plain = asyncio.run(_in_a_row(port, paths)), asyncio.run(_in_a_row(port, static))
    yield Figure(GROUP, "one request, 20 clients at full speed", None, page, "ms", reference=plain)


async def _warm(port: int, path: str) -> None:
    """Until the record has answered for the first time."""
    page = await Page.opened(port, path)
    for _ in range(300):
        if (await page.ask()).status == 200:
            break
        await asyncio.sleep(0.1)
    else:
        raise ChildFailed("the phone page knows no ticket")
    page.close()


async def _open_pages(
    port: int, paths: list[str], run_s: float, record: Record | None
) -> list[float]:
    """Seconds of each answer; the hall calls meanwhile where there is a record."""
    calls = asyncio.create_task(_call(record, run_s)) if record is not None else None
    times = await ask_all(port, paths, run_s, EVERY_S)
    if calls is not None:
        await calls
    return times


async def _call(record: Record, run_s: float) -> None:
    counters = cycle(boards.counters(record)[:4])
    for counter in islice(counters, int(run_s)):
        await asyncio.to_thread(_call_one, record, counter.id)
        await asyncio.sleep(1.0)


def _call_one(record: Record, counter_id: int) -> None:
    ticket = calling.call_next(record, command_id=str(uuid4()), counter_id=counter_id)
    store.finish(record, command_id=str(uuid4()), ticket_id=ticket.id)


async def _in_a_row(port: int, paths: list[str]) -> float:
    """Milliseconds a request, with all of 20 connections busy."""
    await asyncio.sleep(4.0)  # until the server has forgotten the crowd
    shuffled = random.sample(paths, len(paths))
    pages = [await Page.opened(port, path) for path in shuffled[:20]]
    began = time.monotonic()
    await asyncio.gather(*(_again(page, _AT_ONCE // len(pages)) for page in pages))
    spent = time.monotonic() - began
    for page in pages:
        page.close()
    return spent / _AT_ONCE * 1000


async def _again(page: Page, times: int) -> None:
    for _ in range(times):
        await page.ask()


def _tickets(record: Record) -> list[str]:
    lines = cycle(line for counter in boards.counters(record)[:4] for line in counter.lines[:1])
    return [
        store.issue(record, command_id=str(uuid4()), line_id=line_id).ticket.id
        for line_id in islice(lines, PAGES)
    ]

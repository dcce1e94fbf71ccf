"""The shared picture: asked once however much news comes; old while the record is away."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

import pytest

from db.errors import Known, RecordUnavailable
from db.people import leases
from db.people.store import sit
from kiosk.phone.feed import GUIDE_AGAIN_S, LEAST_GAP_S, STALE_S, Feed
from tests.db.queue.hall import FakeClock, Hall
from tests.records import command_id

if TYPE_CHECKING:
    from db.record import Record

T = TypeVar("T")


class Watch:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


class FakeLive:
    """A record asked by hand; it may be away."""

    def __init__(self, record: Record) -> None:
        self.record = record
        self.is_away = False
        self.names: list[str] = []
        self._jobs: list[Callable[[], None]] = []
        self.heard: Callable[[], None] = lambda: None

    def run(
        self,
        work: Callable[[Record], T],
        done: Callable[[T], None],
        failed: Callable[[Known], None],
    ) -> None:
        def job() -> None:
            try:
                if self.is_away:
                    raise RecordUnavailable(reason="no route to host")
                answer = work(self.record)
            except Known as failure:
                failed(failure)
            else:
                done(answer)

        called: Any = work
        self.names.append(getattr(called, "func", called).__name__)
        self._jobs.append(job)

    def on_news(self, heard: Callable[[], None]) -> None:
        self.heard = heard

    def drain(self) -> None:
        while self._jobs:
            self._jobs.pop(0)()


@pytest.fixture
def made(hall: Hall) -> tuple[Feed, FakeLive, Watch]:
    watch, live = Watch(), FakeLive(hall.record)
    feed = Feed(watch)
    feed.start(live)
    return feed, live, watch


def test_much_news_is_one_question(made: tuple[Feed, FakeLive, Watch], hall: Hall) -> None:
    feed, live, watch = made

    async def played() -> None:
        live.heard()
        live.drain()
        watch.now += LEAST_GAP_S
        for _ in range(50):
            live.heard()
        live.drain()  # what was heard meanwhile is asked for once more, after a while
        watch.now += LEAST_GAP_S
        await asyncio.sleep(2 * LEAST_GAP_S)
        live.drain()

    asyncio.run(played())

    assert ["look", "read_guide", "look", "look"] == live.names
    assert feed.board is not None
    assert feed.assistant is not None
    assert 1 == feed.edition


def test_the_last_picture_stays_with_its_age(
    made: tuple[Feed, FakeLive, Watch], hall: Hall, caplog: pytest.LogCaptureFixture
) -> None:
    feed, live, watch = made
    before = (feed.age_s, feed.is_stale)
    ticket = hall.issue()
    live.heard()
    live.drain()
    live.is_away = True
    for waited in (STALE_S, 1):
        watch.now += waited
        live.heard()
        live.drain()
    away = (feed.age_s, feed.is_stale)
    with pytest.raises(RecordUnavailable):
        asyncio.run(feed.ask(lambda record: record.centre))
    live.is_away = False
    watch.now += 1
    live.heard()
    live.drain()

    assert (None, True) == before
    assert (STALE_S + 1, True) == away
    assert (0.0, False) == (feed.age_s, feed.is_stale)
    assert feed.board is not None
    assert ticket.id in feed.board.tickets
    assert [
        "The pages stay as they were. The record cannot be reached: no route to host",
        "The record answers again.",
    ] == caplog.messages


def test_a_catalogue_that_cannot_be_read_keeps_nobody_from_a_place(
    made: tuple[Feed, FakeLive, Watch], hall: Hall, monkeypatch: pytest.MonkeyPatch
) -> None:
    feed, live, watch = made

    def broken(*_: object, **__: object) -> None:
        raise RecordUnavailable(reason="the table is locked")

    with monkeypatch.context() as patch:
        patch.setattr("kiosk.phone.phone_work.read_guide", broken)
        live.heard()
        live.drain()
    without = feed.board is not None, feed.guide
    watch.now += GUIDE_AGAIN_S + 1
    live.heard()
    live.drain()

    assert (True, None) == without
    assert feed.guide is not None


def test_a_lease_that_ends_turns_the_picture_without_news(sqlite_url: str) -> None:
    clock = FakeClock()
    hall, watch = Hall.at(sqlite_url, clock), Watch()
    live, feed = FakeLive(hall.record), Feed(watch)
    feed.start(live)
    sit(
        hall.record, command_id=command_id(), counter_id=hall.counters[1],
        officer_id=hall.officers[0], holder="window", lease_s=120,
    )  # fmt: skip
    pictures: list[tuple[int, bool]] = []

    def look_after(seconds: float) -> None:
        clock.forward(seconds=seconds)
        watch.now += seconds
        before = feed.board
        live.heard()
        live.drain()
        assert feed.board is not None
        served = sum(line.open_counters for line in feed.board.lines)
        pictures.append((served, feed.board is not before))

    look_after(0)
    lines = pictures[0][0]
    look_after(60)
    leases.renew(hall.record, hall.counters[1], "window")
    for seconds in (59, 1, 59, 1, 1, 600):  # its first end is gone by, then the renewed one
        look_after(seconds)
    leases.renew(hall.record, hall.counters[1], "window")
    look_after(1)
    hall.record.close()

    taken, kept = True, False
    assert lines > 0
    assert [
        (lines, taken), (lines, kept), (lines, kept), (lines, taken),
        (lines, kept), (0, taken), (0, kept), (0, kept), (lines, taken),
    ] == pictures  # fmt: skip

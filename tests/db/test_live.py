"""The database thread and its wake-up calls."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from db.errors import Known, RecordMissing, Unexpected, Unknown
from db.live import Live
from db.queue import boards, hall_board, store
from db.record import Record
from tests.db.queue.hall import Hall
from tests.records import command_id


@pytest.fixture
def live(record_url: str) -> Iterator[Live]:
    opened = Live(record_url, lambda call: call())
    yield opened
    opened.close()


def answer_of(live: Live, work: Callable[[Record], Any]) -> Any:
    """The answer or the failure of `work`."""
    answers: list[Any] = []
    arrived = threading.Event()

    def keep(answer: Any) -> None:
        answers.append(answer)
        arrived.set()

    live.run(work, keep, keep)
    assert arrived.wait(20)
    return answers[0]


def test_an_answer_comes_back(live: Live) -> None:
    assert len(answer_of(live, boards.lines)) == 8


def test_a_refusal_comes_back_as_it_is(live: Live) -> None:
    failure = answer_of(live, lambda record: boards.ticket(record, "Z999"))

    assert isinstance(failure, Unknown)


def test_a_bug_is_logged_and_told_neutrally(live: Live, caplog: pytest.LogCaptureFixture) -> None:
    failure = answer_of(live, lambda _record: 1 // 0)

    assert isinstance(failure, Unexpected)
    assert [entry.levelno for entry in caplog.records] == [logging.ERROR]
    assert "ZeroDivisionError" in caplog.text


def test_a_record_that_appears_later_is_found(tmp_path: Path, template_file: Path) -> None:
    path = tmp_path / "later.db"
    live = Live(str(path), lambda call: call())
    before = answer_of(live, boards.lines)
    path.write_bytes(template_file.read_bytes())
    after = answer_of(live, boards.lines)
    live.close()

    assert isinstance(before, RecordMissing)
    assert len(after) == 8


def test_work_asked_for_before_closing_is_done(record_url: str) -> None:
    done: list[int] = []
    failed: list[Known] = []
    live = Live(record_url, lambda call: call())
    for _ in range(5):
        live.run(boards.version, done.append, failed.append)
    live.close()

    assert (len(done), failed) == (5, [])


def test_a_commit_elsewhere_is_heard_soon(live: Live, record: Record) -> None:
    heard: list[float] = []
    live.on_news(lambda: heard.append(time.monotonic()))
    hall = Hall(record)
    hall.issue()  # the listener may still be starting
    time.sleep(1.2)
    waits = []
    for _ in range(10):
        hall.issue()
        committed = time.monotonic()
        deadline = committed + 2
        while not [each for each in heard if each >= committed - 0.05]:
            assert time.monotonic() < deadline
            time.sleep(0.002)
        waits.append(time.monotonic() - committed)
        heard.clear()
        time.sleep(0.05)

    assert sorted(waits)[5] < 0.5  # far below the knock of once a second


def test_news_tells_calls_once_and_in_order(record: Record) -> None:
    hall = Hall(record)
    start = hall_board.news(record, None)
    assert start is not None
    for _ in range(3):
        hall.issue()
    called = [hall.call(number) for number in (1, 2)]
    store.recall(record, command_id=command_id(), ticket_id=called[0].id)
    news = hall_board.news(record, start.version)
    assert news is not None

    assert start.calls == ()
    assert [(call.label, call.counter_number, call.is_recall) for call in news.calls] == [
        ("A001", 1, False),
        ("A002", 2, False),
        ("A001", 1, True),
    ]
    assert [call.label for call in news.last_calls] == ["A001", "A002"]
    assert [call.label for call in news.at_counters] == ["A001", "A002"]
    assert None is hall_board.news(record, news.version)

"""PostgreSQL killed under open pages, and back: they keep what they knew, and go on."""

from __future__ import annotations

import signal
import time
from pathlib import Path

from db.record import open_record
from db.throwaway import ThrowawayServer
from kiosk.phone.feed import STALE_S
from tests.db.queue.hall import Hall
from tests.kiosk.phone.served import Served, page_of
from tests.records import command_id, fill

QUESTION = {"w": "Lệ phí bao nhiêu?"}


def issued(url: str) -> str:
    """The id of a fresh ticket, from a record of its own."""
    record = open_record(url, deadline_s=10)
    ticket = Hall(record).issue("C")
    record.close()
    return ticket.id


def test_pages_outlive_the_server_of_the_record(compiled_words: Path) -> None:
    with ThrowawayServer(durable=True) as postgresql:
        url = postgresql.create("centre")
        fill(url)
        with Served(url, compiled_words) as served:
            served.begin()
            path = page_of(issued(url))
            served.wait_for(path, lambda answer: answer.status == 200)
            postgresql.stop(signal.SIGKILL)
            old = served.wait_for(
                f"{path}/now", lambda answer: int(answer.headers["x-age"]) > STALE_S
            )
            whole, sheet = served.ask(path), served.ask("/p/1.001193")
            known = served.ask("/ask?q=khai+sinh")
            began = time.monotonic()
            unsent = served.ask("/question", form=QUESTION | {"id": command_id()})
            took = time.monotonic() - began
            postgresql.start()
            back = served.wait_for(f"{path}/now", lambda answer: int(answer.headers["x-age"]) <= 1)
            later = page_of(issued(url))
            served.wait_for(later, lambda answer: answer.status == 200)
            sent = served.ask("/question", form=QUESTION | {"id": command_id()})
            code, log = served.terminate()

    assert [200] * 5 == [each.status for each in (old, whole, sheet, known, back)]
    assert "Sắp đến lượt Ông/Bà" in whole.text
    assert (503, 200) == (unsent.status, sent.status)
    assert "Chưa gửi được" in unsent.text
    assert took < 1.0
    assert 0 == code
    assert ["The pages stay as they were.", "The record answers again."] == [
        line.split(" The ")[0] for line in log.splitlines()
    ]

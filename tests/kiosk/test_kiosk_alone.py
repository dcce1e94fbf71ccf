"""The kiosk while the server is away: it goes on from what it has seen last."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from queue import Empty, SimpleQueue

import pytest

from db.errors import RecordUnavailable
from db.outbox.issuing import Issuing
from kiosk.kiosk_model import KioskModel
from kiosk.kiosk_screen import Page, PaperState
from resources.translations import Translations
from tests.db.outbox.machines import open_centre
from tests.kiosk.kiosk_fakes import NOON, HandClock, HandLive, HandSpool
from tests.kiosk.kiosk_stage import PRINTER

NOWHERE = "postgresql://127.0.0.1:1/centre"  # refuses at once
AWAY = RecordUnavailable(reason="no route to host")


@dataclass
class Alone:
    """A kiosk whose server is away, and whose disk knows the centre."""

    live: HandLive
    spool: HandSpool
    kiosk: KioskModel
    posts: SimpleQueue[Callable[[], None]]

    def until(self, is_so: Callable[[], bool]) -> None:
        deadline = time.monotonic() + 30
        while not is_so():
            assert time.monotonic() < deadline
            self.live.drain()
            try:
                self.posts.get(timeout=0.05)()
            except Empty:
                continue

    def begin(self) -> None:
        self.kiosk.start()
        self.until(lambda: self.kiosk.screen.guide is not None)

    def take(self) -> None:
        self.kiosk.askStaff()
        if self.kiosk.screen.page is Page.PRIORITY:
            self.kiosk.visiting.answerPriority("")
        self.until(lambda: self.kiosk.screen.page is Page.TICKET)


@contextmanager
def alone_at(sqlite_url: str, tmp_path: Path, translations: Translations) -> Iterator[Alone]:
    centre = open_centre(sqlite_url, tmp_path)
    outbox = centre.machine().path
    for machine in centre.machines:
        machine.issuer.close()
    posts: SimpleQueue[Callable[[], None]] = SimpleQueue()
    issuing = Issuing(NOWHERE, posts.put, outbox)
    live, spool = HandLive(centre.record, trouble=AWAY), HandSpool()
    kiosk = KioskModel(
        live, spool, PRINTER, translations, seconds=HandClock(), now=lambda: NOON, issuing=issuing
    )
    yield Alone(live, spool, kiosk, posts)
    issuing.close()
    centre.record.close()


@pytest.fixture
def alone(sqlite_url: str, tmp_path: Path, translations: Translations) -> Iterator[Alone]:
    with alone_at(sqlite_url, tmp_path, translations) as made:
        yield made


def test_started_without_the_server_it_greets_and_offers_what_it_knows(alone: Alone) -> None:
    alone.begin()

    assert Page.HOME is alone.kiosk.screen.page
    assert alone.kiosk.property("centreName")
    assert alone.kiosk.property("fields").rowCount() > 0
    assert not alone.kiosk.screen.is_online


def test_it_gives_a_number_and_paper_without_the_server(alone: Alone) -> None:
    alone.begin()

    alone.take()
    alone.until(lambda: bool(alone.spool.jobs))
    alone.spool.end()
    alone.until(lambda: alone.kiosk.screen.paper is PaperState.READY)

    number = alone.kiosk.ticket.property("number")
    assert "K001" == number[-4:]
    assert [number] == [slip.number for slip in alone.spool.slips]


def test_neither_screen_nor_paper_tells_how_many_are_before_it(alone: Alone) -> None:
    alone.begin()

    alone.take()
    alone.until(lambda: bool(alone.spool.slips))

    assert ("", "") == (alone.kiosk.ticket.property("ahead"), alone.spool.slips[0].ahead)
    assert alone.kiosk.ticket.property("counters") == alone.spool.slips[0].counters != ""


def test_staff_see_how_many_numbers_the_record_does_not_know(alone: Alone) -> None:
    alone.begin()
    assert 0 == alone.kiosk.property("unmerged")

    alone.take()

    alone.until(lambda: alone.kiosk.property("unmerged") == 1)


def test_the_next_citizen_finds_the_start_as_ever(alone: Alone) -> None:
    alone.begin()
    alone.take()

    alone.kiosk.home()
    alone.live.drain()

    assert Page.HOME is alone.kiosk.screen.page
    assert "" == alone.kiosk.property("troubleText")

"""A desk that dies tells nobody: the sign sees by itself that its lease has run out."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from typing import cast

import pytest
from pytestqt.qtbot import QtBot

from db.live import Live
from db.people import leases
from db.people.store import sit
from db.queue.calling import call_next
from db.queue.store import issue
from db.record import open_record
from kiosk import record_work
from kiosk.news_follower import NewsFollower
from kiosk.sign_model import SignModel
from kiosk.sign_screen import SignState
from resources.translations import Translations
from tests.kiosk.hall_fakes import FakeClock
from tests.kiosk.kiosk_fakes import HandLive
from tests.records import command_id

LEASE_S = 120
OPEN, CLOSED = SignState.OPEN.value, SignState.CLOSED.value


class Street:
    """The sign of counter 1, and a record whose clock moves by hand."""

    def __init__(self, url: str, translations: Translations) -> None:
        self.clock = FakeClock()
        self.meanwhile: Callable[[], object] | None = None  # once, while a question is asked
        self.record = open_record(url, clock=lambda _connection: self._now())
        self.other = open_record(url, clock=lambda _connection: self.clock.now)
        arranged = self.record.ask(lambda look: look.arrangement)
        self.counters = {each.number: each for each in arranged.counters}
        self.officers = [each.id for each in arranged.officers]
        self.live = HandLive(self.record)
        self.model = SignModel(
            cast(Live, self.live),
            translations,
            1,
            clock=self.clock,
            monotonic=self.clock.monotonic,
        )

    def sit(self, counter: int, lease_s: float = LEASE_S) -> None:
        sit(
            self.other,
            command_id=command_id(),
            counter_id=self.counters[counter].id,
            officer_id=self.officers[counter],
            holder="window",
            lease_s=lease_s,
        )

    def renew(self) -> None:
        leases.renew(self.other, self.counters[1].id, "window")

    def call(self) -> None:
        here = self.counters[1]
        issue(self.other, command_id=command_id(), line_id=here.lines[0])
        call_next(self.other, command_id=command_id(), counter_id=here.id)

    def look_after(self, seconds: float) -> int:
        """What the sign shows when it looks, as it does every few seconds."""
        self.clock.pass_by(seconds)
        self.model.ask()
        self.live.drain()
        return int(self.model.property("state"))

    def close(self) -> None:
        self.model.deleteLater()
        self.record.close()
        self.other.close()

    def _now(self) -> datetime:
        meanwhile, self.meanwhile = self.meanwhile, None
        if meanwhile is not None:
            meanwhile()
        return self.clock.now


@pytest.fixture
def street(qtbot: QtBot, sqlite_url: str, translations: Translations) -> Iterator[Street]:
    made = Street(sqlite_url, translations)
    yield made
    made.close()


def test_a_lease_that_ran_out_closes_the_sign_without_other_news(street: Street) -> None:
    street.sit(1)
    assert [OPEN, OPEN, CLOSED] == [street.look_after(each) for each in (0, 119, 1)]


def test_a_renewed_lease_keeps_the_sign_open(street: Street) -> None:
    street.sit(1)
    seen = [street.look_after(0)]
    for _ in range(9):
        seen.append(street.look_after(30))
        street.renew()

    assert [OPEN] * 10 == seen
    assert [OPEN, CLOSED] == [street.look_after(each) for each in (119, 1)]


def test_a_desk_that_comes_back_late_opens_the_sign_again(street: Street) -> None:
    street.sit(1)
    seen = [street.look_after(each) for each in (0, LEASE_S + 60)]
    street.renew()

    assert [OPEN, CLOSED, OPEN] == [*seen, street.look_after(1)]


def test_one_desk_after_the_other_is_seen_to_die(street: Street) -> None:
    street.sit(2, lease_s=60)
    street.sit(1)
    assert [OPEN, OPEN, CLOSED] == [street.look_after(each) for each in (0, 61, 60)]


def test_the_picture_is_taken_anew_only_when_a_lease_has_ended(street: Street) -> None:
    heard: list[bool] = []
    follower = NewsFollower(
        cast(Live, street.live),
        lambda _centre, news: heard.append(news is not None),
        lambda: None,
        clock=street.clock,
        monotonic=street.clock.monotonic,
    )
    street.sit(1)
    for seconds in (0, 60, 59, 1, 5, 600):
        street.clock.pass_by(seconds)
        follower.ask()
        street.live.drain()

    assert [True, False, False, True, False, False] == heard
    follower.deleteLater()


def test_a_call_while_the_picture_is_taken_anew_is_not_lost(street: Street) -> None:
    street.sit(1)
    _, seen, until = record_work.news(street.record, since=None)
    assert seen is not None
    street.meanwhile = street.call
    _, found, _ = record_work.news(street.record, since=seen.version, afresh=True)

    assert found is not None
    assert (street.clock.now + timedelta(seconds=LEASE_S), [1]) == (
        until, [call.counter_number for call in found.calls],
    )  # fmt: skip

"""One window of a zone speaks: by a lease on the record's clock."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import Connection

from db.hall.speaking import claim, release
from db.hall.values import Floor
from db.queue import store
from db.queue.boards import lines
from db.record import Record, open_record
from tests.records import command_id

NOON = datetime(2026, 3, 10, 5, tzinfo=UTC)


class Clock:
    """The record's, moved by hand."""

    def __init__(self) -> None:
        self.now = NOON

    def __call__(self, _: Connection) -> datetime:
        return self.now

    def pass_by(self, seconds: float) -> None:
        self.now += timedelta(seconds=seconds)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def record(record_url: str, clock: Clock) -> Record:
    return open_record(record_url, clock=clock)


@pytest.fixture(autouse=True)
def _closed(record: Record) -> object:
    yield
    record.close()


def a_version(record: Record) -> int:
    line = next(each for each in lines(record) if each.is_open)
    store.issue(record, command_id=command_id(), line_id=line.id)
    return record.ask(lambda look: look.version)


def test_the_first_one_speaks_and_begins_with_what_comes(record: Record) -> None:
    version = a_version(record)

    assert claim(record, "", "one", 5) == Floor(version, is_new=True)


def test_two_never_speak_in_one_zone(record: Record, clock: Clock) -> None:
    first = claim(record, "", "one", 5)
    clock.pass_by(4)
    second = claim(record, "", "two", 5)

    assert first is not None
    assert second is None


def test_each_zone_has_its_own_speaker(record: Record) -> None:
    assert [bool(claim(record, zone, zone, 5)) for zone in ("A", "B")] == [True, True]


def test_who_renews_keeps_it_and_what_it_has_said(record: Record, clock: Clock) -> None:
    begun = claim(record, "", "one", 5)
    assert begun is not None
    clock.pass_by(4)
    renewed = claim(record, "", "one", 5, spoken=begun.spoken + 7)
    clock.pass_by(4)

    assert renewed == Floor(begun.spoken + 7, is_new=False)
    assert claim(record, "", "two", 5) is None


def test_who_falls_silent_is_followed_by_another_who_carries_on(
    record: Record, clock: Clock
) -> None:
    begun = claim(record, "", "one", 5)
    assert begun is not None
    claim(record, "", "one", 5, spoken=begun.spoken + 3)
    a_version(record)
    clock.pass_by(5)

    assert claim(record, "", "two", 5, spoken=99) == Floor(begun.spoken + 3, is_new=True)
    assert claim(record, "", "one", 5, spoken=begun.spoken + 4) is None


def test_after_a_long_silence_nothing_old_is_carried_on(record: Record, clock: Clock) -> None:
    claim(record, "", "one", 5)
    version = a_version(record)
    clock.pass_by(200)

    assert claim(record, "", "two", 5) == Floor(version, is_new=True)


def test_who_ends_lets_another_speak_at_once(record: Record) -> None:
    begun = claim(record, "", "one", 5)
    assert begun is not None
    release(record, "", "one", spoken=begun.spoken + 2)

    assert claim(record, "", "two", 5) == Floor(begun.spoken + 2, is_new=True)


def test_nobody_ends_for_another(record: Record) -> None:
    claim(record, "", "one", 5)
    release(record, "", "two")

    assert claim(record, "", "two", 5) is None


def test_who_cannot_be_heard_lets_others_go_first(record: Record, clock: Clock) -> None:
    claim(record, "", "one", 5)
    release(record, "", "one")
    early = claim(record, "", "mute", 5, after_s=6)
    clock.pass_by(6)
    late = claim(record, "", "mute", 5, after_s=6)

    assert (early, bool(late)) == (None, True)


def test_a_clock_set_back_gives_nobody_a_second_voice(record: Record, clock: Clock) -> None:
    claim(record, "", "one", 5)
    clock.pass_by(-3600)

    assert claim(record, "", "two", 5) is None
    assert claim(record, "", "one", 5) is not None


def test_a_clock_set_back_leaves_no_zone_without_a_voice(record: Record, clock: Clock) -> None:
    begun = claim(record, "", "gone", 5)
    assert begun is not None
    clock.pass_by(-3600)
    early = claim(record, "", "two", 5)
    clock.pass_by(5)

    assert early is None
    assert claim(record, "", "two", 5) == Floor(begun.spoken, is_new=True)


def test_a_clock_set_forward_makes_nobody_say_a_call_twice(record: Record, clock: Clock) -> None:
    begun = claim(record, "", "one", 5)
    assert begun is not None
    clock.pass_by(3600)

    assert claim(record, "", "one", 5, spoken=begun.spoken + 3) == Floor(
        begun.spoken + 3, is_new=True
    )

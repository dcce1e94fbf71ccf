"""Zones of the hall: a counter is in one of them at most."""

from __future__ import annotations

import pytest

from db.errors import Unknown
from db.hall.boards import notices, zones
from db.hall.store import put_notice
from db.hall.zones import remove_zone, set_zone
from db.queue.boards import counters
from db.queue.hall_board import news
from db.record import Record, open_record
from db.words import Names
from tests.records import command_id

EAST, WEST = Names("Khu Đông", "East"), Names("Khu Tây")


def zone(record: Record, code: str, names: Names, numbers: set[int]) -> tuple[int, ...]:
    ids = [each.id for each in counters(record) if each.number in numbers]
    done = set_zone(record, command_id=command_id(), code=code, names=names, counters=ids)
    return done.counters


def numbers_of(record: Record) -> dict[str, set[int]]:
    known = {each.id: each.number for each in counters(record)}
    return {each.code: {known[counter] for counter in each.counters} for each in zones(record)}


def test_a_counter_leaves_the_zone_it_was_in(record: Record) -> None:
    zone(record, " a ", EAST, {1, 2})
    zone(record, "B", WEST, {2, 3})

    assert {"A": {1}, "B": {2, 3}} == numbers_of(record)
    assert ("Khu Đông", "East") == (zones(record)[0].names.vi, zones(record)[0].names.en)


def test_a_zone_is_changed_by_its_code(record: Record) -> None:
    zone(record, "A", EAST, {1, 2})
    zone(record, "A", WEST, {3})

    assert {"A": {3}} == numbers_of(record)
    assert WEST == zones(record)[0].names


def test_another_window_reads_the_zones_anew(record: Record, record_url: str) -> None:
    other = open_record(record_url)
    before = news(other, None)
    zone(record, "A", EAST, {1})
    assert before is not None
    after = news(other, before.version)
    other.close()

    assert after is not None
    assert ((), ["A"]) == (before.zones, [each.code for each in after.zones])


def test_with_a_zone_its_notices_go(record: Record) -> None:
    zone(record, "A", EAST, {1})
    put_notice(record, command_id=command_id(), texts=Names("Ở khu Đông"), zone_code="A")
    everywhere = put_notice(record, command_id=command_id(), texts=Names("Ở mọi nơi"))
    once = command_id()
    gone = remove_zone(record, command_id=once, code="a")
    again = remove_zone(record, command_id=once, code="a")

    assert ("A", "A") == (gone, again)
    assert ({}, (everywhere,)) == (numbers_of(record), notices(record))
    with pytest.raises(Unknown):
        remove_zone(record, command_id=command_id(), code="A")


def test_what_is_no_zone_is_refused(record: Record) -> None:
    for code, names in (("", EAST), ("ABCDEFGHI", EAST), ("A", Names(" "))):
        with pytest.raises(ValueError, match="a code of 1 to 8"):
            set_zone(record, command_id=command_id(), code=code, names=names, counters=[])
    with pytest.raises(Unknown):
        set_zone(record, command_id=command_id(), code="A", names=EAST, counters=[99999])
    assert () == zones(record)

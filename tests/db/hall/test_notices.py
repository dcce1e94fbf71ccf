"""Notices, sessions, emergencies: put, changed, taken down, in order; who did it is kept."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select

from db.errors import Unknown
from db.hall.boards import notices
from db.hall.showing import emergency
from db.hall.store import end_emergency, put_notice, raise_emergency, take_down
from db.hall.values import Notice, NoticeKind
from db.hall.zones import set_zone
from db.people.boards import officers
from db.queue.hall_board import news
from db.record import Record
from db.tables import rules as tables
from db.words import Names
from tests.records import command_id

FIRE = Names("Có cháy", "Fire", "Incendie")


def put(record: Record, words: str, **more: object) -> Notice:
    return put_notice(record, command_id=command_id(), texts=Names(words), **more)  # type: ignore[arg-type]


def texts(record: Record) -> list[str]:
    return [each.texts.vi for each in notices(record)]


def test_notices_stand_in_their_order(record: Record) -> None:
    put(record, "Hai")
    put(record, "Ba")
    put(record, "Một", position=0)
    assert ["Một", "Hai", "Ba"] == texts(record)


def test_a_notice_is_changed_and_taken_down(record: Record) -> None:
    first = put(record, "Nghỉ trưa 11:30")
    put(record, "Khác")
    changed = put(record, "Nghỉ  trưa 11:00 ", notice_id=first.id)
    assert (["Nghỉ trưa 11:00", "Khác"], first.position) == (texts(record), changed.position)
    take_down(record, command_id=command_id(), notice_id=first.id)
    assert ["Khác"] == texts(record)
    assert 2 == len(notices(record, everything=True))


def test_the_same_command_puts_one_notice(record: Record) -> None:
    once = command_id()
    first = put_notice(record, command_id=once, texts=Names("Một lần"))
    again = put_notice(record, command_id=once, texts=Names("Một lần"))
    assert (first, ["Một lần"]) == (again, texts(record))


def test_what_is_over_is_not_shown_and_what_comes_is_known(record: Record) -> None:
    now = record.ask(lambda look: look.now)
    put(record, "Hôm qua", ends_at=now - timedelta(hours=1))
    put(record, "Ngày mai", starts_at=now + timedelta(days=1))
    session = put(
        record, "Tiếp dân", kind=NoticeKind.SESSION, place="Thôn Ví Dụ",
        starts_at=now, ends_at=now + timedelta(hours=3),
    )  # fmt: skip
    assert ["Ngày mai", "Tiếp dân"] == texts(record)
    assert session == notices(record)[1]


def test_the_hall_hears_of_a_notice_in_its_picture(record: Record) -> None:
    before = news(record, None)
    assert before is not None
    notice = put(record, "Mời ông bà uống nước")
    after = news(record, before.version)
    assert after is not None
    assert ((), (notice,)) == (before.notices, after.notices)


def test_a_later_emergency_takes_the_place_of_an_earlier_one(record: Record) -> None:
    raise_emergency(record, command_id=command_id(), texts=Names("Mất điện"))
    once = command_id()
    fire = raise_emergency(record, command_id=once, texts=FIRE)
    assert fire == raise_emergency(record, command_id=once, texts=FIRE)
    assert (fire,) == notices(record)


def test_an_emergency_ends_where_it_was_raised_or_everywhere(record: Record) -> None:
    set_zone(record, command_id=command_id(), code="A", names=Names("Khu A"), counters=[])
    everywhere = raise_emergency(record, command_id=command_id(), texts=FIRE)
    here = raise_emergency(record, command_id=command_id(), texts=FIRE, zone_code="A")
    assert (everywhere, here) == notices(record)
    once = command_id()
    ended = end_emergency(record, command_id=once, zone_code="A")
    assert ([here.id], (everywhere,)) == ([each.id for each in ended], notices(record))
    assert ended == end_emergency(record, command_id=once, zone_code="A")
    assert 1 == len(end_emergency(record, command_id=command_id()))
    assert () == end_emergency(record, command_id=command_id())


def test_an_emergency_stands_when_the_clock_is_set_back(record: Record) -> None:
    raised = raise_emergency(record, command_id=command_id(), texts=FIRE)
    before = record.ask(lambda look: look.now) - timedelta(days=365)

    assert raised == emergency(notices(record), "", before)


def test_an_emergency_is_not_made_a_notice(record: Record) -> None:
    raised = raise_emergency(record, command_id=command_id(), texts=FIRE)
    with pytest.raises(ValueError, match="ended, not changed"):
        put(record, "x", notice_id=raised.id)

    assert (raised,) == notices(record)


def test_who_raised_and_who_ended_it_is_kept(record: Record) -> None:
    first, second = (each.id for each in officers(record)[:2])
    raised = raise_emergency(record, command_id=command_id(), texts=FIRE, by=first)
    end_emergency(record, command_id=command_id(), by=second)
    change = tables.change
    wanted = select(change).where(change.c.subject == f"notice {raised.id}")
    kept = record.ask(lambda look: look.connection.execute(wanted).all())
    assert [(first, True), (second, False)] == [
        (row.officer_id, row.after["is_shown"]) for row in kept
    ]


@pytest.mark.parametrize(
    ("words", "more"),
    [
        (Names(" "), {}),
        (Names("x" * 401), {}),
        (Names("x", "x" * 401), {}),
        (Names("x"), {"kind": NoticeKind.EMERGENCY}),
    ],
)
def test_what_is_no_notice_is_refused(record: Record, words: Names, more: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"text|raised"):
        put_notice(record, command_id=command_id(), texts=words, **more)
    assert () == notices(record, everything=True)


def test_times_and_zones_are_held_to(record: Record) -> None:
    now = record.ask(lambda look: look.now)
    with pytest.raises(ValueError, match="ends after"):
        put(record, "x", starts_at=now, ends_at=now)
    with pytest.raises(ValueError, match="at most 160"):
        raise_emergency(record, command_id=command_id(), texts=Names("x" * 161))
    for refused in ({"zone_code": "Z"}, {"notice_id": 99}):
        with pytest.raises(Unknown):
            put(record, "x", **refused)
    with pytest.raises(Unknown):
        take_down(record, command_id=command_id(), notice_id=99)
    assert () == notices(record, everything=True)

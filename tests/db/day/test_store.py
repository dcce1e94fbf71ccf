"""What the centre decides on its hours is stored, with what was before; what a person has edited
stays."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select

from db.day import boards, rows, store
from db.day.values import DayException, Opening, OutsideHours
from db.day.week import read_week, week_of
from db.errors import Unknown
from db.queue import boards as queue_boards
from db.record import Record, Transaction
from db.tables.rules import change
from db.words import Names
from tests.records import command_id

CULTURE_DAY = date(2026, 11, 24)
PARTY = DayException(
    date(2026, 12, 24), False, None, Names("Ngày truyền thống"), "TB 12/TB-UBND", is_certain=True
)


def days(record: Record, year: int = 2026) -> dict[date, DayException]:
    return {each.date: each for each in boards.exceptions(record, year)}


def changes(record: Record) -> list[tuple[str, object, object]]:
    wanted = select(change).order_by(change.c.version, change.c.ordinal)
    found = record.ask(lambda look: look.connection.execute(wanted).all())
    return [(row.subject, row.before, row.after) for row in found]


def test_the_hours_of_a_week(record: Record) -> None:
    once = command_id()
    wanted = read_week(["1-2 8:00-12:00 13:00-16:30", "6 08:00-11:00"])
    first = store.set_hours(record, command_id=once, openings=wanted, reason="summer")
    again = store.set_hours(record, command_id=once, openings=wanted, reason="summer")
    stored = queue_boards.arrangement(record).hours.openings

    assert wanted == first == again == stored
    assert Opening(2, 2, time(13), time(16, 30)) in stored
    ((subject, before, after),) = changes(record)
    assert "hours" == subject
    assert {"6": [["08:00", "11:00"]]}.items() <= dict(after).items()  # type: ignore[call-overload]
    assert [["07:30", "11:30"]] == before["6"]  # type: ignore[index]


def test_no_hours_is_open_at_any_time(record: Record) -> None:
    store.set_hours(record, command_id=command_id(), openings=())

    assert boards.day_board(record).is_always_open


@pytest.mark.parametrize(
    ("week", "wrong"),
    [
        (["1 11:00-08:00"], "ends before it begins"),
        (["1 08:00-11:00 10:00-12:00"], "overlap"),
        (["1 08:00-09:00 10:00-11:00 12:00-13:00"], "more than two"),
        (["8 08:00-09:00"], "no weekday"),
        (["1 08:00"], "are written"),
        (["1 8-9"], "Invalid isoformat"),
        (["Monday 08:00-09:00"], "invalid literal"),
    ],
)
def test_hours_that_cannot_be(week: list[str], wrong: str) -> None:
    with pytest.raises(ValueError, match=wrong):
        read_week(week)


def test_hours_as_in_a_centre_file() -> None:
    written = {"6": [["07:30", "11:30"]], "1": [["13:30", "17:00"], ["07:30", "11:30"]]}

    assert read_week(["1 07:30-11:30 13:30-17:00", "6 07:30-11:30"]) == week_of(written)


def test_the_example_begins_with_the_days_off_of_two_years(record: Record) -> None:
    year = datetime.now(ZoneInfo("Asia/Ho_Chi_Minh")).year
    stored = boards.exceptions(record)

    assert {year, year + 1} == {each.date.year for each in stored}
    assert any(not each.is_certain for each in stored)


def test_filling_a_year_twice_changes_nothing(record: Record) -> None:
    first = store.fill_holidays(record, command_id=command_id(), year=2026)
    second = store.fill_holidays(record, command_id=command_id(), year=2026)

    assert first == second == boards.exceptions(record, 2026)
    assert not days(record)[CULTURE_DAY].is_certain
    assert days(record)[date(2026, 8, 22)].is_working


def test_what_a_person_has_edited_is_never_overwritten(record: Record) -> None:
    once = command_id()
    first = store.fill_holidays(record, command_id=once, year=2026)
    confirmed = replace(days(record)[CULTURE_DAY], is_certain=True, source="Luật 01/2026/QH16")
    for exception in (confirmed, PARTY):
        store.set_exception(record, command_id=command_id(), exception=exception)
    store.remove_exception(record, command_id=command_id(), day=date(2026, 8, 22), reason="no")
    refilled = store.fill_holidays(record, command_id=command_id(), year=2026)
    after = days(record)

    assert tuple(after.values()) == refilled
    assert (confirmed, PARTY) == (after[CULTURE_DAY], after[PARTY.date])
    assert date(2026, 8, 22) not in after
    assert len(first) == len(after)  # one more, one less
    assert refilled == store.fill_holidays(record, command_id=once, year=2026)


def test_what_the_package_no_longer_knows_goes(record: Record) -> None:
    store.fill_holidays(record, command_id=command_id(), year=2028)
    before = days(record, 2028)
    gone = replace(PARTY, date=date(2028, 3, 3), source="holidays 0.1")

    def from_another_version(transaction: Transaction) -> None:
        rows.write_exceptions(transaction.connection, transaction.centre.id, [gone])
        transaction.rearranged()

    record.act(command_id(), "test", from_another_version, lambda _now, _version: None)
    assert gone == days(record, 2028)[gone.date]
    store.fill_holidays(record, command_id=command_id(), year=2028)

    assert before == days(record, 2028)


def test_removing_what_is_not_there(record: Record) -> None:
    with pytest.raises(Unknown):
        store.remove_exception(record, command_id=command_id(), day=date(2026, 3, 3))


def test_a_decision_tells_what_was_before(record: Record) -> None:
    store.set_exception(record, command_id=command_id(), exception=PARTY)
    store.remove_exception(record, command_id=command_id(), day=PARTY.date)
    line = queue_boards.lines(record)[0]
    once = command_id()
    limited = store.set_quota(record, command_id=once, line_id=line.id, quota=40)
    assert limited == store.set_quota(record, command_id=once, line_id=line.id, quota=40)
    store.set_outside_hours(record, command_id=command_id(), outside_hours=OutsideHours.REFUSE)

    plain = {
        "date": "2026-12-24",
        "is_working": False,
        "hours_of": None,
        "name_vi": "Ngày truyền thống",
        "name_en": "",
        "name_fr": "",
        "source": "TB 12/TB-UBND",
        "is_certain": True,
    }
    assert [
        ("day 2026-12-24", None, plain),
        ("day 2026-12-24", plain, None),
        ("line A", {"quota": None}, {"quota": 40}),
        ("outside hours", {"outside_hours": "give"}, {"outside_hours": "refuse"}),
    ] == changes(record)
    assert 40 == queue_boards.lines(record)[0].quota


def test_a_quota_below_nothing(record: Record) -> None:
    with pytest.raises(ValueError, match="0 or more"):
        store.set_quota(record, command_id=command_id(), line_id=1, quota=-1)

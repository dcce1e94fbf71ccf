"""What the centre decides about its hours and its day: one function = one transaction.

Each decision is stored with what was before and by whom. `by` is the officer who decides.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from sqlalchemy import select

from db.day import closing, rows
from db.day.holidays_vn import days_of
from db.day.values import Day, DayAction, DayException, Opening, OutsideHours
from db.day.week import checked
from db.errors import Unknown
from db.queue.deciding import change_row, note_change
from db.queue.values import Line
from db.record import Record, Transaction
from db.tables import day as tables
from db.tables import queue as queue_tables
from db.tables import rules as rule_tables

_DAY = "day "  # starts the subject of a decision about one date


def set_hours(
    record: Record,
    *,
    command_id: str,
    openings: Iterable[Opening],
    by: int | None = None,
    reason: str = "",
) -> tuple[Opening, ...]:
    """The hours of the week, all of them; none: open at any time.

    Raises: ValueError (an interval that ends before it begins, or two that overlap).
    """
    wanted = checked(openings)

    def work(transaction: Transaction) -> tuple[Opening, ...]:
        before = transaction.arrangement.hours.openings
        rows.write_openings(transaction.connection, transaction.centre.id, wanted)
        note_change(
            transaction, "hours", rows.plain_week(before), rows.plain_week(wanted), by, reason
        )
        return wanted

    return record.act(command_id, "set_hours", work, lambda _transaction, _version: wanted)


def set_outside_hours(
    record: Record,
    *,
    command_id: str,
    outside_hours: OutsideHours,
    by: int | None = None,
) -> OutsideHours:
    """Whether a number is given while the centre is closed."""

    def work(transaction: Transaction) -> OutsideHours:
        change_row(
            transaction,
            rule_tables.queue_rule,
            {},
            {"outside_hours": outside_hours.value},
            "outside hours",
            by,
        )
        return outside_hours

    return record.act(command_id, "set_outside_hours", work, lambda _now, _version: outside_hours)


def set_exception(
    record: Record,
    *,
    command_id: str,
    exception: DayException,
    by: int | None = None,
    reason: str = "",
) -> DayException:
    """A day off, or a day that is worked; in place of what was known of that date."""

    def work(transaction: Transaction) -> DayException:
        before = transaction.arrangement.hours.exceptions.get(exception.date)
        rows.write_exceptions(transaction.connection, transaction.centre.id, [exception])
        _note_exception(transaction, exception.date, before, exception, by, reason)
        return exception

    return record.act(command_id, "set_exception", work, lambda _now, _version: exception)


def remove_exception(
    record: Record, *, command_id: str, day: date, by: int | None = None, reason: str = ""
) -> date:
    """A date is again as the week says. Raises: Unknown (nothing is known of it)."""

    def work(transaction: Transaction) -> date:
        before = transaction.arrangement.hours.exceptions.get(day)
        if before is None:
            raise Unknown(kind="day exception", key=day.isoformat())
        rows.delete_exception(transaction.connection, transaction.centre.id, before)
        _note_exception(transaction, day, before, None, by, reason)
        return day

    return record.act(command_id, "remove_exception", work, lambda _now, _version: day)


def fill_holidays(
    record: Record, *, command_id: str, year: int, by: int | None = None
) -> tuple[DayException, ...]:
    """Take over the days off of a year that nobody has decided on here; what a person has changed
    or removed stays. Returns what is known of the year afterwards."""

    def work(transaction: Transaction) -> tuple[DayException, ...]:
        decided = _decided(transaction)
        known = transaction.arrangement.hours.exceptions
        stored = {day: each for day, each in known.items() if day.year == year}
        offered = {each.date: each for each in days_of(year) if each.date not in decided}
        stale = [each for day, each in stored.items() if day not in offered.keys() | decided]
        for each in stale:
            rows.delete_exception(transaction.connection, transaction.centre.id, each)
        rows.write_exceptions(transaction.connection, transaction.centre.id, offered.values())
        kept = {day: each for day, each in stored.items() if day in decided}
        after = _in_order(kept | offered)
        note_change(
            transaction,
            f"holidays {year}",
            {"days": [rows.plain_exception(each) for each in _in_order(stored)]},
            {"days": [rows.plain_exception(each) for each in after]},
            by,
        )
        return after

    def again(transaction: Transaction, _version: int) -> tuple[DayException, ...]:
        known = transaction.arrangement.hours.exceptions
        return _in_order({day: each for day, each in known.items() if day.year == year})

    return record.act(command_id, "fill_holidays", work, again)


def set_quota(
    record: Record, *, command_id: str, line_id: int, quota: int | None, by: int | None = None
) -> Line:
    """Numbers a line gives a day; None: no limit. Raises: Unknown; ValueError (below 0)."""
    if quota is not None and quota < 0:
        raise ValueError("a quota is 0 or more")

    def work(transaction: Transaction) -> Line:
        before = transaction.arrangement.line(line_id)
        subject = f"line {before.letter}"
        change_row(transaction, queue_tables.line, {"id": line_id}, {"quota": quota}, subject, by)
        return replace(before, quota=quota)

    def again(transaction: Transaction, _version: int) -> Line:
        return transaction.arrangement.line(line_id)

    return record.act(command_id, "set_quota", work, again)


def close_day(record: Record, *, command_id: str, by: int | None = None, reason: str = "") -> Day:
    """No more numbers today; who waits or is set aside is unserved, who is at a counter is
    served to the end."""
    return record.act(
        command_id,
        "close_day",
        lambda transaction: closing.close(transaction, by, reason.strip()),
        _day_of_version,
    )


def reopen_day(record: Record, *, command_id: str, reason: str, by: int | None = None) -> Day:
    """The day that was closed goes on; who was unserved waits again at the old place.

    Raises: NotAllowed (it is not closed); ValueError (no reason).
    """
    if not reason.strip():
        raise ValueError("opening a day again takes a reason")
    return record.act(
        command_id,
        "reopen_day",
        lambda transaction: closing.reopen(transaction, by, reason.strip()),
        _day_of_version,
    )


def _day_of_version(transaction: Transaction, version: int) -> Day:
    event = tables.day_event
    row = transaction.connection.execute(
        select(event).where(event.c.centre_id == transaction.centre.id, event.c.version == version)
    ).one()
    closed_at = None if row.action == DayAction.REOPEN else row.at
    return Day(row.business_date, closed_at, row.unserved)


def _note_exception(
    transaction: Transaction,
    day: date,
    before: DayException | None,
    after: DayException | None,
    by: int | None,
    reason: str,
) -> None:
    note_change(
        transaction,
        f"{_DAY}{day.isoformat()}",
        rows.plain_exception(before) if before else None,
        rows.plain_exception(after) if after else None,
        by,
        reason,
    )


def _decided(transaction: Transaction) -> set[date]:
    """The dates on which a person of the centre has decided."""
    change = rule_tables.change
    subjects = transaction.connection.execute(
        select(change.c.subject).where(
            change.c.centre_id == transaction.centre.id, change.c.subject.startswith(_DAY)
        )
    ).scalars()
    return {date.fromisoformat(each.removeprefix(_DAY)) for each in subjects}


def _in_order(exceptions: dict[date, DayException]) -> tuple[DayException, ...]:
    return tuple(each for _, each in sorted(exceptions.items()))

"""Which times of a line can be booked, and how many bookings each has."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import bindparam, literal_column, select

from db.appointments.rows import Look
from db.appointments.rules import slot_at, slot_starts, within_reach
from db.appointments.values import Slot, SlotPlan, State
from db.day.calendar import intervals
from db.errors import NoSuchSlot, SlotFull
from db.record import Transaction
from db.tables import appointments as tables

_plan, _appointment = tables.slot_plan, tables.appointment
_PLANS = select(_plan).where(_plan.c.centre_id == bindparam("centre"))
_PLAN = _PLANS.where(_plan.c.line_id == bindparam("line"))
_TAKEN = (
    select(_appointment.c.starts_at)
    .where(
        _appointment.c.centre_id == bindparam("centre"),
        _appointment.c.line_id == bindparam("line"),
        _appointment.c.starts_at >= bindparam("since"),
        _appointment.c.starts_at < bindparam("until"),
        _appointment.c.state != literal_column(f"'{State.CANCELLED}'"),
        _appointment.c.id != bindparam("but"),
    )
    .order_by(_appointment.c.starts_at)
)


def plan_of(look: Look, line_id: int) -> SlotPlan | None:
    row = look.connection.execute(_PLAN, {"centre": look.centre.id, "line": line_id}).one_or_none()
    return SlotPlan(row.line_id, row.minutes, row.capacity, row.days_ahead) if row else None


def plans(look: Look) -> tuple[SlotPlan, ...]:
    rows = look.connection.execute(_PLANS, {"centre": look.centre.id})
    found = [SlotPlan(row.line_id, row.minutes, row.capacity, row.days_ahead) for row in rows]
    place = {line.id: index for index, line in enumerate(look.arrangement.lines)}
    return tuple(sorted(found, key=lambda each: place[each.line_id]))


def starts_on(look: Look, day: date, plan: SlotPlan) -> tuple[datetime, ...]:
    """Where a line's slots of a day begin, whether they can still be booked or not."""
    opening = intervals(look.arrangement.hours, day, ZoneInfo(look.centre.time_zone))
    return tuple(slot_starts(opening, plan))


def slots_between(look: Look, first: date, last: date, plan: SlotPlan) -> Iterator[Slot]:
    """The slots of these days that can be booked now, full ones included."""
    first = max(first, look.today)
    last = min(last, look.today + timedelta(days=plan.days_ahead))
    until = start_of(look, last + timedelta(days=1))
    taken = bookings_between(look, plan.line_id, start_of(look, first), until)
    length = timedelta(minutes=plan.minutes)
    for days in range((last - first).days + 1):
        for starts in starts_on(look, first + timedelta(days=days), plan):
            if starts > look.now:
                ends = starts + length
                booked = bisect_left(taken, ends) - bisect_left(taken, starts)
                yield Slot(plan.line_id, starts, ends, plan.capacity, booked)


def take_slot(
    transaction: Transaction, line_id: int, starts_at: datetime, *, but: str = ""
) -> None:
    """One more booking at that time, `but` (an appointment's id) not counted among those it has.

    Raises: NoSuchSlot, SlotFull.
    """
    letter = transaction.arrangement.line(line_id).letter
    plan = plan_of(transaction, line_id)
    if plan is None or starts_at <= transaction.now:
        raise NoSuchSlot(line=letter, starts_at=local_time(transaction, starts_at))
    day = local_date(transaction, starts_at)
    reachable = within_reach(day, transaction.today, plan)
    if not reachable or starts_at not in starts_on(transaction, day, plan):
        raise NoSuchSlot(line=letter, starts_at=local_time(transaction, starts_at))
    _check_room(transaction, plan, starts_at, letter, but)


def take_time(
    transaction: Transaction, line_id: int, starts_at: datetime, *, but: str = ""
) -> None:
    """The same for a time that another system has given: it may have begun, and lies anywhere in
    a slot. Raises: NoSuchSlot, SlotFull."""
    letter = transaction.arrangement.line(line_id).letter
    plan = plan_of(transaction, line_id)
    if plan is None:
        raise NoSuchSlot(line=letter, starts_at=local_time(transaction, starts_at))
    day = local_date(transaction, starts_at)
    slot = slot_at(starts_at, starts_on(transaction, day, plan), plan)
    if slot is None:
        raise NoSuchSlot(line=letter, starts_at=local_time(transaction, starts_at))
    _check_room(transaction, plan, slot, letter, but)


def bookings_between(
    look: Look, line_id: int, since: datetime, until: datetime, but: str = ""
) -> list[datetime]:
    """When the bookings of a line begin in this span, cancelled ones left out; in order."""
    found = look.connection.execute(
        _TAKEN,
        {
            "centre": look.centre.id,
            "line": line_id,
            "since": since,
            "until": until,
            "but": but,
        },
    )
    return list(found.scalars())


def start_of(look: Look, day: date) -> datetime:
    """The first moment of a date of the centre."""
    return datetime.combine(day, time(), ZoneInfo(look.centre.time_zone)).astimezone(UTC)


def local_time(look: Look, moment: datetime) -> datetime:
    """A moment as the centre's clock shows it."""
    return moment.astimezone(ZoneInfo(look.centre.time_zone))


def local_date(look: Look, moment: datetime) -> date:
    return local_time(look, moment).date()


def _check_room(
    transaction: Transaction, plan: SlotPlan, slot: datetime, letter: str, but: str
) -> None:
    ends = slot + timedelta(minutes=plan.minutes)
    if len(bookings_between(transaction, plan.line_id, slot, ends, but)) >= plan.capacity:
        raise SlotFull(line=letter, starts_at=local_time(transaction, slot))

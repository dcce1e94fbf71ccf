"""What may happen to an appointment, when it counts as kept, which times can be booked. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date, datetime, timedelta

from db.appointments.values import Action, Keeping, Person, SlotPlan, State
from db.day.values import Interval
from db.errors import AppointmentOver, BadPhone
from db.words import nfc

_MOVES = {
    (State.BOOKED, Action.MOVE): State.BOOKED,
    (State.BOOKED, Action.CHANGE): State.BOOKED,
    (State.BOOKED, Action.CANCEL): State.CANCELLED,
    (State.BOOKED, Action.ARRIVE): State.ARRIVED,
    (State.BOOKED, Action.MISS): State.MISSED,
    # The day was closed too early and opened again.
    (State.MISSED, Action.ARRIVE): State.ARRIVED,
    # Gone from the other system's list, and back on it.
    (State.CANCELLED, Action.BOOK): State.BOOKED,
}

_PHONE = re.compile(r"0(?:[35789][0-9]{8}|2[0-9]{9})")  # mobile, or fixed with its area
_FROM_ABROAD = re.compile(r"^(?:\+|00)?84(?=[0-9]{9})0?")
_BETWEEN_DIGITS = re.compile(r"[\s.()-]+")
_NAME_LENGTH = 120


def after(state: State, action: Action, *, code: str) -> State:
    """The state an action leads to. Raises: AppointmentOver."""
    try:
        return _MOVES[state, action]
    except KeyError:
        raise AppointmentOver(code=code, state=state.value) from None


def keeping(starts_at: datetime, now: datetime, late_s: int) -> Keeping:
    """How an appointment is kept by who checks in on its day, now."""
    if now < starts_at:
        return Keeping.EARLY
    late = now - starts_at > timedelta(seconds=late_s)
    return Keeping.LATE if late else Keeping.KEPT


def due_at(starts_at: datetime, kept: Keeping) -> datetime | None:
    """From when on its ticket goes first; None: an ordinary visit."""
    return None if kept is Keeping.LATE else starts_at


def slot_starts(intervals: Iterable[Interval], plan: SlotPlan) -> Iterator[datetime]:
    """Where the slots of a day begin: each lies whole within an opening interval."""
    length = timedelta(minutes=plan.minutes)
    for interval in intervals:
        starts = interval.opens
        while starts + length <= interval.closes:
            yield starts
            starts += length


def slot_at(moment: datetime, starts: Iterable[datetime], plan: SlotPlan) -> datetime | None:
    """The start of the slot in which a moment lies."""
    length = timedelta(minutes=plan.minutes)
    return next((each for each in starts if each <= moment < each + length), None)


def within_reach(day: date, today: date, plan: SlotPlan) -> bool:
    return today <= day <= today + timedelta(days=plan.days_ahead)


def person(name: str, phone: str) -> Person:
    """As they are stored. Raises: BadPhone."""
    return Person(nfc(name)[:_NAME_LENGTH], phone_number(phone))


def phone_number(text: str) -> str:
    """A Vietnamese number in its domestic form; "" for none. Raises: BadPhone."""
    digits = _BETWEEN_DIGITS.sub("", text)
    if not digits:
        return ""
    digits = _FROM_ABROAD.sub("0", digits)
    if not _PHONE.fullmatch(digits):
        raise BadPhone
    return digits


def masked(who: Person) -> Person:
    """Enough to know oneself by: "N*** V** A", "*******678"."""
    words = [word[0] + "*" * min(len(word) - 1, 3) for word in who.name.split()]
    return Person(" ".join(words), "*" * (len(who.phone) - 3) + who.phone[-3:])

"""The frozen values of appointments that cross folders. Times are aware UTC, ids of the record."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from db.queue.values import Issued
from db.words import Language


class State(StrEnum):
    BOOKED = "booked"
    ARRIVED = "arrived"  # checked in: it has its ticket
    CANCELLED = "cancelled"
    MISSED = "missed"  # the day ended and nobody came


class Action(StrEnum):
    BOOK = "book"
    MOVE = "move"  # to another time or line
    CHANGE = "change"  # who comes, or for what
    CANCEL = "cancel"
    ARRIVE = "arrive"
    MISS = "miss"


class Source(StrEnum):
    """Where a booking was made."""

    DESK = "desk"
    COMMAND = "command"
    IMPORT = "import"


class Keeping(StrEnum):
    """How an appointment was kept."""

    EARLY = "early"  # it goes first from its time on
    KEPT = "kept"
    LATE = "late"  # too late: an ordinary visit


@dataclass(frozen=True, slots=True)
class SlotPlan:
    """How a line's opening hours are cut into times that can be booked."""

    line_id: int
    minutes: int
    capacity: int  # bookings a slot
    days_ahead: int  # how far ahead one can book, today included as 0


@dataclass(frozen=True, slots=True)
class Slot:
    line_id: int
    starts_at: datetime
    ends_at: datetime
    capacity: int
    booked: int

    @property
    def free(self) -> int:
        return max(0, self.capacity - self.booked)


@dataclass(frozen=True, slots=True)
class Person:
    """Who comes, as far as they said; kept apart and deleted by `purge`."""

    name: str = ""
    phone: str = ""  # ten or eleven digits, "0912345678"


@dataclass(frozen=True, slots=True)
class Appointment:
    id: str
    code: str
    line_id: int
    starts_at: datetime
    procedure_code: str | None
    priority_code: str | None
    language: Language
    state: State
    source: Source
    outside_code: str | None  # of the system where it was booked
    booked_at: datetime
    changed_at: datetime


@dataclass(frozen=True, slots=True)
class AppointmentRow:
    """An appointment in a list. `person` is masked, whole or None, as it was asked for."""

    appointment: Appointment
    line: str  # its letter
    ticket: str | None  # the number it was given: "A012"
    person: Person | None = None


@dataclass(frozen=True, slots=True)
class CheckedIn:
    appointment: Appointment
    issued: Issued
    keeping: Keeping
    is_repeat: bool  # the code was used before: the same ticket again


@dataclass(frozen=True, slots=True)
class Booking:
    """One row of bookings made elsewhere."""

    row: int  # of the file; its first row of bookings is 2
    outside_code: str
    line: str  # letter; "" where the procedure knows it
    starts_at: datetime
    procedure_code: str | None
    priority_code: str | None
    language: Language
    person: Person


@dataclass(frozen=True, slots=True)
class BookingsImport:
    booked: int
    moved: int
    changed: int
    cancelled: int
    unchanged: int

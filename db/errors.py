"""Every failure a person can meet, each with a code; the windows hold one sentence per code.

Anything else that goes wrong is a bug: it is logged whole and never swallowed.
"""

from __future__ import annotations

from typing import Any, ClassVar


class Known(Exception):
    """A failure of the person's world, not of ours. `facts` are plain values for the sentence."""

    code: ClassVar[str] = "known"

    def __init__(self, **facts: Any) -> None:
        super().__init__(self.code, facts)
        self.facts = facts


class Refused(Known):
    """A rule says no; nothing was changed. Exit code 3 on the command line."""


class NotAllowed(Refused):
    """facts: action, state, ticket (label)."""

    code = "not_allowed"


class NothingWaiting(Refused):
    """facts: counter (number)."""

    code = "nothing_waiting"


class CounterBusy(Refused):
    """facts: counter (number), ticket (label in hand there)."""

    code = "counter_busy"


class CalledEnough(Refused):
    """Called as often as the rule asks for: now it is a no-show. facts: ticket, calls."""

    code = "called_enough"


class NotPicked(Refused):
    """Calling out of turn takes a reason. facts: ticket."""

    code = "not_picked"


class NotYours(Refused):
    """Another counter's ticket, or a line the officer does not serve.

    facts: ticket, counter (its number, or the line's letter).
    """

    code = "not_yours"


class OnPause(Refused):
    """facts: counter (number)."""

    code = "on_pause"


class TooLate(Refused):
    """The time for it is over. facts: ticket."""

    code = "too_late"


class AlreadyRated(Refused):
    """A visit is rated once. facts: ticket."""

    code = "already_rated"


class NothingToUndo(Refused):
    """Nothing that can be taken back has been done. facts: ticket."""

    code = "nothing_to_undo"


class CentreClosed(Refused):
    """facts: opens_at (aware, or None where no opening is known)."""

    code = "centre_closed"


class DayClosed(Refused):
    """The day has been closed by a person. facts: day."""

    code = "day_closed"


class QuotaReached(Refused):
    """facts: line (letter), quota."""

    code = "quota_reached"


class LastTicketGiven(Refused):
    """Who took a number now would not be served before closing. facts: line (letter), closes_at."""

    code = "last_ticket_given"


class SlotFull(Refused):
    """facts: line (letter), starts_at."""

    code = "slot_full"


class NoSuchSlot(Refused):
    """facts: line (letter), starts_at."""

    code = "no_such_slot"


class AppointmentOtherDay(Refused):
    """facts: code, starts_at."""

    code = "appointment_other_day"


class AppointmentOver(Refused):
    """Cancelled, or used already. facts: code, state."""

    code = "appointment_over"


class BadPhone(Refused):
    """Not a telephone number of this country."""

    code = "bad_phone"


class BookingsRejected(Refused):
    """An import with faults; nothing was changed. facts: faults (tuple of db.catalogue.Fault)."""

    code = "bookings_rejected"


class SeatTaken(Refused):
    """facts: counter (number), officer (name of who sits there)."""

    code = "seat_taken"


class OfficerElsewhere(Refused):
    """facts: officer (name), counter (number where they sit)."""

    code = "officer_elsewhere"


class LineClosed(Refused):
    """facts: line (letter)."""

    code = "line_closed"


class ProcedureClosed(Refused):
    """facts: procedure (code)."""

    code = "procedure_closed"


class Unknown(Refused):
    """facts: kind (ticket, line, counter, officer, procedure), key (what was asked for)."""

    code = "unknown"


class QuestionLength(Refused):
    """Too few words, or too many. facts: least, most (characters)."""

    code = "question_length"


class QuestionSettled(Refused):
    """Somebody has answered or dropped it; or there is nothing to correct.

    facts: question (code), state.
    """

    code = "question_settled"


class CommandReused(Refused):
    """The command id was given to another action before. facts: action (the earlier one)."""

    code = "command_reused"


class CatalogueRejected(Refused):
    """An import with faults; nothing was changed. facts: faults (tuple of db.catalogue.Fault)."""

    code = "catalogue_rejected"


class Trouble(Known):
    """The record or a device cannot do its part now. Exit code 4 on the command line."""


class RecordUnavailable(Trouble):
    """The record cannot be reached, or stayed locked until the deadline. facts: reason."""

    code = "record_unavailable"


class RecordFull(Trouble):
    """No space left where the record lies."""

    code = "record_full"


class RecordForbidden(Trouble):
    """The server does not give this login the right to do it. facts: reason."""

    code = "record_forbidden"


class RecordReadOnly(Trouble):
    """The record or its folder may not be written by this user. facts: path."""

    code = "record_read_only"


class RecordMissing(Trouble):
    """There is a place for a record but no centre has been set up in it."""

    code = "record_missing"


class RecordOutdated(Trouble):
    """The record is of an earlier version: `motcua setup` upgrades it."""

    code = "record_outdated"


class RecordTooNew(Trouble):
    """The record was upgraded by a later version of the suite than this one."""

    code = "record_too_new"


class RecordOnShare(Trouble):
    """An SQLite record on a network share, where its locks do not hold. facts: path, kind."""

    code = "record_on_share"


class Unexpected(Trouble):
    """A bug on the database thread: logged whole where it happened, shown as a neutral sentence."""

    code = "unexpected"

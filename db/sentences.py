"""One English sentence per failure, for the command line; the windows have theirs translated."""

from __future__ import annotations

from db.errors import BookingsRejected, CatalogueRejected, CentreClosed, Known

_SENTENCES = {
    "not_allowed": "{ticket} cannot be changed that way ({action}): it is {state}.",
    "nothing_waiting": "Nobody is waiting for counter {counter}.",
    "counter_busy": "Counter {counter} has {ticket} in hand: finish it first.",
    "called_enough": "{ticket} has been called {calls} times: note it as a no-show.",
    "not_picked": "Calling {ticket} out of turn takes a reason.",
    "not_yours": "{ticket} is not yours: it belongs to {counter}.",
    "on_pause": "Counter {counter} is on pause.",
    "too_late": "It is too late for that: {ticket}.",
    "already_rated": "{ticket} has been rated already.",
    "nothing_to_undo": "Nothing done to {ticket} can be taken back.",
    "centre_closed": "The centre is closed{until}.",
    "day_closed": "The day {day} has been closed.",
    "quota_reached": "Line {line} has given its {quota} numbers of the day.",
    "last_ticket_given": "Line {line} gives no more numbers today: who waits is served until"
    " {closes_at}.",
    "slot_full": "No appointment is left in line {line} at {starts_at}.",
    "no_such_slot": "Line {line} has no appointments at {starts_at}.",
    "appointment_other_day": "The appointment {code} is on another day: {starts_at}.",
    "appointment_over": "The appointment {code} is {state}.",
    "bad_phone": "That is no telephone number of Viet Nam.",
    "bookings_rejected": "The bookings have faults ({count}); nothing was changed.",
    "seat_taken": "{officer} sits at counter {counter}.",
    "officer_elsewhere": "{officer} sits at counter {counter} already.",
    "line_closed": "Line {line} is closed.",
    "procedure_closed": "Procedure {procedure} is no longer in the catalogue.",
    "unknown": "There is no {kind} {key}.",
    "question_length": "Say it in {least} to {most} characters.",
    "question_settled": "The question {question} is {state}.",
    "command_reused": "This command id was used before, for another action ({action}).",
    "catalogue_rejected": "The catalogue has faults ({count}); nothing was changed.",
    "record_unavailable": "The record cannot be reached: {reason}",
    "record_full": "There is no space left where the record lies.",
    "record_forbidden": "The server does not let this login do that: {reason}",
    "record_read_only": "This user may not write {path}.",
    "record_missing": "No centre has been set up here yet: run `motcua setup`.",
    "record_outdated": "The record is of an earlier version: run `motcua setup` to upgrade it.",
    "record_too_new": "The record was upgraded by a later version of motcua than this one.",
    "record_on_share": "{path} lies on a network share ({kind}), where SQLite's locks do not hold:"
    " use PostgreSQL, or a local disk.",
    "unexpected": "Something went wrong that should not; it is in the log.",
}


def sentence(failure: Known) -> str:
    """The failure in words."""
    facts = dict(failure.facts)
    if isinstance(failure, CatalogueRejected | BookingsRejected):
        facts["count"] = len(facts["faults"])
    if isinstance(failure, CentreClosed):
        opens = facts["opens_at"]
        facts["until"] = f" until {opens:%H:%M on %Y-%m-%d}" if opens else ""
    return _SENTENCES[failure.code].format_map(facts)

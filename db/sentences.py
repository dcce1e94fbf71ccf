"""One English sentence per failure, for the command line; the windows have theirs translated."""

from __future__ import annotations

from db.errors import CatalogueRejected, Known

_SENTENCES = {
    "not_allowed": "{ticket} cannot be changed that way ({action}): it is {state}.",
    "nothing_waiting": "Nobody is waiting for counter {counter}.",
    "counter_busy": "Counter {counter} has {ticket} in hand: finish it first.",
    "seat_taken": "{officer} sits at counter {counter}.",
    "officer_elsewhere": "{officer} sits at counter {counter} already.",
    "line_closed": "Line {line} is closed.",
    "procedure_closed": "Procedure {procedure} is no longer in the catalogue.",
    "unknown": "There is no {kind} {key}.",
    "command_reused": "This command id was used before, for another action ({action}).",
    "catalogue_rejected": "The catalogue has faults ({count}); nothing was changed.",
    "record_unavailable": "The record cannot be reached: {reason}",
    "record_full": "There is no space left where the record lies.",
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
    if isinstance(failure, CatalogueRejected):
        facts["count"] = len(facts["faults"])
    return _SENTENCES[failure.code].format_map(facts)

"""Why this one is next: facts for the history, and one English sentence for the command line."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from db.queue.fairness import RATIOS
from db.queue.order import Choice, Now, is_due
from db.queue.values import Priority

Facts = dict[str, Any]


def because(choice: Choice, now: Now, letters: Mapping[int, str]) -> Facts:
    """Plain facts: `turn` is reserved, appointment, priority, others or longest.

    `run` of `of`: this call is the run-th of its kind in a row, of at most that many; `of` is
    None where the rule sets no limit. `since` is the time of the place. It `passes` people of
    other classes who came earlier, `passes_alike` people of its own in the counter's other lines.
    """
    ticket = choice.ticket
    since = ticket.due_at if ticket.due_at and is_due(ticket, now.at) else ticket.queued_at
    ratio = RATIOS.get(now.rule.fairness)
    return {
        "turn": _turn(choice, now),
        "class": int(choice.standing),
        "run": choice.run,
        "of": ratio[choice.standing is Priority.NORMAL] if ratio else None,
        "since": since.isoformat(),
        "line": letters[ticket.line_id],
        "passes": choice.passes,
        "passes_alike": choice.passes_alike,
        "head_start_s": now.rule.head_start_s,
    }


def _turn(choice: Choice, now: Now) -> str:
    ticket = choice.ticket
    if ticket.reserved_counter_id is not None or ticket.reserved_officer_id is not None:
        return "reserved"
    if is_due(ticket, now.at) and ticket.priority is Priority.NORMAL:
        return "appointment"
    if choice.standing is not Priority.NORMAL:
        return "priority"
    return "others" if choice.waiting - {Priority.NORMAL} else "longest"

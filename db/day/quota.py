"""How many numbers the lines have given today."""

from __future__ import annotations

from collections import Counter

from sqlalchemy import String, bindparam, cast, func, select

from db.queue.rules import Action
from db.record import Snapshot, Transaction
from db.tables import queue as tables

_ticket, _event, _series = tables.ticket, tables.event, tables.series
# With those of kiosks that numbered by themselves.
_GIVEN = (
    select(_series.c.line_id, func.sum(_series.c.last).label("numbers"))
    .where(
        _series.c.centre_id == bindparam("centre"), _series.c.business_date == bindparam("today")
    )
    .group_by(_series.c.line_id)
)
# A visit of several legs has lines still before it, or a leg behind it.
_LATER_LEGS = (
    select(_event.c.next_lines)
    .join_from(_ticket, _event, _event.c.ticket_id == _ticket.c.id)
    .where(
        _ticket.c.centre_id == bindparam("centre"),
        _ticket.c.business_date == bindparam("today"),
        (_ticket.c.leg > 1) | (cast(_ticket.c.next_lines, String) != "[]"),
        _event.c.action == Action.ISSUE,
    )
)


def given_today(look: Transaction | Snapshot) -> Counter[int]:
    """By line; a visit of several legs counts in each line that it was given for."""
    today = {"centre": look.centre.id, "today": look.today}
    given = Counter({row.line_id: row.numbers for row in look.connection.execute(_GIVEN, today)})
    for lines in look.connection.execute(_LATER_LEGS, today).scalars():
        given.update(lines)
    return given

"""How many numbers of a line have been given today."""

from __future__ import annotations

from sqlalchemy import String, bindparam, cast, select

from db.queue.numbering import numbers_given
from db.queue.rules import Action
from db.record import Snapshot, Transaction
from db.tables import queue as tables

_ticket, _event = tables.ticket, tables.event
# A visit of several legs has lines still before it, or a leg behind it.
_VISITS = (
    select(_event.c.next_lines)
    .join_from(_ticket, _event, _event.c.ticket_id == _ticket.c.id)
    .where(
        _ticket.c.centre_id == bindparam("centre"),
        _ticket.c.business_date == bindparam("today"),
        (_ticket.c.leg > 1) | (cast(_ticket.c.next_lines, String) != "[]"),
        _event.c.action == Action.ISSUE,
    )
)


def given_today(look: Transaction | Snapshot, line_id: int) -> int:
    """With the visits to it that began in another line."""
    visits = look.connection.execute(
        _VISITS, {"centre": look.centre.id, "today": look.today}
    ).scalars()
    return numbers_given(look, line_id) + sum(line_id in later for later in visits)

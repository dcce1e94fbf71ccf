"""What the centre tells everybody of its rule of turns, and how it bears on today's numbers."""

from __future__ import annotations

from sqlalchemy import bindparam, func, literal_column, select

from db.queue.rule_values import PriorityShare, RuleBoard
from db.queue.rules import State
from db.queue.values import Priority
from db.record import Record, Snapshot
from db.tables import appointments as appointment_tables
from db.tables import queue as tables

_ticket = tables.ticket
_BY_PRIORITY = (
    select(_ticket.c.priority, func.count().label("tickets"))
    .where(
        _ticket.c.centre_id == bindparam("centre"),
        _ticket.c.business_date == bindparam("today"),
        _ticket.c.state != literal_column(f"'{State.CANCELLED}'"),
    )
    .group_by(_ticket.c.priority)
)
_PLAN = (
    select(appointment_tables.slot_plan.c.line_id)
    .where(appointment_tables.slot_plan.c.centre_id == bindparam("centre"))
    .limit(1)
)


def rule_board(record: Record) -> RuleBoard:
    return record.ask(_rule_board)


def _rule_board(look: Snapshot) -> RuleBoard:
    arrangement = look.arrangement
    offered = (each for each in arrangement.priority_classes if each.is_offered)
    here = {"centre": look.centre.id}
    counted = {
        row.priority: row.tickets
        for row in look.connection.execute(_BY_PRIORITY, here | {"today": look.today})
    }
    others = counted.get(Priority.NORMAL, 0)
    everybody = sum(counted.values())
    return RuleBoard(
        centre=look.centre,
        rule=arrangement.rule,
        classes=tuple(sorted(offered, key=lambda each: each.level)),
        has_appointments=look.connection.execute(_PLAN, here).first() is not None,
        share=PriorityShare(everybody - others, everybody),
    )

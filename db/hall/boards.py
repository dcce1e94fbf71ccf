"""The questions about the hall: its zones, and what is to be read there."""

from __future__ import annotations

from sqlalchemy import bindparam, or_

from db.hall import rows
from db.hall.values import Notice, Zone
from db.record import Record, Snapshot
from db.tables import hall as tables

_notice = tables.notice
_ALL = rows.NOTICES.where(_notice.c.centre_id == bindparam("centre")).order_by(
    _notice.c.position, _notice.c.id
)
_NOT_OVER = _ALL.where(
    _notice.c.is_shown, or_(_notice.c.ends_at.is_(None), _notice.c.ends_at > bindparam("now"))
)


def notices_of(look: Snapshot) -> tuple[Notice, ...]:
    """What is shown now or later, of all kinds and zones."""
    found = look.connection.execute(_NOT_OVER, {"centre": look.centre.id, "now": look.now})
    return tuple(rows.to_notice(row) for row in found)


def notices(record: Record, *, everything: bool = False) -> tuple[Notice, ...]:
    """What is shown now or later; `everything`: also what is over or was taken down."""
    if not everything:
        return record.ask(notices_of)

    def question(look: Snapshot) -> tuple[Notice, ...]:
        found = look.connection.execute(_ALL, {"centre": look.centre.id})
        return tuple(rows.to_notice(row) for row in found)

    return record.ask(question)


def zones(record: Record) -> tuple[Zone, ...]:
    return record.ask(lambda look: look.arrangement.zones)

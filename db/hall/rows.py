"""Rows of the hall's tables to frozen values, and as plain facts of a decision."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Row, Select, select

from db.hall.values import Notice, NoticeKind, Zone
from db.plain import plain
from db.tables import hall as tables
from db.words import Names

NOTICES: Select[Any] = select(tables.notice, tables.zone.c.code.label("zone_code")).join_from(
    tables.notice, tables.zone, tables.zone.c.id == tables.notice.c.zone_id, isouter=True
)


def to_notice(row: Row[Any]) -> Notice:
    return Notice(
        id=row.id,
        kind=NoticeKind(row.kind),
        zone_code=row.zone_code or "",
        texts=Names(row.text_vi, row.text_en, row.text_fr),
        place=row.place,
        starts_at=row.starts_at,
        ends_at=row.ends_at,
        position=row.position,
        is_shown=row.is_shown,
    )


def plain_notice(notice: Notice) -> dict[str, Any]:
    facts: dict[str, Any] = plain(notice)
    return facts


def plain_zone(zone: Zone, numbers: dict[int, int]) -> dict[str, Any]:
    """With the numbers of its counters, which a person knows."""
    return {
        "code": zone.code,
        "names": plain(zone.names),
        "counters": [numbers[each] for each in zone.counters],
    }

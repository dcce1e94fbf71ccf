"""What the manager's panel does to the hall, run on the database thread."""
# ruff: noqa: PLC0415 - the record's code is imported on the database thread

from __future__ import annotations

from typing import TYPE_CHECKING

from db.hall.emergencies import EMERGENCIES, EmergencyKind
from desk.notice_form import NoticeWish

if TYPE_CHECKING:
    from db.record import Record


def put(record: Record, *, command_id: str, wish: NoticeWish) -> None:
    from db.hall import store

    store.put_notice(
        record,
        command_id=command_id,
        texts=wish.texts,
        kind=wish.kind,
        zone_code=wish.zone_code,
        place=wish.place,
        starts_at=wish.starts_at,
        ends_at=wish.ends_at,
        notice_id=wish.notice_id,
    )


def take_down(record: Record, *, command_id: str, notice_id: int) -> None:
    from db.hall import store

    store.take_down(record, command_id=command_id, notice_id=notice_id)


def raise_emergency(
    record: Record, *, command_id: str, kind: EmergencyKind, zone_code: str
) -> None:
    from db.hall import store

    store.raise_emergency(
        record, command_id=command_id, texts=EMERGENCIES[kind], zone_code=zone_code
    )


def end_emergency(record: Record, *, command_id: str, zone_code: str) -> None:
    from db.hall import store

    store.end_emergency(record, command_id=command_id, zone_code=zone_code)

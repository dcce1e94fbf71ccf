"""The device board: how loudspeakers and other devices are, as their machines tell."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from sqlalchemy import Row, bindparam, case, select
from sqlalchemy.exc import IntegrityError

from db.hall.values import Device
from db.hall.writing import changed
from db.record import Record, Snapshot
from db.tables import hall as tables

STALE = timedelta(minutes=3)

_device = tables.device
_HERE = (_device.c.centre_id == bindparam("centre"), _device.c.id == bindparam("of"))
_TELL = (
    _device.update()
    .where(*_HERE)
    .values(
        kind=bindparam("is_kind"),
        place=bindparam("at_place"),
        state=bindparam("in_state"),
        is_well=bindparam("well"),
        since=case(
            (_device.c.state == bindparam("in_state"), _device.c.since),
            else_=bindparam("now", type_=_device.c.since.type),
        ),
        seen_at=bindparam("now", type_=_device.c.since.type),
    )
)
_BOARD = (
    select(_device)
    .where(_device.c.centre_id == bindparam("centre"))
    .order_by(_device.c.place, _device.c.kind, _device.c.id)
)


def tell(record: Record, id: str, kind: str, place: str, state: str, is_well: bool | None) -> None:  # noqa: A002
    """How the device is now; `since` moves only with its state. No news, hence no action."""
    now = record.ask(lambda look: look.now)
    told = {
        "centre": record.centre.id,
        "of": id,
        "is_kind": kind,
        "at_place": place,
        "in_state": state,
        "well": is_well,
        "now": now,
    }
    if changed(record, _TELL, told):
        return
    row = {"centre_id": record.centre.id, "id": id, "kind": kind, "place": place, "state": state}
    try:
        changed(record, _device.insert(), {**row, "is_well": is_well, "since": now, "seen_at": now})
    except IntegrityError:  # told by two windows of one machine at once
        changed(record, _TELL, told)


def forget(record: Record, id: str) -> bool:  # noqa: A002
    """Take a device off the board that is no more. False: it was not there."""
    return changed(record, _device.delete().where(*_HERE), {"centre": record.centre.id, "of": id})


def board(record: Record) -> tuple[Device, ...]:
    """Every device that was ever told of, by its place."""
    return record.ask(devices_now)


def devices_now(look: Snapshot) -> tuple[Device, ...]:
    found = look.connection.execute(_BOARD, {"centre": look.centre.id})
    return tuple(_device_of(row, look.now - row.seen_at > STALE) for row in found)


def _device_of(row: Row[Any], is_stale: bool) -> Device:
    return Device(
        id=row.id,
        kind=row.kind,
        place=row.place,
        state=row.state,
        is_well=None if is_stale else row.is_well,
        since=row.since,
        seen_at=row.seen_at,
        is_stale=is_stale,
    )

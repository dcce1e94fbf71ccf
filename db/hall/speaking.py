"""Who speaks in a zone: one window at a time, by a lease that it renews and that lapses by itself.

The row keeps how far the calls have been said, so that whoever takes over carries on there.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Row, bindparam, select
from sqlalchemy.exc import IntegrityError

from db.hall.values import Floor
from db.hall.writing import changed
from db.record import Record, Snapshot
from db.tables import hall as tables

CARRIED_ON = timedelta(minutes=2)  # after a longer silence nobody waits for the old calls

_speaker = tables.speaker
_ROW = select(_speaker.c.holder, _speaker.c.lease_until, _speaker.c.spoken).where(
    _speaker.c.centre_id == bindparam("centre"), _speaker.c.zone_code == bindparam("zone")
)
_OF_HOLDER = _speaker.update().where(
    _speaker.c.centre_id == bindparam("centre"),
    _speaker.c.zone_code == bindparam("zone"),
    _speaker.c.holder == bindparam("was"),
)
_TELL: dict[str, Any] = {"lease_until": bindparam("until"), "spoken": bindparam("upto")}
_RENEW = _OF_HOLDER.where(_speaker.c.lease_until > bindparam("now")).values(_TELL)
_TAKE = _OF_HOLDER.where(_speaker.c.lease_until <= bindparam("now")).values(
    _TELL | {"holder": bindparam("of")}
)
_SHORTEN = _OF_HOLDER.where(_speaker.c.lease_until > bindparam("until")).values(
    lease_until=bindparam("until")
)
_RELEASE = _OF_HOLDER.values(_TELL)


def claim(
    record: Record,
    zone_code: str,
    holder: str,
    lease_s: float,
    *,
    spoken: int = 0,
    after_s: float = 0.0,
) -> Floor | None:
    """The right to speak until `lease_s` from now, taken or renewed; None: another one has it.

    `spoken` is the version of the last call that the holder need not say (again). A lease that
    lapsed is taken once it has been free for `after_s`: whoever cannot be heard lets others go
    first.
    """
    now, version, row = record.ask(lambda look: _seen(look, zone_code))
    until = now + timedelta(seconds=lease_s)
    named = {"centre": record.centre.id, "zone": zone_code, "now": now, "until": until}
    begun = spoken or version
    if row is None:
        fresh = {"zone_code": zone_code, "holder": holder, "lease_until": until, "spoken": begun}
        is_mine = _inserted(record, {"centre_id": record.centre.id, **fresh})
        return Floor(begun, is_new=True) if is_mine else None
    if row.holder == holder and row.lease_until > now:
        upto = max(row.spoken, spoken)
        is_mine = changed(record, _RENEW, {**named, "was": holder, "upto": upto})
        return Floor(upto, is_new=False) if is_mine else None
    if row.lease_until > until:
        # The clock has been set back. Whoever is there renews; whoever is not lapses in time.
        changed(record, _SHORTEN, {**named, "was": row.holder})
        return None
    if row.lease_until + timedelta(seconds=after_s) > now:
        return None
    is_fresh = now - row.lease_until > CARRIED_ON
    upto = begun if is_fresh else max(row.spoken, spoken if row.holder == holder else 0)
    is_mine = changed(record, _TAKE, {**named, "was": row.holder, "of": holder, "upto": upto})
    return Floor(upto, is_new=True) if is_mine else None


def release(record: Record, zone_code: str, holder: str, *, spoken: int = 0) -> None:
    """Let another one speak at once. Nothing changes where it is another one's already."""
    now, _, row = record.ask(lambda look: _seen(look, zone_code))
    if row is None or row.holder != holder:
        return
    upto = max(row.spoken, spoken)
    named = {"centre": record.centre.id, "zone": zone_code, "was": holder}
    changed(record, _RELEASE, {**named, "until": min(now, row.lease_until), "upto": upto})


def _seen(look: Snapshot, zone_code: str) -> tuple[datetime, int, Row[*tuple[Any, ...]] | None]:
    found = look.connection.execute(_ROW, {"centre": look.centre.id, "zone": zone_code})
    return look.now, look.version, found.one_or_none()


def _inserted(record: Record, row: dict[str, Any]) -> bool:
    try:
        return changed(record, _speaker.insert(), row)
    except IntegrityError:  # another one was first
        return False

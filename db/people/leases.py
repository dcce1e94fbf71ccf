"""How long a seat is somebody's without a sign of life, and the sign of life itself."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from typing import Any
from uuid import uuid4
from zoneinfo import ZoneInfo

from sqlalchemy import bindparam, func, select

from db.people.boards import seats_of
from db.record import Record, Snapshot, Transaction
from db.tables import people as tables

RENEW = "renew"
_seat = tables.seat
_RENEW = (
    _seat.update()
    .where(
        _seat.c.centre_id == bindparam("centre"),
        _seat.c.counter_id == bindparam("counter"),
        _seat.c.holder == bindparam("of"),
    )
    .values(lease_until=bindparam("until"))
)
_NEXT_END = select(func.min(_seat.c.lease_until)).where(
    _seat.c.centre_id == bindparam("centre"), _seat.c.lease_until > bindparam("after")
)


def lease_end(transaction: Transaction, lease_s: float | None) -> datetime:
    """None: nobody renews it, so it lasts until the business day is over."""
    if lease_s is not None:
        return transaction.now + timedelta(seconds=lease_s)
    zone = ZoneInfo(transaction.centre.time_zone)
    tomorrow = transaction.today + timedelta(days=1)
    return datetime.combine(tomorrow, time(), zone).astimezone(UTC)


def next_end(record: Record, after: datetime) -> datetime | None:
    """When the first of the leases that live at `after` runs out unless it is renewed: until then
    a picture of `after` without later news is true."""

    def question(look: Snapshot) -> datetime | None:
        found: datetime | None = look.connection.execute(
            _NEXT_END, {"centre": look.centre.id, "after": after}
        ).scalar_one()
        return found

    return record.ask(question)


def renew(record: Record, counter_id: int, holder: str) -> bool:
    """The window at a counter is still there. No news for anybody, hence no action; only where the
    lease had run out, the counter is open again for those who saw it closed.

    False: the seat is another window's by now, or nobody's.
    """

    def question(look: Snapshot) -> tuple[datetime, int, bool]:
        here = next((seat for seat in seats_of(look) if seat.counter_id == counter_id), None)
        has_ended = here is not None and here.holder == holder and not here.is_leased(look.now)
        return look.now, look.arrangement.rule.lease_s, has_ended

    now, span, has_ended = record.ask(question)
    values: dict[str, Any] = {
        "centre": record.centre.id,
        "counter": counter_id,
        "of": holder,
        "until": now + timedelta(seconds=span),
    }

    def revive(transaction: Transaction) -> bool:
        return transaction.connection.execute(_RENEW, values).rowcount == 1

    def attempt() -> bool:
        with (
            record.engine.connect().execution_options(writes=True) as connection,
            connection.begin(),
        ):
            return connection.execute(_RENEW, values).rowcount == 1

    if has_ended:
        return record.act(str(uuid4()), RENEW, revive, lambda _transaction, _version: True)
    return record.retrying(attempt)

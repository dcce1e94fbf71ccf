"""How long a seat is somebody's without a sign of life, and the sign of life itself."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import bindparam

from db.record import Record, Transaction
from db.tables import people as tables

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


def lease_end(transaction: Transaction, lease_s: float | None) -> datetime:
    """None: nobody renews it, so it lasts until the business day is over."""
    if lease_s is not None:
        return transaction.now + timedelta(seconds=lease_s)
    zone = ZoneInfo(transaction.centre.time_zone)
    tomorrow = transaction.today + timedelta(days=1)
    return datetime.combine(tomorrow, time(), zone).astimezone(UTC)


def renew(record: Record, counter_id: int, holder: str) -> bool:
    """The window at a counter is still there. No news for anybody, hence no action.

    False: the seat is another window's by now, or nobody's.
    """
    now, span = record.ask(lambda look: (look.now, look.arrangement.rule.lease_s))
    values = {
        "centre": record.centre.id,
        "counter": counter_id,
        "of": holder,
        "until": now + timedelta(seconds=span),
    }

    def attempt() -> bool:
        with (
            record.engine.connect().execution_options(writes=True) as connection,
            connection.begin(),
        ):
            return connection.execute(_RENEW, values).rowcount == 1

    return record.retrying(attempt)

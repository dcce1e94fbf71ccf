"""A desk's last calls of the day, which decide whose turn it is there."""

from __future__ import annotations

from functools import cache
from typing import Any

from sqlalchemy import bindparam, select

from db.queue.fairness import REMEMBERED
from db.queue.order import after_call
from db.queue.values import Priority
from db.record import Snapshot, Transaction
from db.tables import rules as tables
from db.upserts import upsert_into

_turn = tables.turn
_RECENT = select(_turn.c.recent).where(
    _turn.c.counter_id == bindparam("counter"), _turn.c.business_date == bindparam("today")
)


@cache
def _note(dialect: str) -> Any:
    upsert = upsert_into(_turn, dialect)
    return upsert.on_conflict_do_update(
        index_elements=[_turn.c.counter_id],
        set_={"business_date": upsert.excluded.business_date, "recent": upsert.excluded.recent},
    )


def recent_calls(look: Transaction | Snapshot, counter_id: int) -> tuple[Priority, ...]:
    """The classes of a counter's last calls today, oldest first."""
    recent = look.connection.execute(
        _RECENT, {"counter": counter_id, "today": look.today}
    ).scalar_one_or_none()
    return tuple(Priority(int(each)) for each in recent or "")


def note_call(
    transaction: Transaction, counter_id: int, recent: tuple[Priority, ...], called: Priority
) -> None:
    _write(transaction, counter_id, after_call(recent, called))


def forget_call(transaction: Transaction, counter_id: int) -> None:
    """The last call of a counter was taken back."""
    _write(transaction, counter_id, recent_calls(transaction, counter_id)[:-1])


def _write(transaction: Transaction, counter_id: int, recent: tuple[Priority, ...]) -> None:
    transaction.connection.execute(
        _note(transaction.connection.dialect.name),
        {
            "counter_id": counter_id,
            "centre_id": transaction.centre.id,
            "business_date": transaction.today,
            "recent": "".join(str(int(each)) for each in recent[-REMEMBERED:]),
        },
    )

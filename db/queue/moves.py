"""How an action is carried out: ask the rules, write the row and its event.

A transaction has its centre for itself until it commits, so nothing read here changes meanwhile.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from sqlalchemy import bindparam, literal_column, select

from db.errors import CounterBusy, Unknown
from db.queue import rows
from db.queue.history import apply, replay
from db.queue.rules import AT_COUNTER, WITH_THE_HEAD, Action, State, move
from db.queue.values import Event, Ticket
from db.record import Record, Snapshot, Transaction
from db.tables import queue as tables

_TICKET = select(tables.ticket).where(
    tables.ticket.c.id == bindparam("ticket"), tables.ticket.c.centre_id == bindparam("centre")
)
_IN_HAND = select(tables.ticket).where(
    tables.ticket.c.counter_id == bindparam("counter"), tables.is_at_counter
)
_JOINED = (
    select(tables.ticket)
    .where(
        tables.ticket.c.joined_to == bindparam("head"),
        tables.ticket.c.state == literal_column(f"'{State.JOINED}'"),
    )
    .order_by(tables.ticket.c.number, tables.ticket.c.id)
)
_WRITE = tables.ticket.update().where(
    tables.ticket.c.id == bindparam("ticket"), tables.ticket.c.state == bindparam("before")
)

After = dict[str, Any]
"""Fields of the event that differ from the ticket as it was."""
Change = Callable[[Transaction, Ticket], After]


def act_on(
    record: Record,
    action: Action,
    command_id: str,
    ticket_id: str,
    change: Change | None = None,
    *,
    by: int | None = None,
    reason: str = "",
) -> Ticket:
    """Carry out `action` on a ticket, and what follows from it on the tickets joined to it.

    `change` looks and says what the event changes besides the state. `by` is the officer who
    acts, where one is known.
    """

    def work(transaction: Transaction) -> Ticket:
        before = ticket_of(transaction, ticket_id)
        after = change(transaction, before) if change else {}
        return carry_out(transaction, before, action, by=by, reason=reason, **after)

    return record.act(command_id, action, work, first_result)


def carry_out(
    transaction: Transaction,
    before: Ticket,
    action: Action,
    *,
    by: int | None = None,
    **after: Any,
) -> Ticket:
    """Write one action on one ticket, then what it means for the tickets joined to it.

    Raises: NotAllowed.
    """
    state = move(before.state, action, ticket=before.label)
    event = _event(transaction, before, action, state, after)
    if by is not None and by != event.officer_id:
        event = replace(event, actor_id=by)
    changed = apply(before, event)
    write(transaction, before, changed)
    store_event(transaction, event)
    if follows := WITH_THE_HEAD.get(action):
        _carry_along(transaction, changed, follows, by)
    return changed


def _carry_along(transaction: Transaction, head: Ticket, action: Action, by: int | None) -> None:
    where = (
        {"counter_id": head.counter_id, "officer_id": head.officer_id}
        if head.state in AT_COUNTER
        else {}
    )
    for ticket in joined_to(transaction, head):
        carry_out(transaction, ticket, action, by=by, **where)


def _event(
    transaction: Transaction,
    before: Ticket,
    action: Action,
    state: State,
    after: After,
) -> Event:
    stays_reserved = action in {Action.CLASSIFY, Action.PLAN}
    event = Event(
        version=transaction.version,
        ordinal=0,
        ticket_id=before.id,
        action=action,
        state=state,
        at=max(transaction.now, before.changed_at),  # a clock may jump back
        line_id=before.line_id,
        queued_at=before.queued_at,
        priority=before.priority,
        priority_code=before.priority_code,
        counter_id=before.counter_id,
        officer_id=before.officer_id,
        reserved_counter_id=before.reserved_counter_id if stays_reserved else None,
        reserved_officer_id=before.reserved_officer_id if stays_reserved else None,
        joined_to=before.joined_to if state is State.JOINED else None,
        hold_until=before.hold_until if state is State.HELD else None,
        next_lines=before.next_lines,
    )
    return replace(event, **after)


def ticket_of(transaction: Transaction, ticket_id: str) -> Ticket:
    """Raises: Unknown."""
    row = transaction.connection.execute(
        _TICKET, {"ticket": ticket_id, "centre": transaction.centre.id}
    ).one_or_none()
    if row is None:
        raise Unknown(kind="ticket", key=ticket_id)
    return rows.to_ticket(row)


def in_hand(transaction: Transaction, counter_id: int) -> Ticket | None:
    """The ticket called to a counter or served there."""
    row = transaction.connection.execute(_IN_HAND, {"counter": counter_id}).one_or_none()
    return rows.to_ticket(row) if row else None


def joined_to(look: Transaction | Snapshot, head: Ticket) -> list[Ticket]:
    found = look.connection.execute(_JOINED, {"head": head.id})
    return [rows.to_ticket(row) for row in found]


def free_counter(transaction: Transaction, counter_id: int) -> None:
    """Raises: Unknown, CounterBusy."""
    counter = transaction.arrangement.counter(counter_id)
    held_there = in_hand(transaction, counter_id)
    if held_there is not None:
        raise CounterBusy(counter=counter.number, ticket=held_there.label)


def first_result(transaction: Transaction, version: int) -> Ticket:
    """The ticket as it was right after the action of `version`.

    It comes first there, but for the tickets of a day that the first number of the next one ended.
    """
    connection = transaction.connection
    ticket_id: str = connection.execute(
        select(tables.event.c.ticket_id)
        .where(
            tables.event.c.centre_id == transaction.centre.id,
            tables.event.c.version == version,
            tables.event.c.action.not_in([Action.CLOSE, Action.REOPEN]),
        )
        .order_by(tables.event.c.ordinal)
        .limit(1)
    ).scalar_one()
    return result_of(transaction, ticket_id, version)


def result_of(transaction: Transaction, ticket_id: str, version: int) -> Ticket:
    """One ticket as it was right after `version`."""
    connection = transaction.connection
    now = rows.ticket_row(connection, transaction.centre.id, ticket_id)
    return replay(now, rows.events_of(connection, ticket_id, up_to=version))


def store_event(transaction: Transaction, event: Event) -> None:
    """Under the next ordinal of the transaction."""
    event = replace(event, ordinal=next(transaction.ordinals))
    transaction.connection.execute(
        tables.event.insert(), {"centre_id": transaction.centre.id, **rows.from_event(event)}
    )


def write(transaction: Transaction, before: Ticket, after: Ticket) -> None:
    """The row as it is after an event."""
    changed = transaction.connection.execute(
        _WRITE,
        {"ticket": before.id, "before": before.state.value, **rows.from_ticket(after)},
    ).rowcount
    if changed != 1:
        raise RuntimeError(f"ticket {before.id} left state {before.state} inside a transaction")

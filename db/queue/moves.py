"""How an action is carried out: lock the ticket, ask the rules, write the row and its event."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from sqlalchemy import bindparam, select

from db.errors import CounterBusy, LineClosed, Unknown
from db.queue import rows
from db.queue.history import apply, replay
from db.queue.rules import Action, move
from db.queue.values import Counter, Event, Ticket
from db.record import Outcome, Record, Transaction
from db.tables import queue as tables

_LOCKED = (
    select(tables.ticket)
    .where(
        tables.ticket.c.id == bindparam("ticket"),
        tables.ticket.c.centre_id == bindparam("centre"),
    )
    .with_for_update()
)
_LOCKED_COUNTER = (
    select(tables.counter.c.id)
    .where(tables.counter.c.id == bindparam("counter"))
    .with_for_update(key_share=True)
)
_IN_HAND = select(tables.ticket.c.label).where(
    tables.ticket.c.counter_id == bindparam("counter"), tables.is_at_counter
)
_WRITE = tables.ticket.update().where(
    tables.ticket.c.id == bindparam("ticket"), tables.ticket.c.state == bindparam("before")
)

Choice = Callable[[Transaction], tuple[Ticket, int | None]]
"""Finds the ticket, and the officer who acts if there is one."""


def act_on(
    record: Record,
    action: Action,
    command_id: str,
    ticket: str | Choice,
    *,
    counter_id: int | None = None,
    line_id: int | None = None,
    reserved_counter_id: int | None = None,
    reason: str = "",
) -> Ticket:
    """Carry out `action` on a ticket (its id, or a choice made inside the transaction).

    `counter_id` is where the ticket goes (call, resume); else the action happens where it is.
    """

    def work(transaction: Transaction) -> Outcome:
        officer_id: int | None
        if callable(ticket):
            before, officer_id = ticket(transaction)
        else:
            before = _locked(transaction, ticket)
            officer_id = before.officer_id
        state = move(before.state, action, ticket=before.label)
        if action is Action.RESUME and counter_id is not None:
            _, officer_id = free_counter(transaction, counter_id)
        event = Event(
            version=0,
            ordinal=0,
            ticket_id=before.id,
            action=action,
            state=state,
            at=max(transaction.now, before.changed_at),  # a clock may jump back
            line_id=_line_after(transaction, before, line_id),
            counter_id=counter_id if counter_id is not None else before.counter_id,
            officer_id=officer_id,
            reserved_counter_id=_existing(transaction, reserved_counter_id),
            reason=reason,
        )
        after = apply(before, event)
        _write(transaction, before, after)
        return Outcome(after, stamp(transaction, event))

    result: Ticket = record.act(command_id, action, work, first_result)
    return result


def free_counter(transaction: Transaction, counter_id: int) -> tuple[Counter, int | None]:
    """The counter, locked, and the officer who sits there: nobody where a command or a call pad
    acts for an empty seat.

    The lock keeps two windows of one counter from both finding it free.
    Raises: Unknown, CounterBusy.
    """
    connection, centre = transaction.connection, transaction.centre
    connection.execute(_LOCKED_COUNTER, {"counter": counter_id})
    counter = rows.counter_row(connection, centre.id, counter_id)
    in_hand = connection.execute(_IN_HAND, {"counter": counter_id}).scalar_one_or_none()
    if in_hand is not None:
        raise CounterBusy(counter=counter.number, ticket=in_hand)
    return counter, rows.sitting_at(connection, counter_id)


def first_result(transaction: Transaction, version: int) -> Ticket:
    """The ticket as it was right after the action of `version`."""
    connection = transaction.connection
    ticket_id: str = connection.execute(
        select(tables.event.c.ticket_id).where(
            tables.event.c.centre_id == transaction.centre.id,
            tables.event.c.version == version,
            tables.event.c.ordinal == 0,
        )
    ).scalar_one()
    now = rows.ticket_row(connection, transaction.centre.id, ticket_id)
    return replay(now, rows.events_of(connection, ticket_id, up_to=version))


def put(transaction: Transaction, ticket: Ticket, *, series_line_id: int) -> None:
    """Write a new ticket."""
    transaction.connection.execute(
        tables.ticket.insert(),
        {
            "id": ticket.id,
            "centre_id": transaction.centre.id,
            "series_line_id": series_line_id,
            **rows.from_ticket(ticket),
        },
    )


def stamp(transaction: Transaction, event: Event) -> Callable[[int], None]:
    """Stores the event once the transaction's version is known."""

    def store(version: int) -> None:
        stamped = replace(event, version=version)
        transaction.connection.execute(
            tables.event.insert(), {"centre_id": transaction.centre.id, **rows.from_event(stamped)}
        )

    return store


def _locked(transaction: Transaction, ticket_id: str) -> Ticket:
    row = transaction.connection.execute(
        _LOCKED, {"ticket": ticket_id, "centre": transaction.centre.id}
    ).one_or_none()
    if row is None:
        raise Unknown(kind="ticket", key=ticket_id)
    return rows.to_ticket(row)


def _write(transaction: Transaction, before: Ticket, after: Ticket) -> None:
    changed = transaction.connection.execute(
        _WRITE,
        {"ticket": before.id, "before": before.state.value, **rows.from_ticket(after)},
    ).rowcount
    if changed != 1:
        raise RuntimeError(f"ticket {before.id} left state {before.state} under its lock")


def _line_after(transaction: Transaction, before: Ticket, line_id: int | None) -> int:
    if line_id is None:
        return before.line_id
    lines = rows.lines_of(transaction.connection, transaction.centre.id)
    line = next((each for each in lines if each.id == line_id), None)
    if line is None:
        raise Unknown(kind="line", key=line_id)
    if not line.is_open:
        raise LineClosed(line=line.letter)
    return line.id


def _existing(transaction: Transaction, counter_id: int | None) -> int | None:
    if counter_id is not None:
        rows.counter_row(transaction.connection, transaction.centre.id, counter_id)
    return counter_id

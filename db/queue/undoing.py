"""Taking the last action back, for as long as the rule allows."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from db.errors import NothingToUndo, NotYours, TooLate
from db.people.boards import seats_of
from db.queue import rows
from db.queue.history import effective, replay
from db.queue.moves import free_counter, result_of, store_event, ticket_of, write
from db.queue.rules import AT_COUNTER, ENDED, UNDOABLE, Action, State
from db.queue.turns import forget_call
from db.queue.values import Event, Ticket
from db.record import Record, Transaction


def undo(record: Record, *, command_id: str, ticket_id: str, by: int | None = None) -> Ticket:
    """Take back the last thing done to a ticket, and to the others it was done to with it.

    Raises: NothingToUndo, TooLate (the rule's time is over), NotYours, CounterBusy (another
    ticket is in hand there by now).
    """

    def work(transaction: Transaction) -> Ticket:
        ticket = ticket_of(transaction, ticket_id)
        last = _last_done(transaction, ticket)
        span = timedelta(seconds=transaction.arrangement.rule.undo_s)
        if transaction.now - last.at > span:
            raise TooLate(ticket=ticket.label)
        _check_own(transaction, ticket, last, by)
        together = _done_with(transaction, ticket, last)
        # The one the others were joined to comes first: they follow it only while it is there.
        together.sort(key=lambda each: _was_joined(transaction, each, last.version))
        taken_back = {each.id: _take_back(transaction, each, last.version, by) for each in together}
        return taken_back[ticket.id]

    def again(transaction: Transaction, version: int) -> Ticket:
        return result_of(transaction, ticket_id, version)

    return record.act(command_id, Action.UNDO, work, again)


def _was_joined(transaction: Transaction, ticket: Ticket, version: int) -> bool:
    """Before the action of `version`."""
    events = effective(rows.events_of(transaction.connection, ticket.id))
    return len(events) > 1 and events[-2].state is State.JOINED and events[-1].version == version


def _last_done(transaction: Transaction, ticket: Ticket) -> Event:
    kept = effective(rows.events_of(transaction.connection, ticket.id))
    if not kept or kept[-1].action not in UNDOABLE:
        raise NothingToUndo(ticket=ticket.label)
    return kept[-1]


def _done_with(transaction: Transaction, ticket: Ticket, last: Event) -> list[Ticket]:
    """The ticket, and those changed in the same action. Raises: NothingToUndo (one of them has
    gone on since)."""
    ids = rows.tickets_of_version(transaction.connection, transaction.centre.id, last.version)
    others = [ticket_of(transaction, each) for each in ids if each != ticket.id]
    for other in others:
        kept = effective(rows.events_of(transaction.connection, other.id))
        if kept[-1].version != last.version:
            raise NothingToUndo(ticket=other.label)
    return [ticket, *others]


def _take_back(transaction: Transaction, ticket: Ticket, version: int, by: int | None) -> Ticket:
    events = effective(rows.events_of(transaction.connection, ticket.id))
    kept = [event for event in events if event.version != version]
    at = max(transaction.now, ticket.changed_at)
    restored = replace(replay(ticket, kept), changed_at=at)
    if restored.state in AT_COUNTER and ticket.state not in AT_COUNTER:
        free_counter(transaction, restored.counter_id or 0)
    if restored.joined_to is not None:
        head = ticket_of(transaction, restored.joined_to)
        if head.state in ENDED | {State.JOINED}:  # nobody there to be served together with
            raise NothingToUndo(ticket=ticket.label)
    undone = events[-1]
    if undone.action in {Action.CALL, Action.PICK} and undone.counter_id is not None:
        forget_call(transaction, undone.counter_id)
    write(transaction, ticket, restored)
    store_event(transaction, _undo_event(transaction, restored, undone, by))
    return restored


def _check_own(transaction: Transaction, ticket: Ticket, last: Event, by: int | None) -> None:
    """Who sits where it was done may take it back, or a lead. Raises: NotYours."""
    if by is None or transaction.arrangement.officer(by).leads:
        return
    here = next((seat for seat in seats_of(transaction) if seat.officer_id == by), None)
    if last.counter_id is not None and (here is None or here.counter_id != last.counter_id):
        counter = transaction.arrangement.counter(last.counter_id)
        raise NotYours(ticket=ticket.label, counter=counter.number)


def _undo_event(transaction: Transaction, restored: Ticket, undone: Event, by: int | None) -> Event:
    """The state of before, stored as what happened now."""
    return Event(
        version=transaction.version,
        ordinal=0,
        ticket_id=restored.id,
        action=Action.UNDO,
        state=restored.state,
        at=restored.changed_at,
        line_id=restored.line_id,
        queued_at=restored.queued_at,
        priority=restored.priority,
        counter_id=undone.counter_id,
        officer_id=undone.officer_id,
        reserved_counter_id=restored.reserved_counter_id,
        reserved_officer_id=restored.reserved_officer_id,
        actor_id=by if by != undone.officer_id else None,
        joined_to=restored.joined_to,
        priority_code=restored.priority_code,
        next_lines=restored.next_lines,
        hold_until=restored.hold_until,
        undoes=undone.version,
    )

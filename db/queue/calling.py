"""Calling: the next one by the rule, one out of turn with a reason, several together."""

from __future__ import annotations

from db.errors import NotAllowed, NothingWaiting, NotPicked, OnPause
from db.people.boards import seats_of
from db.queue.explain import because
from db.queue.moves import carry_out, first_result, free_counter, joined_to, ticket_of
from db.queue.order import Desk, Now, standing
from db.queue.picking import desk_of, now_of, pick
from db.queue.rights import check_hand, check_line
from db.queue.rules import AT_COUNTER, Action, State
from db.queue.turns import note_call
from db.queue.values import Ticket
from db.record import Record, Transaction


def call_next(record: Record, *, command_id: str, counter_id: int, by: int | None = None) -> Ticket:
    """Call whoever `db.queue.order` puts first for a counter.

    Raises: NothingWaiting, CounterBusy, OnPause, Unknown.
    """

    def work(transaction: Transaction) -> Ticket:
        desk, now = _ready(transaction, counter_id)
        choice = pick(transaction, desk, now)
        if choice is None:
            raise NothingWaiting(counter=transaction.arrangement.counter(counter_id).number)
        note_call(transaction, counter_id, desk.recent, choice.standing)
        return carry_out(
            transaction,
            choice.ticket,
            Action.CALL,
            by=by,
            counter_id=counter_id,
            officer_id=desk.officer_id,
            detail=because(choice, now, transaction.arrangement.letters),
        )

    return record.act(command_id, Action.CALL, work, first_result)


def pick_out(
    record: Record,
    *,
    command_id: str,
    counter_id: int,
    ticket_ids: tuple[str, ...],
    reason: str,
    by: int | None = None,
) -> Ticket:
    """Call one by name, and with it the others named, as a family is: together to one counter.

    Out of turn it takes a reason; the one whose turn it is needs none.
    Raises: NotPicked (no reason), NotYours, NotAllowed, CounterBusy, OnPause, Unknown.
    """

    def work(transaction: Transaction) -> Ticket:
        desk, now = _ready(transaction, counter_id)
        head, *others = (ticket_of(transaction, each) for each in dict.fromkeys(ticket_ids))
        for each in (head, *others):
            check_line(transaction, each, by)
        choice = pick(transaction, desk, now)
        in_turn = choice is not None and choice.ticket.id == head.id
        if not in_turn and not reason.strip():
            raise NotPicked(ticket=head.label)
        note_call(transaction, counter_id, desk.recent, standing(head, now.at))
        called = carry_out(
            transaction,
            head,
            Action.CALL if in_turn else Action.PICK,
            by=by,
            counter_id=counter_id,
            officer_id=desk.officer_id,
            reason=reason.strip(),
            detail=because(choice, now, transaction.arrangement.letters)
            if in_turn and choice
            else None,
        )
        _join(transaction, called, others, by)
        return called

    return record.act(command_id, Action.PICK, work, first_result)


def join(
    record: Record,
    *,
    command_id: str,
    ticket_id: str,
    others: tuple[str, ...],
    by: int | None = None,
) -> Ticket:
    """Serve waiting tickets together with the one in hand. Raises: NotAllowed, NotYours."""

    def work(transaction: Transaction) -> Ticket:
        head = ticket_of(transaction, ticket_id)
        check_hand(transaction, head, by)
        _join(transaction, head, [ticket_of(transaction, each) for each in others], by)
        return head

    def again(transaction: Transaction, _version: int) -> Ticket:
        return ticket_of(transaction, ticket_id)

    return record.act(command_id, Action.JOIN, work, again)


def _ready(transaction: Transaction, counter_id: int) -> tuple[Desk, Now]:
    """Raises: Unknown, CounterBusy, OnPause."""
    seats = seats_of(transaction)
    paused = {seat.counter_id for seat in seats if seat.pause_reason is not None}
    if counter_id in paused:
        raise OnPause(counter=transaction.arrangement.counter(counter_id).number)
    free_counter(transaction, counter_id)
    now = now_of(transaction, seats)
    return desk_of(transaction, counter_id, now), now


def _join(transaction: Transaction, head: Ticket, others: list[Ticket], by: int | None) -> None:
    if others and head.state not in AT_COUNTER:
        raise NotAllowed(action=Action.JOIN.value, state=head.state.value, ticket=head.label)
    here = {"joined_to": head.id, "counter_id": head.counter_id, "officer_id": head.officer_id}
    for named in others:
        ticket = ticket_of(transaction, named.id)  # it may have followed just now
        if ticket.joined_to == head.id:
            continue
        if ticket.state is State.JOINED:
            raise NotAllowed(action=Action.JOIN.value, state=ticket.state, ticket=ticket.label)
        # All follow the one who is called, nobody in a chain.
        for each in (ticket, *joined_to(transaction, ticket)):
            carry_out(transaction, each, Action.JOIN, by=by, **here)

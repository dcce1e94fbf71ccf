"""Who may act on a ticket: whoever serves it or its line; a lead, on any."""

from __future__ import annotations

from db.errors import NotYours
from db.people.boards import seats_of
from db.queue.rules import AT_COUNTER, State
from db.queue.values import Ticket
from db.record import Transaction


def check_hand(transaction: Transaction, ticket: Ticket, by: int | None) -> None:
    """A ticket at a counter, or set aside there, belongs to who sits there: the ones set aside
    only until their time is over. A waiting one, to who serves its line.

    Raises: NotYours, Unknown (no such officer).
    """
    if by is None or transaction.arrangement.officer(by).leads:
        return
    is_kept = ticket.hold_until is not None and transaction.now < ticket.hold_until
    if ticket.state in AT_COUNTER or (ticket.state is State.HELD and is_kept):
        here = next((seat for seat in seats_of(transaction) if seat.officer_id == by), None)
        if here is None or here.counter_id != ticket.counter_id:
            counter = transaction.arrangement.counter(ticket.counter_id)
            raise NotYours(ticket=ticket.label, counter=counter.number)
    else:
        check_line(transaction, ticket, by)


def check_line(transaction: Transaction, ticket: Ticket, by: int | None) -> None:
    """Raises: NotYours (the officer serves another line), Unknown."""
    if by is None:
        return
    officer = transaction.arrangement.officer(by)
    here = next((seat for seat in seats_of(transaction) if seat.officer_id == by), None)
    if officer.leads or (here is not None and here.counter_id == ticket.counter_id):
        return
    counter = transaction.arrangement.counter(here.counter_id) if here else None
    served = transaction.arrangement.lines_at(counter, by) if counter else officer.lines
    if ticket.line_id not in served:
        line = transaction.arrangement.line(ticket.line_id)
        raise NotYours(ticket=ticket.label, counter=line.letter)

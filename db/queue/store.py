"""The actions on a ticket: one function = one transaction = one command id.

A repeated command id gives the first result again. Every function raises Refused where
`db.queue.rules` or the state of the counters says no, and Trouble where the record cannot.
"""

from __future__ import annotations

from uuid import uuid4

from db.errors import NothingWaiting
from db.queue import rows
from db.queue.moves import act_on, first_result, free_counter, put, stamp
from db.queue.numbering import line_for, next_number
from db.queue.picking import people_ahead, pick
from db.queue.rules import Action, State, label
from db.queue.values import Event, Issued, Priority, Purpose, Ticket
from db.record import Outcome, Record, Transaction
from db.words import Language


def issue(
    record: Record,
    *,
    command_id: str,
    line_id: int | None = None,
    procedure_code: str | None = None,
    purpose: Purpose = Purpose.PROCEDURE,
    priority: Priority = Priority.NORMAL,
    language: Language = Language.VI,
) -> Issued:
    """Give the next number of a line, or of the line where a procedure waits.

    Raises: Unknown, LineClosed, ProcedureClosed.
    """

    def work(transaction: Transaction) -> Outcome:
        line = line_for(transaction, line_id, procedure_code)
        number, at = next_number(transaction, line.id)
        ticket = Ticket(
            id=str(uuid4()),
            label=label(line.letter, number),
            number=number,
            business_date=transaction.today,
            line_id=line.id,
            procedure_code=procedure_code,
            purpose=purpose,
            priority=priority,
            language=language,
            ahead=people_ahead(transaction, line.id, priority),
            state=State.WAITING,
            counter_id=None,
            officer_id=None,
            reserved_counter_id=None,
            calls=0,
            issued_at=at,
            queued_at=at,
            called_at=None,
            last_called_at=None,
            started_at=None,
            ended_at=None,
            changed_at=at,
        )
        put(transaction, ticket, series_line_id=line.id)
        event = Event(0, 0, ticket.id, Action.ISSUE, State.WAITING, at, line.id)
        return Outcome(_issued(transaction, ticket), stamp(transaction, event))

    def again(transaction: Transaction, version: int) -> Issued:
        return _issued(transaction, first_result(transaction, version))

    issued: Issued = record.act(command_id, Action.ISSUE, work, again)
    return issued


def call_next(record: Record, *, command_id: str, counter_id: int) -> Ticket:
    """Call whoever `db.queue.order` puts first for a counter.

    Raises: NothingWaiting, CounterBusy, Unknown.
    """

    def choose(transaction: Transaction) -> tuple[Ticket, int | None]:
        counter, officer_id = free_counter(transaction, counter_id)
        ticket = pick(transaction, counter)
        if ticket is None:
            raise NothingWaiting(counter=counter.number)
        return ticket, officer_id

    return act_on(record, Action.CALL, command_id, choose, counter_id=counter_id)


def recall(record: Record, *, command_id: str, ticket_id: str) -> Ticket:
    """Call the same citizen to the same counter again."""
    return act_on(record, Action.RECALL, command_id, ticket_id)


def start(record: Record, *, command_id: str, ticket_id: str) -> Ticket:
    """The citizen is here; service begins."""
    return act_on(record, Action.START, command_id, ticket_id)


def hold(record: Record, *, command_id: str, ticket_id: str, reason: str = "") -> Ticket:
    """Set aside; the counter may call another one meanwhile."""
    return act_on(record, Action.HOLD, command_id, ticket_id, reason=reason)


def finish(record: Record, *, command_id: str, ticket_id: str) -> Ticket:
    return act_on(record, Action.FINISH, command_id, ticket_id)


def no_show(record: Record, *, command_id: str, ticket_id: str) -> Ticket:
    """Called, and nobody came."""
    return act_on(record, Action.NO_SHOW, command_id, ticket_id)


def cancel(record: Record, *, command_id: str, ticket_id: str, reason: str = "") -> Ticket:
    return act_on(record, Action.CANCEL, command_id, ticket_id, reason=reason)


def return_to_queue(record: Record, *, command_id: str, ticket_id: str) -> Ticket:
    """Back to the end of the line: called too early, or not ready yet."""
    return act_on(record, Action.RETURN, command_id, ticket_id)


def reinstate(record: Record, *, command_id: str, ticket_id: str) -> Ticket:
    """A no-show came after all and gets the old place back."""
    return act_on(record, Action.REINSTATE, command_id, ticket_id)


def resume(record: Record, *, command_id: str, ticket_id: str, counter_id: int) -> Ticket:
    """Serve a held ticket on, at this or another counter. Raises: CounterBusy."""
    return act_on(record, Action.RESUME, command_id, ticket_id, counter_id=counter_id)


def transfer(
    record: Record,
    *,
    command_id: str,
    ticket_id: str,
    line_id: int | None = None,
    counter_id: int | None = None,
    reason: str = "",
) -> Ticket:
    """To another line, or to one counter by name; the number and the arrival time stay.

    Raises: Unknown, LineClosed; ValueError where neither line nor counter is named.
    """
    if line_id is None and counter_id is None:
        raise ValueError("a transfer names a line or a counter")
    return act_on(
        record,
        Action.TRANSFER,
        command_id,
        ticket_id,
        line_id=line_id,
        reserved_counter_id=counter_id,
        reason=reason,
    )


def _issued(transaction: Transaction, ticket: Ticket) -> Issued:
    serving = rows.counters_serving(transaction.connection, ticket.line_id)
    return Issued(ticket=ticket, ahead=ticket.ahead, counters=serving)

"""The actions on a ticket: one function = one transaction = one command id.

A repeated command id gives the first result again. Every function raises Refused where
`db.queue.rules` or the state of the counters says no, and Trouble where the record cannot.
`by` is the officer who acts; a command or a call pad may act for nobody.
"""

from __future__ import annotations

from datetime import timedelta

from db.day.gate import admit
from db.errors import CalledEnough, TooLate
from db.people.boards import sitting_at
from db.queue.issuing import issued, new_ticket
from db.queue.moves import After, act_on, carry_out, first_result, free_counter, ticket_of
from db.queue.numbering import line_for, new_place
from db.queue.rights import check_hand, check_line
from db.queue.rules import Action, State
from db.queue.values import Issued, Priority, Purpose, Ticket
from db.record import Record, Transaction
from db.words import Language


def issue(
    record: Record,
    *,
    command_id: str,
    line_id: int | None = None,
    procedure_code: str | None = None,
    purpose: Purpose = Purpose.PROCEDURE,
    priority: Priority = Priority.NORMAL,
    priority_code: str | None = None,
    language: Language = Language.VI,
    next_lines: tuple[int, ...] = (),
    also_procedures: tuple[str, ...] = (),
    for_other: bool = False,
    overrule: str = "",
) -> Issued:
    """Give the next number of a line, or of the line where a procedure waits.

    A priority class named by its code brings its own level. `next_lines` are visited afterwards
    with the same number; `also_procedures` are settled in the same visit. `overrule` is an
    officer's reason to give one in spite of hours, quota and the time left.
    Raises: Unknown, LineClosed, ProcedureClosed, DayClosed, CentreClosed, QuotaReached,
    LastTicketGiven.
    """

    def work(transaction: Transaction) -> Issued:
        level = priority
        if priority_code is not None:
            level = transaction.arrangement.priority_class(priority_code).level
        line = line_for(transaction, line_id, procedure_code)
        for code in also_procedures:
            line_for(transaction, None, code)  # known, and open
        later = (transaction.arrangement.open_line(each) for each in next_lines)
        admit(transaction, (line, *later), overrule=overrule)
        ticket = new_ticket(
            transaction,
            line,
            procedure_code=procedure_code,
            purpose=purpose,
            priority=level,
            priority_code=priority_code,
            language=language,
            next_lines=next_lines,
            also_procedures=also_procedures,
            for_other=for_other,
            reason=overrule.strip(),
        )
        return issued(transaction, ticket)

    def again(transaction: Transaction, version: int) -> Issued:
        return issued(transaction, first_result(transaction, version))

    return record.act(command_id, Action.ISSUE, work, again)


def recall(record: Record, *, command_id: str, ticket_id: str, by: int | None = None) -> Ticket:
    """Call the same citizen to the same counter again. Raises: CalledEnough."""

    def change(transaction: Transaction, ticket: Ticket) -> After:
        check_hand(transaction, ticket, by)
        most = transaction.arrangement.rule.calls_before_no_show
        if ticket.state is State.CALLED and most and ticket.calls >= most:
            raise CalledEnough(ticket=ticket.label, calls=ticket.calls)
        return {}

    return act_on(record, Action.RECALL, command_id, ticket_id, change, by=by)


def start(record: Record, *, command_id: str, ticket_id: str, by: int | None = None) -> Ticket:
    """The citizen is here; service begins."""
    return _in_hand(record, Action.START, command_id, ticket_id, by)


def no_show(
    record: Record, *, command_id: str, ticket_id: str, by: int | None = None, reason: str = ""
) -> Ticket:
    """Called, and nobody came."""
    return _in_hand(record, Action.NO_SHOW, command_id, ticket_id, by, reason)


def cancel(
    record: Record, *, command_id: str, ticket_id: str, by: int | None = None, reason: str = ""
) -> Ticket:
    """A visit not wanted any more; who was to be served together waits again."""
    return _in_hand(record, Action.CANCEL, command_id, ticket_id, by, reason)


def hold(
    record: Record,
    *,
    command_id: str,
    ticket_id: str,
    minutes: float | None = None,
    by: int | None = None,
    reason: str = "",
) -> Ticket:
    """Set aside for a while, to fill in a form or fetch a paper; the counter is free meanwhile.

    Until the time is over the ticket belongs to its counter. None: the centre's usual time.
    """

    def change(transaction: Transaction, ticket: Ticket) -> After:
        check_hand(transaction, ticket, by)
        usual = transaction.arrangement.rule.hold_s
        span = timedelta(seconds=usual if minutes is None else minutes * 60)
        return {"hold_until": transaction.now + span}

    return act_on(record, Action.HOLD, command_id, ticket_id, change, by=by, reason=reason)


def resume(
    record: Record,
    *,
    command_id: str,
    ticket_id: str,
    counter_id: int,
    by: int | None = None,
) -> Ticket:
    """Serve a held ticket on; at another counter than its own once its time is over.

    Raises: CounterBusy, NotYours.
    """

    def change(transaction: Transaction, ticket: Ticket) -> After:
        if ticket.counter_id != counter_id:
            check_hand(transaction, ticket, by)
        free_counter(transaction, counter_id)
        return {"counter_id": counter_id, "officer_id": sitting_at(transaction, counter_id)}

    return act_on(record, Action.RESUME, command_id, ticket_id, change, by=by)


def finish(record: Record, *, command_id: str, ticket_id: str, by: int | None = None) -> Ticket:
    """The end of the visit, or of this leg: with lines still to be visited it waits for the next
    one, at the place of its arrival."""

    def work(transaction: Transaction) -> Ticket:
        before = ticket_of(transaction, ticket_id)
        check_hand(transaction, before, by)
        if not before.next_lines or before.state in {State.WAITING, State.JOINED}:
            return carry_out(transaction, before, Action.FINISH, by=by)
        line_id, *rest = before.next_lines
        return carry_out(
            transaction, before, Action.PROCEED, by=by, line_id=line_id, next_lines=tuple(rest)
        )

    return record.act(command_id, Action.FINISH, work, first_result)


def return_to_queue(
    record: Record, *, command_id: str, ticket_id: str, by: int | None = None, reason: str = ""
) -> Ticket:
    """Back to the line: who was set aside, to the old place; who was called too early and is not
    ready, to the end."""

    def change(transaction: Transaction, ticket: Ticket) -> After:
        check_hand(transaction, ticket, by)
        return {} if ticket.state is State.HELD else {"queued_at": new_place(transaction)}

    return act_on(record, Action.RETURN, command_id, ticket_id, change, by=by, reason=reason)


def reinstate(record: Record, *, command_id: str, ticket_id: str, by: int | None = None) -> Ticket:
    """A no-show came after all: to the old place, when called fewer times than the rule asks for
    or back within its time; later, to the end of the line.

    Raises: TooLate (another day), NotYours.
    """

    def change(transaction: Transaction, ticket: Ticket) -> After:
        if ticket.business_date != transaction.today:
            raise TooLate(ticket=ticket.label)
        check_line(transaction, ticket, by)
        rule = transaction.arrangement.rule
        early = ticket.calls < rule.calls_before_no_show
        back_by = (ticket.ended_at or transaction.now) + timedelta(seconds=rule.keeps_place_s)
        return {} if early or transaction.now <= back_by else {"queued_at": new_place(transaction)}

    return act_on(record, Action.REINSTATE, command_id, ticket_id, change, by=by)


def transfer(
    record: Record,
    *,
    command_id: str,
    ticket_id: str,
    line_id: int | None = None,
    counter_id: int | None = None,
    officer_id: int | None = None,
    by: int | None = None,
    reason: str = "",
) -> Ticket:
    """To another line, or to one counter or officer by name; number and arrival time stay.

    Raises: Unknown, LineClosed; ValueError where nothing is named.
    """
    if line_id is None and counter_id is None and officer_id is None:
        raise ValueError("a transfer names a line, a counter or an officer")

    def change(transaction: Transaction, ticket: Ticket) -> After:
        arrangement = transaction.arrangement
        check_hand(transaction, ticket, by)
        if counter_id is not None:
            arrangement.counter(counter_id)
        if officer_id is not None:
            arrangement.officer(officer_id)
        return {
            "line_id": ticket.line_id if line_id is None else arrangement.open_line(line_id).id,
            "reserved_counter_id": counter_id,
            "reserved_officer_id": officer_id,
        }

    return act_on(record, Action.TRANSFER, command_id, ticket_id, change, by=by, reason=reason)


def classify(
    record: Record,
    *,
    command_id: str,
    ticket_id: str,
    priority_code: str | None,
    by: int | None = None,
    reason: str = "",
) -> Ticket:
    """Give a ticket a priority class, or take it away (None): the officer has seen the proof, or
    seen that there is none. Raises: Unknown."""

    def change(transaction: Transaction, ticket: Ticket) -> After:
        check_line(transaction, ticket, by)
        level = Priority.NORMAL
        if priority_code is not None:
            level = transaction.arrangement.priority_class(priority_code).level
        return {"priority": level, "priority_code": priority_code}

    return act_on(record, Action.CLASSIFY, command_id, ticket_id, change, by=by, reason=reason)


def plan(
    record: Record,
    *,
    command_id: str,
    ticket_id: str,
    next_lines: tuple[int, ...],
    by: int | None = None,
) -> Ticket:
    """Say which lines are still to be visited, in this order, with the same number.

    Raises: Unknown, LineClosed, NotYours.
    """

    def change(transaction: Transaction, ticket: Ticket) -> After:
        check_line(transaction, ticket, by)
        for each in next_lines:
            transaction.arrangement.open_line(each)
        return {"next_lines": next_lines}

    return act_on(record, Action.PLAN, command_id, ticket_id, change, by=by)


def separate(record: Record, *, command_id: str, ticket_id: str, by: int | None = None) -> Ticket:
    """No longer together with another one: waits for itself, at the old place."""
    return _in_hand(record, Action.SEPARATE, command_id, ticket_id, by)


def _in_hand(
    record: Record,
    action: Action,
    command_id: str,
    ticket_id: str,
    by: int | None,
    reason: str = "",
) -> Ticket:
    def change(transaction: Transaction, ticket: Ticket) -> After:
        check_hand(transaction, ticket, by)
        return {}

    return act_on(record, action, command_id, ticket_id, change, by=by, reason=reason)

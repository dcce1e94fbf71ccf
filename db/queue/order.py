"""Who is next. Pure: `choose` is the rule; the store fetches only the heads of the lines for speed,
and a test holds the two equal.

Whose turn it is says `db.queue.fairness`; within a class it is first come, first served by place.
A counter takes its own line first: people of the next line in its preference go before them only
when they have waited a head start longer. A kept appointment goes with the second priority level
from its time on.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from db.queue.fairness import REMEMBERED, Fairness, order_of_classes, run_of
from db.queue.rules import State
from db.queue.values import Priority, Ticket

Place = tuple[datetime, datetime, int, str]


@dataclass(frozen=True, slots=True)
class QueueRule:
    """What the centre has decided about its queue. Spans are seconds."""

    fairness: Fairness = Fairness.TWO_TO_ONE
    head_start_s: int = 300  # of a counter's line before the next in its preference
    calls_before_no_show: int = 3
    keeps_place_s: int = 900  # a no-show who comes within it goes back to the old place
    hold_s: int = 900
    undo_s: int = 60
    lease_s: int = 120
    late_s: int = 900  # an appointment missed by more is an ordinary visit
    share_warning: int = 25  # per cent of priority tickets from which advice is given
    service_s: int = 600  # of a visit, where the line has no figure of its own


@dataclass(frozen=True, slots=True)
class Desk:
    """A counter as it is now."""

    counter_id: int
    lines: tuple[int, ...]  # of the counter and of the officer there, in order of preference
    officer_id: int | None = None
    recent: tuple[Priority, ...] = ()  # the classes of its last calls today, oldest first


@dataclass(frozen=True, slots=True)
class Now:
    """What the rule needs to know besides the desk and the tickets."""

    at: datetime
    today: date
    rule: QueueRule
    present: frozenset[tuple[int, int]] = frozenset()
    """(counter id, officer id) of everybody who sits at a counter."""


@dataclass(frozen=True, slots=True)
class Choice:
    """Who is next at a desk, and why."""

    ticket: Ticket
    standing: Priority  # the class it is called in
    run: int  # of calls of that kind in a row, with this one
    waiting: frozenset[Priority]  # the classes of which somebody waits here, this one included
    passes: bool  # somebody of another class with an earlier place
    passes_alike: bool  # somebody of the same class, in a line this counter serves after its own


def standing(ticket: Ticket, at: datetime) -> Priority:
    """The class a ticket is called in: a kept appointment rises when its time has come."""
    if is_due(ticket, at):
        return min(ticket.priority, Priority.SECOND)
    return ticket.priority


def is_due(ticket: Ticket, at: datetime) -> bool:
    return ticket.due_at is not None and ticket.due_at <= at


def place(ticket: Ticket, desk: Desk, now: Now) -> Place:
    """The sort key within a class; ties go to the lower number, then to the id."""
    since = ticket.due_at if is_due(ticket, now.at) and ticket.due_at else ticket.queued_at
    behind = desk.lines.index(ticket.line_id) if ticket.line_id in desk.lines else 0
    effective = since + behind * timedelta(seconds=now.rule.head_start_s)
    return (effective, since, ticket.number, ticket.id)


def may_call(desk: Desk, ticket: Ticket, now: Now) -> bool:
    """Waiting today in a line the desk serves, and not for somebody else who is there."""
    if ticket.state is not State.WAITING or ticket.business_date != now.today:
        return False
    if ticket.reserved_officer_id is not None:
        if ticket.reserved_officer_id == desk.officer_id:
            return True
        if any(officer == ticket.reserved_officer_id for _, officer in now.present):
            return False
    if ticket.reserved_counter_id is not None:
        if ticket.reserved_counter_id == desk.counter_id:
            return True
        counters = {counter for counter, _ in now.present}
        if ticket.reserved_counter_id in counters or not counters:
            return False  # with nobody signed in anywhere it cannot be told who is there
    return ticket.line_id in desk.lines


def choose(desk: Desk, tickets: Iterable[Ticket], now: Now) -> Choice | None:
    """The ticket this desk calls next, or None where nobody waits for it."""
    candidates = [each for each in tickets if may_call(desk, each, now)]
    if not candidates:
        return None
    classes = order_of_classes(desk.recent, now.rule.fairness)
    chosen = min(
        candidates,
        key=lambda each: (classes.index(standing(each, now.at)), place(each, desk, now)),
    )
    return _explained(desk, chosen, candidates, now)


def calling_order(desk: Desk, tickets: Iterable[Ticket], now: Now) -> Iterator[Ticket]:
    """Everybody this desk may call, in the order in which it would if nobody else came."""
    by_class: dict[Priority, list[Ticket]] = {each: [] for each in Priority}
    for ticket in tickets:
        if may_call(desk, ticket, now):
            by_class[standing(ticket, now.at)].append(ticket)
    for waiting in by_class.values():
        waiting.sort(key=lambda each: place(each, desk, now), reverse=True)
    while any(by_class.values()):
        classes = order_of_classes(desk.recent, now.rule.fairness)
        called = next(each for each in classes if by_class[each])
        yield by_class[called].pop()
        desk = replace(desk, recent=after_call(desk.recent, called))


def after_call(recent: Collection[Priority], called: Priority) -> tuple[Priority, ...]:
    """A desk's last calls with one more."""
    return (*recent, called)[-REMEMBERED:]


def _explained(desk: Desk, chosen: Ticket, candidates: list[Ticket], now: Now) -> Choice:
    called = standing(chosen, now.at)
    run = run_of(after_call(desk.recent, called))
    since = place(chosen, desk, now)[1]
    earlier = [each for each in candidates if place(each, desk, now)[1] < since]
    alike = [each for each in earlier if standing(each, now.at) is called]
    return Choice(
        ticket=chosen,
        standing=called,
        run=run.priority or run.other,
        waiting=frozenset(standing(each, now.at) for each in candidates),
        passes=len(earlier) > len(alike),
        passes_alike=bool(alike),
    )

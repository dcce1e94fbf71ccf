"""Why a ticket was called, or who goes before it: the answer to a citizen who asks."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from itertools import takewhile
from zoneinfo import ZoneInfo

from db.queue import rows
from db.queue.explain import Facts, because
from db.queue.history import effective
from db.queue.order import calling_order, choose, may_call
from db.queue.picking import callable_at, desk_of, now_of
from db.queue.rules import Action, State
from db.queue.values import Priority, Ticket
from db.record import Record, Snapshot


@dataclass(frozen=True, slots=True)
class AtCounter:
    """A waiting ticket as one counter sees it."""

    counter_number: int
    is_staffed: bool
    before: int  # how many this counter calls before it, if nobody else comes
    because: Facts | None  # of the one who is next there, when it is this ticket


@dataclass(frozen=True, slots=True)
class Why:
    ticket: Ticket
    called_because: Facts | None  # of a ticket that was called by the rule
    picked_because: str  # the reason given, of one that was called out of turn
    at_counters: tuple[AtCounter, ...]  # of a waiting one: who may call it, the soonest first


def why(record: Record, key: str) -> Why:
    """Raises: Unknown."""

    def question(look: Snapshot) -> Why:
        connection, centre = look.connection, look.centre
        ticket = (
            rows.ticket_row(connection, centre.id, key)
            if len(key) == 36
            else rows.ticket_by_label(connection, centre.id, look.today, key)
        )
        if ticket.state is State.WAITING:
            return Why(ticket, None, "", _at_counters(look, ticket))
        events = effective(rows.events_of(connection, ticket.id))
        calls = [each for each in events if each.action in {Action.CALL, Action.PICK}]
        last = calls[-1] if calls else None
        return Why(
            ticket,
            dict(last.detail) if last and last.detail else None,
            last.reason if last and last.action is Action.PICK else "",
            (),
        )

    return record.ask(question)


def _at_counters(look: Snapshot, ticket: Ticket) -> tuple[AtCounter, ...]:
    now = now_of(look)
    staffed = {counter for counter, _ in now.present}
    found: list[AtCounter] = []
    for counter in look.arrangement.counters:
        desk = desk_of(look, counter.id, now)
        if not may_call(desk, ticket, now):
            continue
        waiting = callable_at(look, desk)
        order = calling_order(desk, waiting, now)
        before = sum(1 for _ in takewhile(lambda each: each.id != ticket.id, order))
        choice = choose(desk, waiting, now)
        facts = because(choice, now, look.arrangement.letters) if choice and before == 0 else None
        found.append(AtCounter(counter.number, counter.id in staffed, before, facts))
    return tuple(sorted(found, key=lambda each: (not each.is_staffed, each.before)))


def sentence(why: Why, time_zone: str) -> str:
    """The answer in one English sentence, for the command line."""
    ticket = why.ticket
    if why.picked_because:
        return f"{ticket.label} was called out of turn: {why.picked_because}."
    if why.called_because:
        return f"{ticket.label} was called {_reason(why.called_because, time_zone)}."
    if ticket.state is not State.WAITING:
        return f"{ticket.label} is {ticket.state.value}."
    if not why.at_counters:
        return f"{ticket.label} waits, and no counter serves its line."
    first = why.at_counters[0]
    if first.because is not None:
        return (
            f"{ticket.label} is next at counter {first.counter_number}"
            f" {_reason(first.because, time_zone)}."
        )
    return f"{ticket.label} waits: {first.before} go before it at counter {first.counter_number}."


def _reason(facts: Facts, time_zone: str) -> str:
    since = datetime.fromisoformat(facts["since"]).astimezone(ZoneInfo(time_zone))
    here = f"here since {since:%H:%M}"
    run = f"{facts['run']} of {facts['of']} in a row" if facts["of"] else "strictly first"
    words = {
        "reserved": f"as it was sent there; {here}",
        "appointment": f"as its appointment is at {since:%H:%M}; priority call {run}",
        "priority": f"as priority call {run}; {here}, the first of its class",
        "others": f"as it is the others' turn after the priority calls; {here}, the first of them",
        "longest": f"as nobody with priority waits; {here}, the first who came",
    }[facts["turn"]]
    if facts["class"] != Priority.NORMAL and facts["turn"] == "priority" and facts["passes"]:
        words += ", and priority goes before others who came earlier"
    if facts["passes_alike"]:
        minutes = facts["head_start_s"] // 60
        words += f"; the counter's own line goes first unless others waited {minutes} minutes more"
    return words

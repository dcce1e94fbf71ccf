"""Today's figures, from the tickets themselves."""

from __future__ import annotations

from collections import Counter as Tally
from collections.abc import Callable, Iterable
from datetime import datetime
from math import ceil
from zoneinfo import ZoneInfo

from sqlalchemy import select

from db.people.boards import seats_of
from db.queue import rows
from db.queue.rules import AT_COUNTER, State
from db.queue.values import Ticket
from db.record import Record, Snapshot
from db.stats.values import CounterToday, HourToday, LineToday, Spread, Today, Totals
from db.tables import queue as tables


def today(record: Record) -> Today:
    """The manager's picture of the centre's day so far."""
    return record.ask(_today)


def _today(look: Snapshot) -> Today:
    connection, centre = look.connection, look.centre
    wanted = select(tables.ticket).where(
        tables.ticket.c.centre_id == centre.id, tables.ticket.c.business_date == look.today
    )
    tickets = [rows.to_ticket(row) for row in connection.execute(wanted)]
    seats = {seat.counter_id: seat for seat in seats_of(look) if seat.is_leased(look.now)}
    counters = look.arrangement.counters
    in_hand = {each.counter_id: each for each in tickets if each.state in AT_COUNTER}
    lines = look.arrangement.lines
    return Today(
        version=look.version,
        at=look.now,
        business_date=look.today,
        centre=centre,
        totals=totals(tickets, look.now),
        lines=tuple(
            LineToday(
                line,
                totals((each for each in tickets if each.line_id == line.id), look.now),
                sum(line.id in counter.lines for counter in counters if counter.id in seats),
            )
            for line in lines
        ),
        counters=tuple(
            CounterToday(
                counter=counter,
                officer_name=seats[counter.id].officer_name if counter.id in seats else "",
                ticket_label=in_hand[counter.id].label if counter.id in in_hand else "",
                since=in_hand[counter.id].last_called_at if counter.id in in_hand else None,
                finished=_count(tickets, counter.id, State.FINISHED),
                no_show=_count(tickets, counter.id, State.NO_SHOW),
                service=spread(
                    durations((t for t in tickets if t.counter_id == counter.id), service_of)
                ),
            )
            for counter in counters
        ),
        hours=_hours(tickets, ZoneInfo(centre.time_zone)),
    )


def totals(tickets: Iterable[Ticket], now: datetime) -> Totals:
    """Every ticket counted once, under its state."""
    counted = list(tickets)
    states = Tally(each.state for each in counted)
    waits = [_seconds(t.issued_at, now) for t in counted if t.state is State.WAITING]
    return Totals(
        arrived=len(counted),
        waiting=states[State.WAITING],
        at_counter=sum(states[state] for state in (*AT_COUNTER, State.JOINED)),
        held=states[State.HELD],
        finished=states[State.FINISHED],
        no_show=states[State.NO_SHOW],
        cancelled=states[State.CANCELLED],
        unserved=states[State.UNSERVED],
        longest_waiting=max(waits, default=None),
        wait=spread(durations(counted, wait_of)),
        service=spread(durations(counted, service_of)),
    )


def spread(durations: Iterable[float]) -> Spread:
    """Nearest-rank percentiles: a value that really occurred, exact for small numbers."""
    ordered = sorted(durations)

    def rank(share: float) -> float | None:
        return ordered[ceil(share * len(ordered)) - 1] if ordered else None

    return Spread(len(ordered), rank(0.5), rank(0.9), ordered[-1] if ordered else None)


def wait_of(ticket: Ticket) -> float | None:
    """Seconds until its first call; None before it."""
    return _seconds(ticket.issued_at, ticket.called_at) if ticket.called_at else None


def service_of(ticket: Ticket) -> float | None:
    """Seconds at the counter; None for whom was not served to the end."""
    began = ticket.started_at or ticket.last_called_at
    if ticket.state is not State.FINISHED or began is None or ticket.ended_at is None:
        return None
    return _seconds(began, ticket.ended_at)


def durations(tickets: Iterable[Ticket], measure: Callable[[Ticket], float | None]) -> list[float]:
    """Of those for whom there is one."""
    return [seconds for each in tickets if (seconds := measure(each)) is not None]


def _seconds(start: datetime, end: datetime) -> float:
    return max(0.0, (end - start).total_seconds())


def _count(tickets: Iterable[Ticket], counter_id: int, state: State) -> int:
    return sum(each.counter_id == counter_id and each.state is state for each in tickets)


def _hours(tickets: Iterable[Ticket], zone: ZoneInfo) -> tuple[HourToday, ...]:
    arrived: Tally[int] = Tally()
    called: Tally[int] = Tally()
    for each in tickets:
        arrived[each.issued_at.astimezone(zone).hour] += 1
        if each.called_at:
            called[each.called_at.astimezone(zone).hour] += 1
    busy = sorted(arrived.keys() | called.keys())
    if not busy:
        return ()
    return tuple(HourToday(h, arrived[h], called[h]) for h in range(busy[0], busy[-1] + 1))

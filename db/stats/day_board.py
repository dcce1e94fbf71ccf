"""A whole day in figures, at its end or later: from its tickets, its print jobs and its history."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from sqlalchemy import and_, select

from db.day.closing import day_of
from db.day.values import DayAction
from db.paper.values import JobState
from db.queue import rows
from db.queue.rules import State
from db.queue.values import Priority, Ticket
from db.record import Record, Snapshot
from db.stats.boards import durations, service_of, spread, totals, wait_of
from db.stats.values import CounterDay, DayEnd, DayFigures, LineTotals, PaperDay, PriorityDay
from db.tables import day as day_tables
from db.tables import paper as paper_tables
from db.tables import people as people_tables
from db.tables import queue as tables

_ticket, _job, _ended = tables.ticket, paper_tables.print_job, day_tables.day_event


def day_figures(record: Record, day: date | None = None) -> DayFigures:
    """Of the present day unless told; a day without a ticket has figures too, all of them 0."""
    return record.ask(lambda look: _day_figures(look, day or look.today))


def _day_figures(look: Snapshot, day: date) -> DayFigures:
    wanted = select(_ticket).where(
        _ticket.c.centre_id == look.centre.id, _ticket.c.business_date == day
    )
    tickets = [rows.to_ticket(row) for row in look.connection.execute(wanted)]
    return DayFigures(
        at=look.now,
        business_date=day,
        centre=look.centre,
        end=_end(look, day),
        totals=totals(tickets, look.now),
        lines=tuple(
            LineTotals(line, totals((t for t in tickets if t.line_id == line.id), look.now))
            for line in look.arrangement.lines
        ),
        counters=_counters(look, tickets),
        priorities=tuple(_priority(tickets, level) for level in Priority),
        first_call=min((t.called_at for t in tickets if t.called_at), default=None),
        last_call=max((t.last_called_at for t in tickets if t.last_called_at), default=None),
        told_later=sum(bool(each.origin) for each in tickets),
        paper=_paper(look, day),
    )


def _counters(look: Snapshot, tickets: Sequence[Ticket]) -> tuple[CounterDay, ...]:
    """Those that did something on the day."""
    found = []
    for counter in look.arrangement.counters:
        here = [each for each in tickets if each.counter_id == counter.id and each.called_at]
        if not here:
            continue
        found.append(
            CounterDay(
                counter=counter,
                finished=sum(each.state is State.FINISHED for each in here),
                no_show=sum(each.state is State.NO_SHOW for each in here),
                service=spread(durations(here, service_of)),
            )
        )
    return tuple(found)


def _priority(tickets: Iterable[Ticket], level: Priority) -> PriorityDay:
    of_level = [each for each in tickets if each.priority is level]
    return PriorityDay(
        level=level,
        arrived=len(of_level),
        called=sum(each.called_at is not None for each in of_level),
        wait=spread(durations(of_level, wait_of)),
    )


def _end(look: Snapshot, day: date) -> DayEnd | None:
    """None: nobody has ended it yet."""
    known = day_of(look, day)
    if known is None or known.closed_at is None:
        return None
    officer = people_tables.officer
    last = (
        select(_ended.c.action, officer.c.name)
        .select_from(_ended.outerjoin(officer, officer.c.id == _ended.c.officer_id))
        .where(_ended.c.centre_id == look.centre.id, _ended.c.business_date == day)
        .order_by(_ended.c.version.desc(), _ended.c.ordinal.desc())
        .limit(1)
    )
    row = look.connection.execute(last).one_or_none()
    by_itself = row is None or row.action == DayAction.LAPSE
    return DayEnd(known.closed_at, by_itself, (row.name if row else None) or "")


def _paper(look: Snapshot, day: date) -> PaperDay:
    """Of the tickets' prints. A ticket whose last print failed is without paper."""
    wanted = (
        select(_job.c.ticket_id, _job.c.state, _job.c.is_reprint)
        .select_from(_job.join(_ticket, _ticket.c.id == _job.c.ticket_id))
        .where(and_(_ticket.c.centre_id == look.centre.id, _ticket.c.business_date == day))
        .order_by(_job.c.queued_at, _job.c.changed_at)
    )
    jobs = look.connection.execute(wanted).all()
    last = {job.ticket_id: job.state for job in jobs}
    return PaperDay(
        printed=sum(job.state in {JobState.PRINTED, JobState.SENT} for job in jobs),
        reprinted=sum(job.is_reprint and job.state != JobState.FAILED for job in jobs),
        failed=sum(job.state == JobState.FAILED for job in jobs),
        unsure=sum(job.state in {JobState.UNSURE, JobState.QUEUED} for job in jobs),
        without_paper=sum(state == JobState.FAILED for state in last.values()),
    )

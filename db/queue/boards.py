"""The questions the windows ask of the queue; each answer is one consistent, frozen picture."""

from __future__ import annotations

from datetime import datetime
from itertools import islice
from typing import Any

from sqlalchemy import Row, Select, func, literal_column, select

from db.arrangement import Arrangement
from db.day.load import Load
from db.people.boards import seats_of
from db.queue import rows
from db.queue.explain import because
from db.queue.moves import joined_to
from db.queue.order import calling_order, choose
from db.queue.picking import desk_of, now_of, waiting_at
from db.queue.rules import State
from db.queue.values import (
    Counter,
    DeskBoard,
    Event,
    KioskBoard,
    Line,
    LineNow,
    Ticket,
    WaitingRow,
)
from db.queue.visit import Leg, legs
from db.record import Record, Snapshot
from db.tables import catalogue as catalogue_tables
from db.tables import queue as tables

_LISTED = 200  # a desk's list needs no more
_ticket, _event = tables.ticket, tables.event


def arrangement(record: Record) -> Arrangement:
    return record.ask(lambda look: look.arrangement)


def lines(record: Record) -> tuple[Line, ...]:
    return record.ask(lambda look: look.arrangement.lines)


def counters(record: Record) -> tuple[Counter, ...]:
    return record.ask(lambda look: look.arrangement.counters)


def ticket(record: Record, key: str) -> Ticket:
    """A ticket by its id, or today's by its printed number. Raises: Unknown."""

    def question(look: Snapshot) -> Ticket:
        if len(key) == 36:
            return rows.ticket_row(look.connection, look.centre.id, key)
        return rows.ticket_by_label(look.connection, look.centre.id, look.today, key)

    return record.ask(question)


def tickets_of_today(record: Record) -> list[Ticket]:
    """Every ticket of the business date, in order of issue."""
    wanted = select(_ticket).order_by(_ticket.c.issued_at, _ticket.c.number, _ticket.c.id)
    return record.ask(
        lambda look: _tickets(
            look,
            wanted.where(
                _ticket.c.centre_id == look.centre.id, _ticket.c.business_date == look.today
            ),
        )
    )


def visit(record: Record, ticket_id: str) -> tuple[Leg, ...]:
    """The legs of a ticket's visit, oldest first."""
    return record.ask(lambda look: legs(rows.events_of(look.connection, ticket_id)))


def events(record: Record, since: int = 0, ticket_id: str | None = None) -> tuple[Event, ...]:
    """The history after a version, oldest first; of one ticket where it is named."""

    def question(look: Snapshot) -> tuple[Event, ...]:
        wanted = select(_event).where(
            _event.c.centre_id == look.centre.id, _event.c.version > since
        )
        if ticket_id is not None:
            wanted = wanted.where(_event.c.ticket_id == ticket_id)
        ordered = wanted.order_by(_event.c.version, _event.c.ordinal)
        return tuple(rows.to_event(row) for row in look.connection.execute(ordered))

    return record.ask(question)


def kiosk_board(record: Record) -> KioskBoard:
    def question(look: Snapshot) -> KioskBoard:
        return KioskBoard(look.version, look.now, look.centre, lines_now(look))

    return record.ask(question)


def version(record: Record) -> int:
    """The version of the last commit; the cheapest question there is."""
    return record.ask(lambda look: look.version)


def desk_board(record: Record, counter_id: int) -> DeskBoard:
    """Raises: Unknown."""

    def question(look: Snapshot) -> DeskBoard:
        counter = look.arrangement.counter(counter_id)
        seats = seats_of(look)
        seat = next((each for each in seats if each.counter_id == counter_id), None)
        now = now_of(look, seats)
        desk = desk_of(look, counter_id, now)
        here = select(_ticket).where(_ticket.c.counter_id == counter_id)
        ours = here.where(_ticket.c.centre_id == look.centre.id)
        today = here.where(_ticket.c.business_date == look.today)
        waiting = waiting_at(look, desk, now, _LISTED)
        next_here = choose(desk, waiting.first, now)
        in_hand = _tickets(look, here.where(tables.is_at_counter))
        joined = [each for head in in_hand for each in joined_to(look, head)]
        return DeskBoard(
            version=look.version,
            at=look.now,
            counter=counter,
            officer_id=seat.officer_id if seat else None,
            officer_name=seat.officer_name if seat else "",
            pause_reason=seat.pause_reason if seat else None,
            in_hand=next(iter(_rows(look, in_hand)), None),
            joined=_rows(look, joined),
            held=_rows(
                look,
                _tickets(look, ours.where(_state_is(State.HELD)).order_by(_ticket.c.hold_until)),
            ),
            waiting=_rows(look, list(islice(calling_order(desk, waiting.first, now), _LISTED))),
            waiting_count=waiting.count,
            why_next=because(next_here, now, look.arrangement.letters) if next_here else None,
            missed=_rows(
                look,
                _tickets(
                    look,
                    today.where(_state_is(State.NO_SHOW)).order_by(_ticket.c.changed_at.desc()),
                ),
            ),
            finished_today=look.connection.execute(
                select(func.count()).select_from(today.where(_state_is(State.FINISHED)).subquery())
            ).scalar_one(),
        )

    return record.ask(question)


def lines_now(look: Snapshot) -> tuple[LineNow, ...]:
    """Each line with who waits in it today and how many counters serve it now."""
    connection, centre = look.connection, look.centre
    waiting = {
        row.line_id: (row.waiting, row.since)
        for row in connection.execute(
            select(
                _ticket.c.line_id,
                func.count().label("waiting"),
                func.min(_ticket.c.issued_at).label("since"),
            )
            .where(
                _ticket.c.centre_id == centre.id,
                tables.is_waiting,
                _ticket.c.business_date == look.today,
            )
            .group_by(_ticket.c.line_id)
        )
    }
    open_counters = [
        look.arrangement.lines_at(look.arrangement.counter(seat.counter_id), seat.officer_id)
        for seat in seats_of(look)
        if seat.pause_reason is None and seat.is_leased(look.now)
    ]
    nobody: tuple[int, datetime | None] = (0, None)
    load = Load(look)
    return tuple(
        LineNow(
            line=line,
            waiting=waiting.get(line.id, nobody)[0],
            longest_since=waiting.get(line.id, nobody)[1],
            open_counters=sum(line.id in served for served in open_counters),
            wait_s=load.seconds_until_called(line),
        )
        for line in look.arrangement.lines
    )


def _tickets(look: Snapshot, wanted: Select[Any]) -> list[Ticket]:
    return [rows.to_ticket(row) for row in look.connection.execute(wanted)]


def _rows(look: Snapshot, tickets: list[Ticket]) -> tuple[WaitingRow, ...]:
    codes = {code for each in tickets for code in (each.procedure_code, *each.also_procedures)}
    titles = _titles(look, {code for code in codes if code})
    return tuple(
        WaitingRow(
            each,
            look.arrangement.line(each.line_id),
            titles.get(each.procedure_code or "", ""),
            tuple(titles.get(code, code) for code in each.also_procedures),
        )
        for each in tickets
    )


def _titles(look: Snapshot, codes: set[str]) -> dict[str, str]:
    if not codes:
        return {}
    procedure = catalogue_tables.procedure
    wanted = select(procedure.c.code, procedure.c.short_vi, procedure.c.title).where(
        procedure.c.centre_id == look.centre.id, procedure.c.code.in_(sorted(codes))
    )
    found: list[Row[Any]] = list(look.connection.execute(wanted))
    return {row.code: row.short_vi or row.title for row in found}


def _state_is(state: State) -> Any:
    return _ticket.c.state == literal_column(f"'{state.value}'")

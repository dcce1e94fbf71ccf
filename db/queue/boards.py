"""The questions the windows ask of the queue; each answer is one consistent, frozen picture."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Row, Select, func, literal_column, select

from db.people.boards import seats_of
from db.queue import rows
from db.queue.picking import CALLABLE, wishes
from db.queue.rules import Action, State
from db.queue.values import (
    Call,
    Counter,
    DeskBoard,
    Event,
    KioskBoard,
    Line,
    LineNow,
    News,
    Ticket,
    WaitingRow,
)
from db.record import Record, Snapshot
from db.tables import catalogue as catalogue_tables
from db.tables import queue as tables
from db.words import Language

_LAST_CALLS = 12
_ticket, _event = tables.ticket, tables.event


def lines(record: Record) -> tuple[Line, ...]:
    return record.ask(lambda look: rows.lines_of(look.connection, look.centre.id))


def counters(record: Record) -> tuple[Counter, ...]:
    return record.ask(lambda look: rows.counters_of(look.connection, look.centre.id))


def places(record: Record) -> tuple[tuple[Line, ...], tuple[Counter, ...]]:
    """The lines and the counters, in one question."""
    return record.ask(
        lambda look: (
            rows.lines_of(look.connection, look.centre.id),
            rows.counters_of(look.connection, look.centre.id),
        )
    )


def ticket(record: Record, key: str) -> Ticket:
    """A ticket by its id, or today's by its printed number. Raises: Unknown."""

    def question(look: Snapshot) -> Ticket:
        if len(key) == 36:
            return rows.ticket_row(look.connection, look.centre.id, key)
        return rows.ticket_by_label(look.connection, look.centre.id, look.today, key)

    return record.ask(question)


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


def news(record: Record, since: int | None) -> News | None:
    """What the hall shows, with the calls after version `since`; None where nothing is new.

    `since` None gives the picture and no calls: a hall that starts announces nothing old.
    """

    def question(look: Snapshot) -> News | None:
        if since is not None and look.version <= since:
            return None
        asked = () if since is None else _calls(look, since=since)
        today = _calls(look)
        latest: dict[str, Call] = {}
        for call in reversed(today):
            latest.setdefault(call.label, call)
        here = set(
            look.connection.execute(
                select(_ticket.c.label).where(
                    _ticket.c.centre_id == look.centre.id,
                    _ticket.c.business_date == look.today,
                    tables.is_at_counter,
                )
            ).scalars()
        )
        return News(
            version=look.version,
            at=look.now,
            calls=asked,
            at_counters=tuple(call for label, call in latest.items() if label in here),
            last_calls=tuple(latest.values())[:_LAST_CALLS],
            waiting=lines_now(look),
        )

    return record.ask(question)


def version(record: Record) -> int:
    """The version of the last commit; the cheapest question there is."""
    return record.ask(lambda look: look.version)


def desk_board(record: Record, counter_id: int) -> DeskBoard:
    """Raises: Unknown."""

    def question(look: Snapshot) -> DeskBoard:
        connection, centre = look.connection, look.centre
        counter = rows.counter_row(connection, centre.id, counter_id)
        seat = next(
            (s for s in seats_of(connection, centre.id) if s.counter_id == counter_id), None
        )
        at_this = select(_ticket).where(_ticket.c.counter_id == counter_id)
        today = at_this.where(_ticket.c.business_date == look.today)
        in_hand = _waiting_rows(look, at_this.where(tables.is_at_counter))
        return DeskBoard(
            version=look.version,
            at=look.now,
            counter=counter,
            officer_id=seat.officer_id if seat else None,
            officer_name=seat.officer_name if seat else "",
            in_hand=in_hand[0] if in_hand else None,
            held=_waiting_rows(
                look, at_this.where(_state_is(State.HELD)).order_by(_ticket.c.changed_at)
            ),
            waiting=_waiting_rows(look, CALLABLE, wishes(look, counter)),
            missed=_waiting_rows(
                look, today.where(_state_is(State.NO_SHOW)).order_by(_ticket.c.changed_at.desc())
            ),
            finished_today=connection.execute(
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
    open_ids = {seat.counter_id for seat in seats_of(connection, centre.id)}
    counters_here = rows.counters_of(connection, centre.id)
    open_counters = [counter for counter in counters_here if counter.id in open_ids]
    nobody: tuple[int, datetime | None] = (0, None)
    return tuple(
        LineNow(
            line=line,
            waiting=waiting.get(line.id, nobody)[0],
            longest_since=waiting.get(line.id, nobody)[1],
            open_counters=sum(line.id in counter.lines for counter in open_counters),
        )
        for line in rows.lines_of(connection, centre.id)
    )


def _calls(look: Snapshot, since: int | None = None) -> tuple[Call, ...]:
    """Today's calls and recalls, oldest first; after a version where one is given."""
    counter = tables.counter
    wanted = (
        select(
            _event.c.version,
            _event.c.action,
            _event.c.at,
            _ticket.c.label,
            _ticket.c.language,
            counter.c.number,
        )
        .join_from(_event, _ticket, _ticket.c.id == _event.c.ticket_id)
        .join(counter, counter.c.id == _event.c.counter_id)
        .where(
            _event.c.centre_id == look.centre.id,
            _event.c.action.in_([Action.CALL.value, Action.RECALL.value]),
            _ticket.c.business_date == look.today,
        )
        .order_by(_event.c.version, _event.c.ordinal)
    )
    if since is not None:
        wanted = wanted.where(_event.c.version > since)
    return tuple(
        Call(
            version=row.version,
            label=row.label,
            counter_number=row.number,
            language=Language(row.language),
            is_recall=row.action == Action.RECALL.value,
            at=row.at,
        )
        for row in look.connection.execute(wanted)
    )


def _waiting_rows(
    look: Snapshot, wanted: Select[Any], parameters: dict[str, Any] | None = None
) -> tuple[WaitingRow, ...]:
    by_id = {line.id: line for line in rows.lines_of(look.connection, look.centre.id)}
    found = look.connection.execute(wanted, parameters)
    tickets = [rows.to_ticket(row) for row in found]
    titles = _titles(look, {each.procedure_code for each in tickets if each.procedure_code})
    return tuple(
        WaitingRow(each, by_id[each.line_id], titles.get(each.procedure_code or "", ""))
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

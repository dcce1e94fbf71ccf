"""Statements that write the tickets of a day with their events, on either back end.

Each numbers its tickets by `k`: the lines take turns, and so do the counters that serve a line.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import (
    BigInteger,
    Column,
    ColumnElement,
    Date,
    Insert,
    Integer,
    MetaData,
    String,
    Table,
    bindparam,
    case,
    func,
    literal,
    literal_column,
    select,
)
from sqlalchemy.types import TypeEngine

from db.queue.rules import Action, State
from db.queue.values import Priority, Purpose
from db.tables import queue as tables
from db.tables.base import Instant, Json
from db.tables.centre import command
from db.words import Language
from installer.bench.big_centre import LINES

Expression = ColumnElement[Any]
Columns = dict[str, Expression]

numbers = Table(
    "bench_number", MetaData(), Column("k", Integer, primary_key=True), prefixes=["TEMPORARY"]
)
_up = select(literal(0).label("k")).cte("up", recursive=True)
_counted = _up.union_all(select(_up.c.k + 1).where(_up.c.k + 1 < bindparam("up_to")))
COUNT = numbers.insert().from_select(["k"], select(_counted.c.k))
"""Fills `numbers`, from 0."""

EVENTS = {Action.ISSUE: State.WAITING, Action.CALL: State.CALLED, Action.FINISH: State.FINISHED}
"""What happened to each ticket of the history, in order."""

_WAIT_S, _SERVICE_S = 900, 600
_AFTER_S = dict(zip(EVENTS, (0, _WAIT_S, _WAIT_S + _SERVICE_S), strict=True))
_WHY = {"turn": "longest", "class": 3, "run": 1, "of": 1, "since": "2026-01-01T00:00:00+00:00",
        "line": "A", "passes": False, "passes_alike": False, "head_start_s": 300}  # fmt: skip
_PERIOD, _FIRST, _SECOND = 100, 5, 13  # of a hundred: 5 of the first class, 8 of the second


class Rows:
    """Bound by whoever runs them: centre, day, people, version (before the first), start (of the
    first ticket), pace_us (from one ticket to the next), spread (how far apart the ids are)."""

    def __init__(self, dialect: str, *, first_line: int, first_counter: int) -> None:
        self._is_postgresql = dialect == "postgresql"
        self._k = numbers.c.k
        self._line = self._k % LINES + first_line
        self._counter = self._k % LINES + self._k // LINES % 2 * LINES + first_counter

    def past_tickets(self) -> Insert:
        at = {action: self._later(action) for action in EVENTS}
        called, ended = at[Action.CALL], at[Action.FINISH]
        return self._tickets(
            self._k // LINES + 1,
            State.FINISHED,
            counter_id=self._counter,
            officer_id=self._counter,
            called_at=called,
            last_called_at=called,
            ended_at=ended,
            changed_at=ended,
        )

    def past_events(self, action: Action) -> Insert:
        here = {"counter_id": self._counter, "officer_id": self._counter}
        where = {} if action is Action.ISSUE else here
        why = {"detail": literal(_WHY, Json)} if action is Action.CALL else {}
        return self._events(action, **where, **why)

    def past_commands(self, action: Action) -> Insert:
        version = self._version(action)
        return self._insert(
            command,
            {
                "centre_id": _bound("centre", BigInteger),
                "id": self._id(version),
                "action": literal(action.value),
                "version": version,
                "at": self._later(action),
            },
        )

    def waiting_tickets(self) -> Insert:
        """They go on with the numbers of the day."""
        series = tables.series.alias()
        given = (
            select(func.coalesce(func.max(series.c.last), 0))
            .where(
                series.c.centre_id == _bound("centre", BigInteger),
                series.c.business_date == _bound("day", Date),
                series.c.line_id == self._line,
                series.c.origin == "",
            )
            .correlate(numbers)
            .scalar_subquery()
        )
        issued = self._later(Action.ISSUE)
        return self._tickets(given + self._k // LINES + 1, State.WAITING, changed_at=issued)

    def waiting_events(self) -> Insert:
        return self._events(Action.ISSUE)

    def _tickets(self, number: Expression, state: State, **columns: Expression) -> Insert:
        issued = self._later(Action.ISSUE)
        calls = literal(int(state is State.FINISHED))
        return self._insert(
            tables.ticket,
            {
                "id": self._id(self._version(Action.ISSUE)),
                "centre_id": _bound("centre", BigInteger),
                "business_date": _bound("day", Date),
                "series_line_id": self._line,
                "number": number,
                "label": tables.line.c.letter + self._digits(number),
                "line_id": self._line,
                "purpose": literal(Purpose.PROCEDURE.value),
                "priority": self._priority(),
                "language": literal(Language.VI.value),
                "ahead": self._k // LINES,
                "state": literal(state.value),
                "next_lines": literal([], Json),
                "calls": calls,
                "issued_at": issued,
                "queued_at": issued,
                **columns,
            },
        )

    def _events(self, action: Action, **columns: Expression) -> Insert:
        return self._insert(
            tables.event,
            {
                "centre_id": _bound("centre", BigInteger),
                "version": self._version(action),
                "ordinal": literal(0),
                "ticket_id": self._id(self._version(Action.ISSUE)),
                "action": literal(action.value),
                "state": literal(EVENTS[action].value),
                "at": self._later(action),
                "line_id": self._line,
                "priority": self._priority(),
                "next_lines": literal([], Json),
                "queued_at": self._later(Action.ISSUE),
                "reason": literal(""),
                **columns,
            },
        )

    def _insert(self, table: Table, columns: Columns) -> Insert:
        source = (
            select(*columns.values())
            .select_from(numbers.join(tables.line, tables.line.c.id == self._line))
            .where(self._k < _bound("people", Integer))
            .order_by(self._k)
        )
        return table.insert().from_select(list(columns), source, include_defaults=False)

    def _version(self, action: Action) -> Expression:
        """An action on each ticket after the other, so that events of a time lie together."""
        place = list(EVENTS).index(action)
        return _bound("version", BigInteger) + self._k + place * _bound("people", BigInteger) + 1

    def _id(self, version: Expression) -> Expression:
        """Far apart from those of its neighbours in time, as random ids are."""
        spread = version * _bound("spread", BigInteger) % 2**32
        return self._hex(spread, 8) + "-0000-4000-8000-" + self._hex(version, 12)

    def _priority(self) -> Expression:
        place = self._k % _PERIOD
        return case(
            (place < _FIRST, literal(int(Priority.FIRST))),
            (place < _SECOND, literal(int(Priority.SECOND))),
            else_=literal(int(Priority.NORMAL)),
        )

    def _later(self, action: Action) -> Expression:
        span_us = self._k * _bound("pace_us", BigInteger) + _AFTER_S[action] * 1_000_000
        start = bindparam("start", type_=Instant)
        if self._is_postgresql:
            return start + span_us * literal_column("interval '1 microsecond'")
        return start + span_us

    def _hex(self, number: Expression, digits: int) -> Expression:
        if self._is_postgresql:
            return func.lpad(func.to_hex(number), digits, "0")
        return func.printf(f"%0{digits}x", number, type_=String)

    def _digits(self, number: Expression) -> Expression:
        if self._is_postgresql:
            return func.to_char(number, "FM999000")
        return func.printf("%03d", number, type_=String)


def _bound(name: str, kind: type[TypeEngine[Any]]) -> Expression:
    return bindparam(name, type_=kind)

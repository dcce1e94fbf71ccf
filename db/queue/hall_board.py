"""What the hall asks for: one consistent picture, and the calls since the last one."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Row, bindparam, func, literal_column, select

from db.hall.boards import notices_of
from db.people.boards import seats_of
from db.queue.boards import lines_now
from db.queue.coming import coming
from db.queue.rules import Action, State
from db.queue.values import Call, CounterNow, News, SentBack
from db.record import Record, Snapshot
from db.tables import queue as tables
from db.words import Language

_LAST_CALLS = 40  # each zone finds its own among them
_CALLING = (Action.CALL, Action.PICK, Action.RECALL, Action.JOIN)
_ticket, _event, _counter = tables.ticket, tables.event, tables.counter
_undo = tables.event.alias("undo")
_SINCE = (
    select(
        _event.c.version,
        _event.c.at,
        _ticket.c.label,
        _ticket.c.language,
        _counter.c.number,
        (_event.c.action == Action.RECALL.value).label("is_recall"),
    )
    .join_from(_event, _ticket, _ticket.c.id == _event.c.ticket_id)
    .join(_counter, _counter.c.id == _event.c.counter_id)
    .where(
        _event.c.centre_id == bindparam("centre"),
        _event.c.version > bindparam("since"),
        _event.c.action.in_([literal_column(f"'{action}'") for action in _CALLING]),
        _ticket.c.business_date == bindparam("today"),
        ~select(_undo.c.version)
        .where(_undo.c.ticket_id == _event.c.ticket_id, _undo.c.undoes == _event.c.version)
        .exists(),
    )
    .order_by(_event.c.version, _event.c.ordinal)
)
"""The calls after a version that nobody has taken back, oldest first."""

_SENT_BACK = (
    select(_ticket.c.label, func.max(_event.c.version).label("version"))
    .join_from(_event, _ticket, _ticket.c.id == _event.c.ticket_id)
    .where(
        _event.c.centre_id == bindparam("centre"),
        _event.c.version > bindparam("since"),
        _event.c.state.in_([literal_column(f"'{s}'") for s in (State.WAITING, State.CANCELLED)]),
        _event.c.action != literal_column(f"'{Action.ISSUE}'"),
        _ticket.c.business_date == bindparam("today"),
    )
    .group_by(_ticket.c.label)
)

_CALLED = select(
    _ticket.c.id,
    _ticket.c.business_date,
    _ticket.c.label,
    _ticket.c.language,
    _ticket.c.calls,
    _ticket.c.last_called_at.label("at"),
    _ticket.c.state,
    _ticket.c.counter_id,
    _counter.c.number,
).join_from(_ticket, _counter, _counter.c.id == _ticket.c.counter_id)
# By counter, and the joined by whom they go with: SQLite would read all tickets of the day.
_HEADS = _CALLED.where(
    _ticket.c.counter_id.in_(bindparam("counters", expanding=True)), tables.is_at_counter
)
_JOINED = _CALLED.where(
    _ticket.c.joined_to.in_(bindparam("heads", expanding=True)),
    _ticket.c.state == literal_column(f"'{State.JOINED}'"),
)
_LAST = (
    _CALLED.where(
        _ticket.c.centre_id == bindparam("centre"),
        _ticket.c.business_date == bindparam("today"),
        _ticket.c.last_called_at.is_not(None),
        _ticket.c.state != literal_column(f"'{State.CANCELLED}'"),
    )
    .order_by(_ticket.c.last_called_at.desc(), _ticket.c.number)
    .limit(_LAST_CALLS)
)
"""Today's called tickets that are at a counter or were served there, latest call first."""


def news(record: Record, since: int | None) -> News | None:
    """What the hall shows, with the calls after version `since`; None where nothing is new.

    `since` None gives the picture and no calls: a hall that starts announces nothing old.
    """

    def question(look: Snapshot) -> News | None:
        if since is not None and look.version <= since:
            return None
        return News(
            version=look.version,
            at=look.now,
            calls=() if since is None else _calls_since(look, since),
            at_counters=_at_counters(look),
            last_calls=_last_calls(look),
            waiting=lines_now(look),
            sent_back=() if since is None else _sent_back(look, since),
            coming=coming(look),
            counters=_counters(look),
            zones=look.arrangement.zones,
            notices=notices_of(look),
            hours=look.arrangement.hours,
        )

    return record.ask(question)


def _at_counters(look: Snapshot) -> tuple[Call, ...]:
    """Who is at a counter, with those who came along, latest call first."""
    counters = [counter.id for counter in look.arrangement.counters]
    found = look.connection.execute(_HEADS, {"counters": counters})
    heads = [row for row in found if row.business_date == look.today]
    joined = look.connection.execute(_JOINED, {"heads": [row.id for row in heads]}).all()
    here = sorted([*heads, *joined], key=lambda row: row.label)
    return tuple(_call(row) for row in sorted(here, key=lambda row: row.at, reverse=True))


def _counters(look: Snapshot) -> tuple[CounterNow, ...]:
    """Each counter with whoever sits there and the ticket it calls or serves."""
    counters = look.arrangement.counters
    found = look.connection.execute(_HEADS, {"counters": [each.id for each in counters]})
    heads = {row.counter_id: row for row in found if row.business_date == look.today}
    seats = {seat.counter_id: seat for seat in seats_of(look) if seat.is_leased(look.now)}
    return tuple(
        CounterNow(
            counter=counter,
            is_staffed=counter.id in seats,
            pause_reason=seats[counter.id].pause_reason if counter.id in seats else None,
            serves=heads[counter.id].label if counter.id in heads else None,
            is_started=counter.id in heads and heads[counter.id].state == State.SERVING.value,
        )
        for counter in counters
    )


def _last_calls(look: Snapshot) -> tuple[Call, ...]:
    found = look.connection.execute(_LAST, {"centre": look.centre.id, "today": look.today})
    return tuple(_call(row) for row in found)


def _calls_since(look: Snapshot, since: int) -> tuple[Call, ...]:
    found = look.connection.execute(
        _SINCE, {"centre": look.centre.id, "since": since, "today": look.today}
    )
    return tuple(
        Call(
            row.label,
            row.number,
            Language(row.language),
            bool(row.is_recall),
            row.at,
            row.version,
        )
        for row in found
    )


def _sent_back(look: Snapshot, since: int) -> tuple[SentBack, ...]:
    found = look.connection.execute(
        _SENT_BACK, {"centre": look.centre.id, "since": since, "today": look.today}
    )
    return tuple(SentBack(row.label, row.version) for row in found)


def _call(row: Row[*tuple[Any, ...]]) -> Call:
    return Call(row.label, row.number, Language(row.language), row.calls > 1, row.at)

"""What desk and manager ask and do on the record, run on the database thread.

The record's code is imported here at the first use: the windows stand before it is loaded.
"""
# ruff: noqa: PLC0415

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from db.queue.rules import Action
from desk.desk_picture import DeskPicture

if TYPE_CHECKING:
    from db.people.values import Seat
    from db.queue.values import Ticket
    from db.record import Record
    from db.stats.values import Today


def version(record: Record) -> int:
    from db.queue import boards

    return boards.version(record)


def today(record: Record) -> Today:
    from db.stats import boards

    return boards.today(record)


def desk_picture(record: Record, *, counter_id: int | None) -> DeskPicture:
    """What the officer at a counter sees, or one who has not signed in."""
    from db.people import boards as people
    from db.queue import boards

    # The version is read first: what changes meanwhile is seen as news by the next look.
    centre_now = boards.kiosk_board(record)
    board = None if counter_id is None else boards.desk_board(record, counter_id)
    return DeskPicture(
        version=centre_now.version,
        at=centre_now.at,
        centre=centre_now.centre,
        lines=centre_now.lines,
        counters=boards.counters(record),
        officers=people.officers(record),
        seats=people.seats(record),
        board=board,
    )


def sit(record: Record, *, command_id: str, counter_id: int, officer_id: int) -> Seat:
    from db.people import store

    return store.sit(record, command_id=command_id, counter_id=counter_id, officer_id=officer_id)


def leave(record: Record, *, command_id: str, counter_id: int) -> Seat:
    from db.people import store

    return store.leave(record, command_id=command_id, counter_id=counter_id)


def call_next(record: Record, *, command_id: str, counter_id: int) -> Ticket:
    from db.queue import calling

    return calling.call_next(record, command_id=command_id, counter_id=counter_id)


def act(record: Record, *, action: Action, command_id: str, ticket_id: str) -> Ticket:
    """An action that needs to know the ticket alone."""
    from db.queue import store

    acts: dict[Action, Callable[..., Ticket]] = {
        Action.RECALL: store.recall,
        Action.START: store.start,
        Action.FINISH: store.finish,
        Action.NO_SHOW: store.no_show,
        Action.HOLD: store.hold,
        Action.RETURN: store.return_to_queue,
        Action.REINSTATE: store.reinstate,
        Action.CANCEL: store.cancel,
    }
    return acts[action](record, command_id=command_id, ticket_id=ticket_id)


def resume(record: Record, *, command_id: str, ticket_id: str, counter_id: int) -> Ticket:
    from db.queue import store

    return store.resume(record, command_id=command_id, ticket_id=ticket_id, counter_id=counter_id)


def transfer(
    record: Record, *, command_id: str, ticket_id: str, line_id: int | None, counter_id: int | None
) -> Ticket:
    from db.queue import store

    return store.transfer(
        record, command_id=command_id, ticket_id=ticket_id, line_id=line_id, counter_id=counter_id
    )

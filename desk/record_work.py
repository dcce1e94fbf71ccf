"""What desk and manager ask and do on the record, run on the database thread.

The record's code is imported here at the first use: the windows stand before it is loaded.
"""
# ruff: noqa: PLC0415

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from db.errors import Unknown
from desk.commanding import Command
from desk.desk_picture import DeskPicture

if TYPE_CHECKING:
    from db.people.values import PauseReason, Seat
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
    from db.assistant import questions_boards
    from db.people import boards as people
    from db.queue import boards

    # The version is read first: what changes meanwhile is seen as news by the next look.
    centre_now = boards.kiosk_board(record)
    board = None if counter_id is None else boards.desk_board(record, counter_id)
    arrangement = record.ask(lambda look: look.arrangement)
    return DeskPicture(
        version=centre_now.version,
        at=centre_now.at,
        centre=centre_now.centre,
        lines=centre_now.lines,
        counters=arrangement.counters,
        officers=people.officers(record),
        seats=people.seats(record),
        rule=arrangement.rule,
        classes=arrangement.priority_classes,
        board=board,
        questions=questions_boards.count_open(record),
    )


def sit(record: Record, **facts: Any) -> Seat:
    from db.people import store

    return store.sit(record, **facts)


def hand_over(record: Record, **facts: Any) -> Seat:
    from db.people import store

    return store.hand_over(record, **facts)


def leave(record: Record, *, command_id: str, counter_id: int) -> Seat:
    from db.people import store

    return store.leave(record, command_id=command_id, counter_id=counter_id)


def pause(record: Record, *, command_id: str, counter_id: int, reason: PauseReason | None) -> Seat:
    """None: open again."""
    from db.people import store

    if reason is None:
        return store.open_again(record, command_id=command_id, counter_id=counter_id)
    return store.pause(record, command_id=command_id, counter_id=counter_id, reason=reason)


def renew(record: Record, *, counter_id: int, holder: str) -> bool:
    from db.people import leases

    return leases.renew(record, counter_id, holder)


def act(record: Record, *, command: Command, **facts: Any) -> Ticket:
    """A command on tickets, with the facts its action asks for."""
    from db.queue import calling, store, undoing

    acts: dict[Command, Callable[..., Ticket]] = {
        Command.CALL: calling.call_next,
        Command.PICK: calling.pick_out,
        Command.JOIN: calling.join,
        Command.SEPARATE: store.separate,
        Command.RECALL: store.recall,
        Command.START: store.start,
        Command.NO_SHOW: store.no_show,
        Command.REINSTATE: store.reinstate,
        Command.TRANSFER: store.transfer,
        Command.PLAN: store.plan,
        Command.HOLD: store.hold,
        Command.RESUME: store.resume,
        Command.RETURN: store.return_to_queue,
        Command.FINISH: store.finish,
        Command.CLASSIFY: store.classify,
        Command.CANCEL: store.cancel,
        Command.UNDO: undoing.undo,
    }
    return acts[command](record, **facts)


def find(record: Record, *, labels: tuple[str, ...]) -> tuple[Ticket, ...]:
    """Today's tickets of these numbers. Raises: Unknown (none of them was given)."""
    from db.queue import boards

    found = []
    for label in labels:
        try:
            found.append(boards.ticket(record, label))
        except Unknown:
            continue
    if not found:
        raise Unknown(kind="ticket", key=labels[0])
    return tuple(found)

"""What kiosk and hall ask and do on the record, run on the database thread.

The record's code is imported here at the first use: the windows greet before it is loaded.
"""
# ruff: noqa: PLC0415

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING
from uuid import NAMESPACE_OID, uuid5

from kiosk.kiosk_screen import Guide

if TYPE_CHECKING:
    from db.arrangement import Arrangement
    from db.outbox.picture import Picture
    from db.outbox.values import Ask
    from db.paper.values import JobState, PrintJob
    from db.queue.values import Centre, Issued, KioskBoard, News, PriorityClass, Ticket
    from db.record import Record
    from kiosk.wish import Wish


def board(record: Record) -> KioskBoard:
    from db.queue import boards

    return boards.kiosk_board(record)


def guide(record: Record) -> Guide:
    from db.catalogue import boards as catalogue
    from db.queue import boards

    arranged = boards.arrangement(record)
    return Guide(
        fields=catalogue.fields(record),
        procedures=catalogue.procedures(record),
        counters=boards.counters(record),
        public_side=arranged.public_side,
        classes=_offered_classes(arranged),
    )


def news(
    record: Record, *, since: int | None, afresh: bool = False
) -> tuple[Centre, News | None, datetime | None]:
    """What is new, and until when it is true unless a lease is renewed; `afresh` takes the picture
    anew where nothing is."""
    from db.people import leases
    from db.queue import hall_board

    found = hall_board.news(record, since)
    if found is None and afresh:
        found = hall_board.news(record, None)
        if found is not None and found.version != since:  # in between there may have been a call
            found = hall_board.news(record, since)
    return record.centre, found, None if found is None else leases.next_end(record, found.at)


def take(record: Record, *, wish: Wish) -> Issued:
    from db.queue import store

    return store.issue(
        record,
        command_id=wish.command_id,
        line_id=wish.line_id,
        procedure_code=wish.procedure_code,
        purpose=wish.purpose,
        language=wish.language,
        priority_code=wish.priority_code,
        next_lines=wish.next_lines,
        also_procedures=wish.also_procedures,
        for_other=wish.for_other,
    )


def ask(wish: Wish) -> Ask:
    """The same wish, for the outbox."""
    from db.outbox.values import Ask

    return Ask(
        command_id=wish.command_id,
        line_id=wish.line_id,
        procedure_code=wish.procedure_code,
        purpose=wish.purpose,
        language=wish.language,
        priority_code=wish.priority_code,
        next_lines=wish.next_lines,
        also_procedures=wish.also_procedures,
        for_other=wish.for_other,
    )


def _offered_classes(arranged: Arrangement) -> tuple[PriorityClass, ...]:
    offered = [each for each in arranged.priority_classes if each.is_offered]
    return tuple(sorted(offered, key=lambda each: each.level))


def remembered(picture: Picture) -> tuple[KioskBoard, Guide]:
    """What the kiosk can show of a centre that does not answer."""
    arranged = picture.arrangement
    guide = Guide(
        picture.fields,
        picture.procedures,
        arranged.counters,
        arranged.public_side,
        _offered_classes(arranged),
    )
    return picture.board, guide


def give_up(record: Record, *, ticket_id: str) -> Ticket:
    from db.queue import store

    return store.cancel(
        record,
        command_id=str(uuid5(NAMESPACE_OID, ticket_id)),
        ticket_id=ticket_id,
        reason="nobody waited for it at the kiosk",
    )


def queue_job(
    record: Record, *, job_id: str, ticket_id: str, device: str, is_reprint: bool
) -> PrintJob:
    from db.paper import store

    return store.queue_job(
        record, command_id=job_id, ticket_id=ticket_id, device=device, is_reprint=is_reprint
    )


def end_job(record: Record, *, job_id: str, state: JobState, trouble: str) -> PrintJob:
    from db.paper import store

    return store.end_job(
        record,
        command_id=str(uuid5(NAMESPACE_OID, job_id)),
        job_id=job_id,
        state=state,
        trouble=trouble,
    )

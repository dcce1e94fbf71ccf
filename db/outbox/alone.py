"""A ticket from the kiosk's own series, made of what was last known of the centre. Pure."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from db.day import calendar
from db.day.values import OutsideHours
from db.errors import CentreClosed
from db.outbox.picture import Picture
from db.outbox.values import Ask
from db.queue.rules import State, label
from db.queue.values import Line, Priority, Ticket
from db.record import business_date


def check_open(picture: Picture, now: datetime) -> None:
    """Raises: CentreClosed. Quotas and the last ticket need the others' numbers: the record knows
    them, a kiosk on its own does not ask."""
    arrangement, zone = picture.arrangement, ZoneInfo(picture.centre.time_zone)
    if arrangement.outside_hours is OutsideHours.REFUSE and not calendar.is_open(
        arrangement.hours, now, zone
    ):
        opens_at = calendar.opens_at(arrangement.hours, now, zone)
        raise CentreClosed(opens_at=opens_at.astimezone(zone) if opens_at else None)


def make_ticket(
    picture: Picture,
    ask: Ask,
    line: Line,
    ticket_id: str,
    mark: str,
    number: int,
    now: datetime,
) -> Ticket:
    """The letter, the mark and the number: "AK001". Nobody knows how many are before it."""
    level = Priority.NORMAL
    if ask.priority_code is not None:
        level = picture.arrangement.priority_class(ask.priority_code).level
    return Ticket(
        id=ticket_id,
        label=label(line.letter + mark, number),
        number=number,
        business_date=business_date(now, picture.centre),
        line_id=line.id,
        procedure_code=ask.procedure_code,
        purpose=ask.purpose,
        priority=level,
        language=ask.language,
        ahead=0,
        state=State.WAITING,
        counter_id=None,
        officer_id=None,
        reserved_counter_id=None,
        calls=0,
        issued_at=now,
        queued_at=now,
        called_at=None,
        last_called_at=None,
        started_at=None,
        ended_at=None,
        changed_at=now,
        origin=mark,
        priority_code=ask.priority_code,
        next_lines=ask.next_lines,
        also_procedures=ask.also_procedures,
        for_other=ask.for_other,
    )

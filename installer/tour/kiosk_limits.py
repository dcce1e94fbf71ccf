"""Where the kiosk says no, waits or is left: hours, quotas, a record away, nobody there, staff."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from db.day import store as day
from db.day.values import Opening, OutsideHours
from db.hall.leave_code import hash_code
from db.hall.public_side import set_public_side
from db.queue import boards, store
from db.record import Record
from installer.tour.kiosk_procedures import COPY
from installer.tour.kiosk_walk import KioskWalk, record_file
from installer.tour.outside import RecordAway
from installer.tour.own_record import new

_LEAVE_CODE: Final = "246810"
_UNTOUCHED_S: Final = 75.0  # twice the time for who reads large letters, and some to spare
_LATEST: Final = time(23, 59)


def hours(walk: KioskWalk) -> None:
    """Closed, closing soon, no number left, the day closed."""
    record = walk.record
    line = next(each.id for each in boards.lines(record) if each.letter == "B")
    day.set_outside_hours(record, command_id=new(), outside_hours=OutsideHours.REFUSE)
    _open_for(walk, timedelta(hours=8))
    walk.procedure(*COPY)
    store.issue(record, command_id=new(), line_id=line)
    given = sum(each.line_id == line for each in boards.tickets_of_today(record))
    day.set_quota(record, command_id=new(), line_id=line, quota=given)
    _refused(walk, "refused-quota")
    walk.procedure(*COPY)
    walk.look("procedure-quota")
    day.set_quota(record, command_id=new(), line_id=line, quota=None)
    _open_for(walk, timedelta(minutes=3))
    walk.begin()
    walk.look("home-closing")
    walk.procedure(*COPY)
    walk.look("procedure-last")
    _refused(walk, "refused-last")
    _open_for(walk, timedelta(hours=8))
    walk.procedure(*COPY)
    _open_for(walk, None)
    _refused(walk, "refused-closed")
    walk.begin()
    walk.look("home-closed")
    _open_for(walk, timedelta(hours=8))
    walk.procedure(*COPY)
    day.close_day(record, command_id=new())
    _refused(walk, "refused-day")
    day.reopen_day(record, command_id=new(), reason="…")
    day.set_outside_hours(record, command_id=new(), outside_hours=OutsideHours.GIVE)


def away(walk: KioskWalk) -> None:
    """The record does not answer; what the kiosk knows stays."""
    walk.begin()
    with RecordAway(str(record_file(walk.record))):
        walk.kiosk.wait("stale", seconds=60)
        walk.look("away-home")
        walk.add(*COPY)
        walk.touch("takeTicket")
        walk.kiosk.wait("troubleText", seconds=60)
        walk.look("away")
    walk.kiosk.wait("field_chung_thuc", seconds=60)


def nobody(walk: KioskWalk) -> None:
    """Untouched for a while: still there?"""
    walk.procedure(*COPY)
    walk.kiosk.wait("stillHere", seconds=_UNTOUCHED_S)
    walk.look("still-there")
    walk.touch("stillHere")


def prepare_leaving(record: Record) -> None:
    """The centre has a code for its staff."""
    changes = {"leave_code": hash_code(_LEAVE_CODE)}
    set_public_side(record, command_id=new(), changes=changes)


def leave(walk: KioskWalk) -> None:
    """Staff hold the emblem."""
    walk.begin()
    walk.kiosk.hold("emblem", 5.6)
    walk.kiosk.wait("leaveState")
    walk.look("leave")
    walk.type("123")
    walk.touch("key_enter")
    walk.look("leave-wrong")


def go(walk: KioskWalk) -> None:
    """With the code the kiosk closes."""
    walk.begin()
    walk.kiosk.hold("emblem", 5.6)
    walk.kiosk.wait("key_enter", enabled=True)
    walk.type(_LEAVE_CODE)
    walk.touch("key_enter")
    walk.kiosk.wait_until_gone()


def _refused(walk: KioskWalk, page: str) -> None:
    walk.touch("takeTicket")
    walk.kiosk.wait("refusalOptions")
    walk.look(page)


def _open_for(walk: KioskWalk, rest: timedelta | None) -> None:
    """The centre is open every day until so long from now; None: on all days but today."""
    now = datetime.now(ZoneInfo(walk.record.centre.time_zone))
    if rest is None:
        openings = [_opening(each, time(7, 30), time(17)) for each in range(1, 8)]
        openings = [each for each in openings if each.weekday != now.isoweekday()]
    else:
        ends = now + rest
        last = (
            ends.time().replace(second=0, microsecond=0) if ends.date() == now.date() else _LATEST
        )
        openings = [_opening(each, time(0), last) for each in range(1, 8)]
    day.set_hours(walk.record, command_id=new(), openings=openings)


def _opening(weekday: int, opens: time, closes: time) -> Opening:
    return Opening(weekday, 1, opens, closes)

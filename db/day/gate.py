"""Whether a number may be given now: hours, a day that was closed, quotas, time before closing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from db.day import calendar
from db.day.closing import begin_day, day_of, ended_by_itself, resume_day
from db.day.load import Load
from db.day.quota import given_today
from db.day.values import OutsideHours
from db.errors import CentreClosed, DayClosed, LastTicketGiven, QuotaReached, Refused
from db.queue.values import Line
from db.record import Snapshot, Transaction


def admit(transaction: Transaction, visit: Sequence[Line], *, overrule: str = "") -> None:
    """Let a new ticket in, to the lines it visits; its day begins where it is the first one.

    With a reason to overrule only a closed day refuses.
    Raises: DayClosed, CentreClosed, QuotaReached, LastTicketGiven.
    """
    today = day_of(transaction, transaction.today)
    if today is not None and today.closed_at is not None:
        if not ended_by_itself(transaction, transaction.today):
            raise DayClosed(day=transaction.today)
        resume_day(transaction)
    if not overrule.strip() and (refusal := why_not(transaction, visit)) is not None:
        raise refusal
    if today is None:
        begin_day(transaction)


def why_not(
    look: Transaction | Snapshot,
    visit: Sequence[Line],
    load: Load | None = None,
    given: Counter[int] | None = None,
) -> Refused | None:
    """What refuses a number now, apart from a closed day; None: nothing.

    `load` and `given`, where they have been read already.
    """
    return by_hours(look) or by_quota(look, visit, given) or by_time(look, visit, load)


def by_hours(look: Transaction | Snapshot) -> CentreClosed | None:
    hours, zone = look.arrangement.hours, ZoneInfo(look.centre.time_zone)
    if not _has_an_end(look) or calendar.is_open(hours, look.now, zone):
        return None
    return CentreClosed(opens_at=_local(calendar.opens_at(hours, look.now, zone), zone))


def by_quota(
    look: Transaction | Snapshot, visit: Sequence[Line], given: Counter[int] | None = None
) -> QuotaReached | None:
    for line in visit:
        if line.quota is None:
            continue
        given = given_today(look) if given is None else given
        if given[line.id] >= line.quota:
            return QuotaReached(line=line.letter, quota=line.quota)
    return None


def by_time(
    look: Transaction | Snapshot, visit: Sequence[Line], load: Load | None = None
) -> LastTicketGiven | None:
    """Who comes now would not be served before closing; who cannot be estimated, may come."""
    hours, zone = look.arrangement.hours, ZoneInfo(look.centre.time_zone)
    left = calendar.open_seconds_left(hours, look.now, zone) if _has_an_end(look) else None
    if left is None:
        return None
    needed = (load or Load(look)).seconds_until_served(visit)
    if needed is None or needed <= left:
        return None
    closes = calendar.closes_at(hours, look.now, zone)
    return LastTicketGiven(line=visit[0].letter, closes_at=_local(closes, zone))


def _has_an_end(look: Transaction | Snapshot) -> bool:
    """Numbers are given within the hours only."""
    return look.arrangement.outside_hours is OutsideHours.REFUSE


def _local(moment: datetime | None, zone: ZoneInfo) -> datetime | None:
    return moment.astimezone(zone) if moment else None
